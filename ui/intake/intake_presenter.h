#pragma once

#include "intake/intake_state.h"
#include "services/case_reading.h"
#include "services/intake.h"
#include "services/pasting.h"

#include <QObject>
#include <QTimer>

namespace jour::ui {

/// Decides what the intake shows and keeps its draft: the first change at once, what follows within 150 ms
/// together, and what is pending when it is destroyed (a lock).
class IntakePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit IntakePresenter(Desk &desk, QObject *parent = nullptr);
    ~IntakePresenter() override;

    [[nodiscard]] const IntakeState &state() const { return m_state; }
    /// A call is picked up: received at is now, or when it was `taken` on paper. The form one was in stays as
    /// a draft.
    void start(const std::optional<Afterwards> &taken = {});
    void resume(DraftId id);
    void discard(DraftId id);
    /// The call being written in, else the half-written one changed last; nothing when there is none.
    [[nodiscard]] std::optional<DraftLine> waiting() const;
    /// Reads the drafts of everybody.
    void refresh();
    /// The form as it is written now.
    void edit(const IntakeForm &form);
    void paste(const QString &text);
    /// Opens the case whatever is missing. `unread`: what was typed where a time or date belongs and is none;
    /// it goes into the operator's own words.
    void open(const IntakeForm &form, const QStringList &unread = {});
    /// Leaves with the draft kept.
    void leave();

Q_SIGNALS:
    void stateChanged(const jour::ui::IntakeState &state);
    void started();
    void opened(jour::CaseId id);
    /// The same for a call that was taken on paper: the next line of the sheet waits.
    void openedAfterwards(jour::CaseId id);
    void left();
    void municipalitiesChanged(const jour::MunicipalityRef &home, const jour::MunicipalityRef &whereabouts);

private:
    void take(Draft draft);
    void flush();
    void judge();
    void look();
    void readDrafts();
    void show();
    [[nodiscard]] DraftLine lineOf(const Draft &draft, const IntakeForm &form) const;
    [[nodiscard]] QString summaryOf(const std::vector<PersonMatch> &found) const;

    Desk &m_desk;
    Intake m_intake;
    CaseReading m_reading;
    Draft m_draft;
    std::vector<PastedField> m_pasted;
    QString m_lookedFor;
    QTimer m_timer;
    IntakeState m_state;
    bool m_pending = false;
    bool m_isKept = false; ///< the draft is in the store
};

} // namespace jour::ui
