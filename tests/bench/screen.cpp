#include "screen.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace jour::bench {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr qint64 width = 1600;
constexpr qint64 height = 1000;
constexpr std::size_t apart = 7; ///< pixels that are looked at: no column is left out for long
constexpr double muchOfIt = 0.01;
constexpr auto calm = 700ms;

} // namespace

Screen::Screen()
{
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("%1x%2x24").arg(width).arg(height),
                    QStringLiteral("-fbdir"), m_place.path(), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp")});
    if (!m_server.waitForStarted())
        return;
    while (!m_server.canReadLine())
        if (!m_server.waitForReadyRead(-1))
            return;
    m_display = ':' + m_server.readLine().trimmed();
    auto *const file = new QFile{m_place.filePath(QStringLiteral("Xvfb_screen0")), &m_server};
    const qint64 size = width * height * qint64{sizeof(quint32)};
    if (!file->open(QIODevice::ReadOnly) || file->size() < size)
        return;
    // A header of the window's dump and its colours; then the picture.
    m_picture = reinterpret_cast<const quint32 *>(file->map(0, file->size()) + (file->size() - size));
    m_pixels.resize(static_cast<std::size_t>(width * height) / apart);
    std::ignore = changed();
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished(-1);
}

double Screen::changed()
{
    std::size_t others = 0;
    for (std::size_t i = 0; i < m_pixels.size(); ++i) {
        const quint32 now = m_picture[i * apart];
        others += now == m_pixels[i] ? 0U : 1U;
        m_pixels[i] = now;
    }
    return static_cast<double>(others) / static_cast<double>(m_pixels.size());
}

double Screen::untilPainted(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *place :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String{place}, home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_display));
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());

    const auto from = SteadyClock::now();
    process.start(program, arguments);
    if (!process.waitForStarted())
        throw std::runtime_error{"cannot start"};
    auto painted = from;
    while (painted == from || SteadyClock::now() - painted < calm) {
        if (process.waitForFinished(1))
            throw std::runtime_error{"ended before it was painted"};
        if (changed() > muchOfIt)
            painted = SteadyClock::now();
    }
    process.terminate();
    process.waitForFinished(-1);
    waitUntilBlank();
    return std::chrono::duration<double, std::milli>{painted - from}.count();
}

void Screen::waitUntilBlank()
{
    do
        std::ignore = changed();
    while (std::ranges::any_of(m_pixels, [&](quint32 pixel) { return pixel != m_pixels.front(); }) &&
           !m_server.waitForFinished(5));
}

} // namespace jour::bench
