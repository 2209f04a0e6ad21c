#pragma once

#include "services/late_entries.h"

#include <QTimer>

namespace jour {

/// Nothing of what is done is saved.
struct SavingStopped
{
    Instant since;
    /// DiskFull, ReadOnly ("disk", "folder"), NotFound (the folder is gone), else the disk fails.
    Error why;
    friend bool operator==(const SavingStopped &, const SavingStopped &) = default;
};

/// Whether what is done at the desk is saved. A disk that takes nothing keeps nobody from reading: it is told
/// of for as long as it lasts and tried again until it works. Then the journal gets what it missed, and from
/// when until when nothing was saved.
class SaveWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lookEvery{2};
    /// The setting under which the journal keeps from when until when nothing was saved, and the word why.
    static constexpr auto stoppedSetting = "saving.stopped";

    /// `folder`: of the vault.
    SaveWatch(Desk &desk, QString folder, QObject *parent = nullptr);

    /// Journals that the session begins, after what its operator has left from before; a disk that takes
    /// nothing is no error as long as the store can be read.
    [[nodiscard]] Result<> begin(const events::SessionOpened &opened);
    /// The session is over and its operator's key is gone: nothing can be signed for them any more, so what
    /// they owe waits for their next session.
    void end();
    /// What the word under stoppedSetting stands for.
    [[nodiscard]] static Error whyOf(const QString &word);
    [[nodiscard]] const std::optional<SavingStopped> &stopped() const { return m_stopped; }
    /// Looks now whether the disk may still be written, or can be again; its own timer does so, and so do the
    /// tests.
    void check();

Q_SIGNALS:
    void changed();

private:
    void hearOf(const Error &error);
    void stop(const Error &error);
    void tryAgain();
    [[nodiscard]] std::vector<NewEvent> owed() const;

    Desk &m_desk;
    QString m_folder;
    std::optional<SavingStopped> m_stopped;
    bool m_isTrying = false;
    bool m_hasEnded = false;
    QTimer m_timer;
};

} // namespace jour
