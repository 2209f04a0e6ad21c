#include "support/file_ask.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace jour::ui {

namespace {

/// Qt keeps the last folders and files of its dialogs in clear text beside the program's own settings.
void forgetDialogHistory()
{
    QSettings settings{QSettings::UserScope, QStringLiteral("QtProject")};
    settings.remove(QStringLiteral("FileDialog/history"));
    settings.remove(QStringLiteral("FileDialog/lastVisited"));
}

/// Where the files of whoever works here are.
QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !folder.isEmpty() && QFileInfo{folder}.isDir() ? folder : QDir::homePath();
}

/// Never the desktop's own dialog: what that one remembers is out of reach here.
QFileDialog *dialogOver(QWidget &over, const FileQuestion &question, const FileAsk::Chosen &chosen)
{
    auto *dialog = new QFileDialog{&over, question.title, documents()};
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over, chosen);
    QObject::connect(dialog, &QObject::destroyed, QCoreApplication::instance(),
                     [] { forgetDialogHistory(); });
    return dialog;
}

} // namespace

FileAsk FileAsk::system()
{
    return {.toRead =
                [](QWidget &over, const FileQuestion &question, const Chosen &chosen) {
                    QFileDialog *dialog = dialogOver(over, question, chosen);
                    dialog->setFileMode(QFileDialog::ExistingFile);
                    dialog->open();
                },
            .toWrite =
                [](QWidget &over, const FileQuestion &question, const Chosen &chosen) {
                    QFileDialog *dialog = dialogOver(over, question, chosen);
                    dialog->setAcceptMode(QFileDialog::AcceptSave);
                    dialog->setDefaultSuffix(question.suffix);
                    dialog->selectFile(placeToWrite(question.suggested));
                    dialog->open();
                },
            .toEnter =
                [](QWidget &over, const FileQuestion &question, const Chosen &chosen) {
                    QFileDialog *dialog = dialogOver(over, question, chosen);
                    dialog->setFileMode(QFileDialog::Directory);
                    dialog->setOption(QFileDialog::ShowDirsOnly);
                    dialog->open();
                }};
}

QString placeToWrite(const QString &suggested)
{
    const QFileInfo asked{suggested};
    const bool isThere = asked.isAbsolute() && asked.dir().exists();
    return isThere ? suggested : QDir{documents()}.filePath(asked.fileName());
}

bool writeForOwner(const QString &path, const QByteArray &content)
{
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(content) == content.size() && file.commit();
}

} // namespace jour::ui
