#pragma once

#include "night_line/night_line_of.h"
#include "services/night_ahead.h"
#include "services/policy_book.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace jour::ui {

/// Decides what the night line shows: every deadline and limit of the open cases and the changes of duty in
/// their municipalities, and what their plans hold next if nobody does anything, within the span and of the
/// operator that were chosen. Listens to commits; reads only the cases that changed. What comes next is found
/// by a dry run of each case, so it is read beside the painting, a few cases at a time, and of so many cases
/// whose engines move first.
class NightPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Cases whose coming steps are shown, beside the one on the screen.
    static constexpr std::size_t mostComing = 40;

    explicit NightPresenter(Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// What was read, as of now.
    void render();
    /// Draws anew when the line has moved by about half a pixel.
    void setNow(Instant now);
    void setSpan(NightSpan span);
    /// Whose coming steps are shown first, however late they are; a null id for nobody's.
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
        std::optional<Instant> moves = {}; ///< when its engine moves next
    };

    void refreshChanged(const Changes &changes);
    void readTurns();
    /// Those that are known stay; the rest is read in turns.
    void planComing();
    void readComingAnew();
    void readSomeComing();
    [[nodiscard]] std::vector<NightMark> comingOf(CaseId id) const;
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
    std::map<CaseId, std::vector<NightMark>> m_coming;
    std::vector<CaseId> m_unread; ///< whose coming steps are still to be read, the last one first
    Instant m_comingTo;           ///< how far coming steps are read
    QTimer m_turn{this};
    std::optional<QString> m_only; ///< signature; empty text: nobody's
    NightSpan m_span = NightSpan::Shift;
    Instant m_now;
    Instant m_drawn;
    NightLineState m_state;
};

} // namespace jour::ui
