#include "directory/file_ask.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSettings>

namespace jour::ui {

namespace {

/// Qt keeps the last folders and files of its dialogs in clear text beside the program's own settings.
void forgetDialogHistory()
{
    QSettings settings{QSettings::UserScope, QStringLiteral("QtProject")};
    settings.remove(QStringLiteral("FileDialog/history"));
    settings.remove(QStringLiteral("FileDialog/lastVisited"));
}

QFileDialog *dialogOver(QWidget &over, const QString &title, const FileAsk::Chosen &chosen)
{
    auto *dialog = new QFileDialog{&over, title};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over, chosen);
    QObject::connect(dialog, &QObject::destroyed, QCoreApplication::instance(),
                     [] { forgetDialogHistory(); });
    return dialog;
}

QString words(const char *text)
{
    return QCoreApplication::translate("FileAsk", text);
}

} // namespace

FileAsk FileAsk::system()
{
    return {.toRead =
                [](QWidget &over, const Chosen &chosen) {
                    QFileDialog *dialog =
                        dialogOver(over, words(QT_TRANSLATE_NOOP("FileAsk", "Import contacts")), chosen);
                    dialog->setFileMode(QFileDialog::ExistingFile);
                    dialog->setNameFilters({words(QT_TRANSLATE_NOOP("FileAsk", "Tables (*.csv *.txt *.tsv)")),
                                            words(QT_TRANSLATE_NOOP("FileAsk", "All files (*)"))});
                    dialog->open();
                },
            .toWrite =
                [](QWidget &over, const QString &suggested, const Chosen &chosen) {
                    QFileDialog *dialog =
                        dialogOver(over, words(QT_TRANSLATE_NOOP("FileAsk", "Export contacts")), chosen);
                    dialog->setAcceptMode(QFileDialog::AcceptSave);
                    dialog->setDefaultSuffix(QStringLiteral("csv"));
                    dialog->selectFile(suggested);
                    dialog->open();
                }};
}

} // namespace jour::ui
