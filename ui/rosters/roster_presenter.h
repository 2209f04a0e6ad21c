#pragma once

#include "rosters/roster_acts.h"
#include "rosters/roster_state.h"

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

    void walk(int by);
    void walkRows(int by);
    void choose(int bar);
    /// The current bar; null for none.
    [[nodiscard]] const RosterBar *current() const;

    /// The current shift at another time; days keep the time of the wall clock.
    void moveBy(int hours, int days);
    void resizeBy(int hours, int days);
    void drop(int bar, Instant from, Instant to, const DutyWho &who);
    /// A shift is removed, an override withdrawn; for a turn of a rotation an override is proposed.
    void remove();
    void copyLastWeek();
    void undo();

    // What a form holds. True when it was saved.
    [[nodiscard]] bool saveShift(const ShiftDraft &draft);
    [[nodiscard]] bool saveOverride(DutyOverride change);
    [[nodiscard]] bool saveSwap(const DutyWho &one, const DutyWho &other, std::optional<Instant> from,
                                std::optional<Instant> to, const QString &reason);
    [[nodiscard]] bool saveList(const DutyList &list, const QString &what);
    [[nodiscard]] bool savePerson(const DutyPerson &person);
    [[nodiscard]] bool retireList();
    [[nodiscard]] bool retirePerson(DutyPersonId person);

    [[nodiscard]] const DutyIndex &index() const;
    /// The list shown; a new one for the contact point where it has none.
    [[nodiscard]] DutyList list() const;
    [[nodiscard]] Instant now() const { return m_desk.now(); }
    [[nodiscard]] const ReferenceData &reference() const { return m_desk.reference(); }
    [[nodiscard]] const Clock &clock() const { return m_desk.clock(); }

Q_SIGNALS:
    void stateChanged(const jour::ui::RosterState &state);
    void told(const QString &text);
    /// What was asked was not done, in words.
    void problem(const QString &text);
    /// Of a turn that no key can change by itself.
    void overrideProposed(const jour::DutyOverride &change);

private:
    void read();
    void readLines();
    void layOut();
    void tell();
    [[nodiscard]] DutyListId ensureList();
    [[nodiscard]] std::pair<Instant, Instant> span() const;
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] const DutyShift *currentShift() const;
    void reshape(Instant from, Instant to, const std::optional<DutyWho> &who, const QString &what);
    template<typename T>
    [[nodiscard]] bool accepted(const Result<T> &result, const QString &text);

    Desk &m_desk;
    RosterActs m_acts;
    RosterState m_state;
    QDate m_anchor;                      ///< a day of the week or month shown
    std::optional<RosterPiece> m_chosen; ///< stays chosen while it is there
    bool m_isShown = false;
    bool m_isStale = true;
};

} // namespace jour::ui
