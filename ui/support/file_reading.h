#pragma once

#include "support/background.h"
#include "support/bounded_file.h"

#include <QObject>

namespace jour::ui {

/// Reads whole files beside the thread of the window: a share on a network that does not answer holds up
/// neither the window nor the alarms. Several may be read at once.
class FileReading final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const FileRead &read)>;

    explicit FileReading(Background background, QObject *parent = nullptr);

    /// As readWhole() does. `then` hears of it on the thread of the window, unless it has been stopped or
    /// this is gone; such a reading ends by itself, and what it found is thrown away.
    void start(const QString &path, qint64 most, Then then);
    void stop();
    /// How many are being read.
    [[nodiscard]] int count() const;

private:
    Background m_background;
};

} // namespace jour::ui
