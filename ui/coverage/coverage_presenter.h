#pragma once

#include "coverage/coverage_rows.h"
#include "services/directory.h"

#include <QObject>

namespace jour::ui {

/// The duty coverage of the coming two weeks: which municipalities have somebody to call in which hour, and
/// for the cell walked to who, until when and by what. Read when it is shown and after each change of the
/// contacts.
class CoveragePresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int days = 14;

    explicit CoveragePresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const CoverageState &state() const { return m_state; }
    /// Reads if anything can be otherwise than when it was last read.
    void start();
    /// Hidden: what is changed meanwhile is read when it is shown again.
    void rest() { m_isShown = false; }
    void setNow(Instant now);
    void setFilter(const CoverageFilter &filter);

    void walk(int rows, int columns);
    /// To the same hour of the wall clock some days on.
    void walkDays(int by);
    void goNow();
    void goToEnd();
    void goTo(int row, int column);
    /// The municipality is shown whatever the filter was.
    void goToMoment(const QString &code, Instant at);
    /// The next gap by time, or the one before; round in a circle.
    void goToGap(int by);
    /// Where what the current cell shows is put right.
    void fix();

Q_SIGNALS:
    void stateChanged(const jour::ui::CoverageState &state);
    void rosterRequested(jour::ContactPointId point, jour::Instant at);
    /// A contact that is closed though somebody is meant to be on duty.
    void contactRequested(const QString &code, jour::ContactPointId point);
    /// A municipality with nobody at all.
    void newContactRequested(const QString &code);

private:
    void read();
    void select();
    void tell();
    void describe();
    void chooseFunctions();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const CoveredPlace *current() const;
    /// The stretch that the current cell stands for: a gap before all else.
    [[nodiscard]] const CoverageSpan *currentSpan() const;
    [[nodiscard]] Instant momentOf(const CoverageSpan &span) const;

    Desk &m_desk;
    Directory m_directory;
    std::vector<CoveredPlace> m_places;
    std::vector<std::size_t> m_shown; ///< of the places, as the state's rows
    CoverageState m_state;
    bool m_isShown = false;
    bool m_isStale = true;
};

} // namespace jour::ui
