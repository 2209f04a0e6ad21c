#pragma once

#include "services/contact_reading.h"
#include "services/duty_calendar.h"
#include "support/background.h"
#include "support/bounded_file.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace jour::ui {

/// A file that is to be read, and what it is measured by: plain values, taken before another thread begins.
struct ImportQuestion
{
    QString path;
    std::optional<QByteArray> bytes; ///< of the file, where it has been read before
    ContactGround contacts;
    ImportChoices choices;
    DutyCalendarGround calendar;
};

/// What a file would do: one of the two previews.
struct ImportAnswer
{
    FileRead::Trouble trouble = FileRead::Trouble::None;
    QByteArray bytes;
    bool isCalendar = false;
    ImportPreview contacts;
    DutyCalendarPreview calendar;
};

[[nodiscard]] ImportAnswer readImport(const ImportQuestion &question, const Progress &progress = {});

/// Reads files beside the thread of the window, one at a time: what is asked later takes the place of what is
/// being read. It never waits: a reading that is stopped, or whose owner is gone, ends by itself, and what it
/// found is thrown away.
class ImportReading final : public QObject
{
    Q_OBJECT

public:
    explicit ImportReading(Background background, QObject *parent = nullptr);
    ~ImportReading() override;

    void start(ImportQuestion question);
    void stop();

Q_SIGNALS:
    void progressed(int percent);
    void finished(const std::shared_ptr<jour::ui::ImportAnswer> &answer);

private:
    using Answer = std::shared_ptr<ImportAnswer>;
    void finish();

    Background m_background;
    std::unique_ptr<QFutureWatcher<Answer>> m_watcher;
};

} // namespace jour::ui
