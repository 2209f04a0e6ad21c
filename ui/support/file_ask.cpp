#include "support/file_ask.h"

#include "support/quiet_file_dialog.h"

#include <QCoreApplication>
#include <QDir>
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

QuietFileDialog *dialogOver(QWidget &over, const FileQuestion &question, QuietFileDialog::Purpose purpose,
                            const FileAsk::Chosen &chosen)
{
    auto *dialog = new QuietFileDialog{&over, question.title, documents(), purpose};
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
    using Purpose = QuietFileDialog::Purpose;
    return {
        .toRead = [](QWidget &over, const FileQuestion &question,
                     const Chosen &chosen) { dialogOver(over, question, Purpose::Read, chosen)->open(); },
        .toWrite =
            [](QWidget &over, const FileQuestion &question, const Chosen &chosen) {
                QuietFileDialog *dialog = dialogOver(over, question, Purpose::Write, chosen);
                dialog->setDefaultSuffix(question.suffix);
                dialog->selectFile(placeToWrite(question.suggested));
                dialog->open();
            },
        .toEnter = [](QWidget &over, const FileQuestion &question,
                      const Chosen &chosen) { dialogOver(over, question, Purpose::Enter, chosen)->open(); }};
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
