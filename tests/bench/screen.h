#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace jour::bench {

/// An X server without a monitor, whose picture lies in a file that one can look into.
class Screen final
{
    Q_DISABLE_COPY_MOVE(Screen)

public:
    Screen();
    ~Screen();

    [[nodiscard]] bool isReady() const { return !m_pixels.empty(); }
    /// Milliseconds from the start of `program` to its window standing painted, calm but for the caret; then
    /// the program is ended.
    [[nodiscard]] double untilPainted(const QString &program, const QStringList &arguments);

private:
    [[nodiscard]] double changed();
    void waitUntilBlank();

    QTemporaryDir m_place;
    QProcess m_server;
    QByteArray m_display;
    const quint32 *m_picture = nullptr;
    std::vector<quint32> m_pixels; ///< every so many, as last looked at
};

} // namespace jour::bench
