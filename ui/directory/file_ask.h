#pragma once

#include <functional>

class QString;
class QWidget;

namespace jour::ui {

/// Asks for a file without holding anything up, so that the desk can lock meanwhile; tests answer by
/// themselves. Nothing is called when the operator thinks better of it.
struct FileAsk
{
    using Chosen = std::function<void(const QString &path)>;
    std::function<void(QWidget &over, Chosen chosen)> toRead;
    std::function<void(QWidget &over, const QString &suggested, Chosen chosen)> toWrite;

    /// The dialogs of the desktop.
    [[nodiscard]] static FileAsk system();
};

} // namespace jour::ui
