#pragma once

#include "base/error.h"
#include "base/instant.h"

#include <QWidget>

#include <optional>

namespace jour::ui {

class PlainLabel;

struct StatusState
{
    std::optional<Instant> savedAt;
    std::optional<Error> notSaved; ///< in red until something is saved again
    std::optional<Duration> lockIn;
    Duration muteLeft{0};               ///< the alarm sound is off for so long, in whole seconds
    QString printer;                    ///< empty: none
    std::optional<Instant> packAt = {}; ///< the fallback pack is printed by itself, last then
    QString notice = {};                ///< what could not be done and why, for a moment; before the warning
    QString warning;                    ///< of the machine: runs as root, swap in clear …
    friend bool operator==(const StatusState &, const StatusState &) = default;
};

/// The line at the bottom: what is saved, where it lies, the printer, when the desk locks itself.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void render(const StatusState &state);
    [[nodiscard]] const StatusState &state() const { return m_state; }
    void setSaved(Instant at);
    void setNotSaved(const Error &error);
    void setLockIn(Duration left);
    void setMuteLeft(Duration left);
    void setWarning(const QString &text);
    /// Read aloud, too.
    void setNotice(const QString &text);
    void setPackAt(std::optional<Instant> at);
    /// What of the machine weakens the vault, in words; empty when nothing does.
    [[nodiscard]] static QString machineWarning(bool runsAsRoot, bool swapInClear, bool networkFolder,
                                                bool hasStrayKeys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renderTexts();

    StatusState m_state;
    PlainLabel *m_saved;
    PlainLabel *m_place;
    PlainLabel *m_printer;
    PlainLabel *m_warning;
    PlainLabel *m_mute;
    PlainLabel *m_lock;
};

} // namespace jour::ui
