#pragma once

#include "night_line/night_line_of.h"
#include "services/night_ahead.h"
#include "services/policy_book.h"

#include <QObject>

#include <map>
#include <set>

namespace jour::ui {

/// Decides what the night line shows: every deadline and limit of the open cases and the changes of duty in
/// their municipalities, and what the plan of the case on the screen holds next, within the span and of the
/// operator that were chosen. Listens to commits; reads only the cases that changed.
class NightPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit NightPresenter(Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// What was read, as of now.
    void render();
    /// Draws anew when the line has moved by about half a pixel.
    void setNow(Instant now);
    void setSpan(NightSpan span);
    /// Whose coming steps are shown beside what is due; a null id for nobody's.
    void setCase(CaseId id);
    [[nodiscard]] NightSpan span() const { return m_span; }
    /// Everybody's, one's own, the others' in turn, and what nobody has.
    void showNextOperator();
    [[nodiscard]] const NightLineState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const jour::ui::NightLineState &state);

private:
    /// What the line has of an open case.
    struct OfCase
    {
        std::vector<QString> municipalities; ///< codes: home, and where the child is
        std::vector<NightMark> marks;
    };

    void refreshChanged(const Changes &changes);
    void readTurns();
    void readComing();
    [[nodiscard]] OfCase marksOf(const AheadCase &one) const;
    [[nodiscard]] std::set<QString> municipalities() const;
    [[nodiscard]] NightMark markOf(const DutyTurn &turn) const;
    [[nodiscard]] NightMark markOf(const ComingStep &coming, const BoardRow &row) const;
    [[nodiscard]] QString caption() const;

    Desk &m_desk;
    PolicyBook m_policies;
    std::vector<Limit> m_limits;
    std::map<CaseId, OfCase> m_cases;
    std::vector<NightMark> m_turns;
    CaseId m_case;
    std::vector<NightMark> m_coming;
    std::optional<QString> m_only; ///< signature; empty text: nobody's
    NightSpan m_span = NightSpan::Shift;
    Instant m_now;
    Instant m_drawn;
    NightLineState m_state;
};

} // namespace jour::ui
