#pragma once

#include "rosters/roster_writer.h"

#include <QObject>

namespace jour::ui {

/// The duty lists, one of them laid out by week or month, and what is done with its turns.
class RosterPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit RosterPresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const RosterState &state() const { return m_state; }
    void start();
    void rest() { m_isShown = false; }
    void setNow(Instant now);
    void setTyped(const QString &typed);
    void showList(DutyListId list, ContactPointId point);
    /// The first list of a contact point, or the place to begin one, at that moment.
    void showPoint(ContactPointId point, Instant at);
    void setView(RosterView view);
    void turn(int by); ///< to the next week or month, or the one before
    void goToday();

    /// The roster is stepped into: the walk begins, unless one came for a gap.
    void enter();
    void walk(int by);
    void walkRows(int by);
    void choose(int bar);
    /// The current bar; null for none.
    [[nodiscard]] const RosterBar *current() const;
    /// Its turn whole, where the week or month shows a part of it; three months beyond at most.
    [[nodiscard]] std::optional<RosterPiece> currentTurn() const;

    /// The current shift at another time; days keep the time of the wall clock.
    void moveBy(int hours, int days);
    void resizeBy(int hours, int days);
    void startBy(int hours);
    /// To whom stands that many rows further down.
    void giveTo(int rows);
    void drop(int bar, Instant from, Instant to, const DutyWho &who);
    /// A shift is removed, an override withdrawn; for a turn of a rotation an override is proposed.
    void remove();
    void withdraw(DutyOverrideId id);
    void copyLastWeek();
    void undo();

    [[nodiscard]] RosterWriter &writer() { return m_writer; }
    /// Tells what came of a form. True when it was saved.
    [[nodiscard]] bool take(const Written &written);

    [[nodiscard]] const DutyIndex &index() const;
    [[nodiscard]] const ReferenceData &reference() const { return m_desk.reference(); }
    [[nodiscard]] const Clock &clock() const { return m_desk.clock(); }

Q_SIGNALS:
    void stateChanged(const jour::ui::RosterState &state);
    /// Done; `odd`: and something about it should be known.
    void told(const QString &text, bool odd = false);
    /// What was asked was not done, in words.
    void problem(const QString &text);
    /// Of a turn that no key can change by itself.
    void overrideProposed(const jour::DutyOverride &change);

private:
    void read();
    void readLines();
    void layOut();
    void tell();
    [[nodiscard]] QString headingOf(const ContactPoint &point, const DutyList &list) const;
    void readChanges();
    void findGap();
    [[nodiscard]] QString gapWords(const OpenSpan &gap) const;
    void choosePiece(const RosterPiece &piece);
    void chooseInPlace();
    [[nodiscard]] DutyList list() const;
    [[nodiscard]] std::pair<Instant, Instant> span() const;
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] const DutyShift *currentShift() const;
    /// The chosen turn is over: it stays as it was recorded.
    [[nodiscard]] bool isPast() const;
    void reshape(Instant from, Instant to, const std::optional<DutyWho> &who, const QString &what);
    template<typename T>
    [[nodiscard]] bool accepted(const Result<T> &result, const QString &text);

    Desk &m_desk;
    RosterActs m_acts;
    RosterWriter m_writer;
    RosterState m_state;
    QDate m_anchor;                      ///< a day of the week or month shown
    std::optional<RosterPiece> m_chosen; ///< stays chosen while it is there; then the walk goes on from it
    std::optional<Instant> m_cameFor;    ///< a moment in the gap that was come from
    bool m_isShown = false;
    bool m_isStale = true;
};

} // namespace jour::ui
