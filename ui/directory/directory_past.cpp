// The directory's way back: undo, and the versions of a contact point.
#include "directory/directory_presenter.h"
#include "support/wording.h"

namespace jour::ui {

void DirectoryPresenter::undo()
{
    if (m_state.editing || m_state.asking)
        return;
    showOutcome(m_past.undo());
}

void DirectoryPresenter::useVersion(qint64 seq)
{
    if (m_state.history)
        showOutcome(m_past.useAgain(m_state.history->point, seq));
}

/// What was changed is brought into sight, wherever one has gone meanwhile.
void DirectoryPresenter::showOutcome(const PointPast::Outcome &outcome)
{
    m_state.canUndo = m_past.canUndo();
    if (!outcome.done) {
        tell();
        Q_EMIT problem(outcome.text);
        return;
    }
    m_state.page.code = outcome.point.municipality;
    m_state.inSight = outcome.point.retired ? ContactPointId{} : outcome.point.id;
    refresh();
    Q_EMIT told(outcome.text);
}

void DirectoryPresenter::showHistory(ContactPointId id)
{
    auto history = m_past.history(id);
    if (history)
        m_state.history = std::move(*history);
    else
        Q_EMIT problem(Wording::of(history.error()));
}

void DirectoryPresenter::closeHistory()
{
    m_state.history.reset();
    tell();
}

} // namespace jour::ui
