#pragma once

#include "directory/directory_state.h"
#include "services/directory.h"

namespace jour::ui {

/// The way back in the directory: undo of what was saved, and the versions of a contact point. Whatever is
/// taken back is saved anew; the journal keeps it all.
class PointPast
{
    Q_DECLARE_TR_FUNCTIONS(PointPast)

public:
    explicit PointPast(Desk &desk) : m_desk{desk}, m_directory{desk} {}

    /// What came of going back.
    struct Outcome
    {
        bool done = false;
        QString text;       ///< what to tell either way
        ContactPoint point; ///< as it is now, when done
    };

    /// Something was saved. `before`: none for a new contact point.
    void saved(const std::optional<ContactPoint> &before, ContactPointId id);
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    [[nodiscard]] Outcome undo();

    /// Its versions in words; empty when they cannot be read.
    [[nodiscard]] Result<PointHistory> history(ContactPointId id) const;
    [[nodiscard]] Outcome useAgain(ContactPointId id, qint64 seq);

private:
    struct Step
    {
        std::optional<ContactPoint> before;
        ContactPoint after;
    };

    [[nodiscard]] QHash<ContactPointId, QString> names() const;
    [[nodiscard]] static QString how(const QString &key);

    Desk &m_desk;
    Directory m_directory;
    std::vector<Step> m_steps;
};

} // namespace jour::ui
