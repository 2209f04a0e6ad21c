#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QByteArray;
class QWidget;

namespace jour::ui {

/// What a file is asked for.
struct FileQuestion
{
    QString title;
    QString suggested = {}; ///< name, with a folder or without; only when a file is to be written
    QString suffix = {};    ///< put behind a name that has none, without the dot
    QStringList filters = {};
};

/// Asks for a file without holding anything up, so that the desk can lock meanwhile; tests answer by
/// themselves. Nothing is called when the operator thinks better of it, or when `over` is gone.
struct FileAsk
{
    using Chosen = std::function<void(const QString &path)>;
    using Ask = std::function<void(QWidget &over, const FileQuestion &question, Chosen chosen)>;
    Ask toRead;
    Ask toWrite;
    Ask toEnter; ///< a folder

    /// The dialogs of the toolkit. They leave no trace of what was chosen.
    [[nodiscard]] static FileAsk system();
};

/// Where a file is proposed to be written: in the folder it was suggested in, else among the documents, else
/// in the home; always in a folder that is there.
[[nodiscard]] QString placeToWrite(const QString &suggested);

/// Writes the whole file or nothing; only its owner may read it. False when it could not be written.
[[nodiscard]] bool writeForOwner(const QString &path, const QByteArray &content);

} // namespace jour::ui
