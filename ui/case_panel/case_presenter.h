#pragma once

#include "actions/action_table.h"
#include "case_panel/act_forms.h"
#include "services/case_reading.h"
#include "services/text_drafts.h"
#include "support/bounded_file.h"

#include <QObject>

#include <optional>

namespace jour::ui {

/// What the case panel shows.
struct CasePanelState
{
    std::optional<CaseFile> file; ///< none: nothing is chosen
    QString problem;
    friend bool operator==(const CasePanelState &, const CasePanelState &) = default;
};

/// What came of finishing a deadline: why it could not be done, or what was done.
struct DeadlineAct
{
    QString problem;
    QString done; ///< "Finished: …"; empty where the case itself shows it
};

/// Decides what the panel shows of a case and carries out what is asked of it.
class CasePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit CasePresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const CasePanelState &state() const { return m_state; }
    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// What of the case's needs is met (action_table.h).
    [[nodiscard]] Needs needs() const;

    /// The look is journaled before anything is shown.
    void open(CaseId id);
    void clear();

    /// Empty when it worked; else what to tell the operator.
    [[nodiscard]] QString run(ActForm form, const QJsonObject &values);
    [[nodiscard]] QString changeFact(const QString &fact, const QJsonValue &value,
                                     const QString &reason = {});
    [[nodiscard]] QString changePersonFact(PersonId person, const QString &fact, const QJsonValue &value);
    [[nodiscard]] QString move(CaseState to);
    [[nodiscard]] QString accept();
    /// R19, by hand.
    [[nodiscard]] QString resumePlan();
    [[nodiscard]] QString answer(const QString &checklistKey, Answer answer, const QString &remark);
    /// Marks a deadline as done; none: the earliest that can be, past steps of the plan, which are not ticked
    /// off. A new case is taken by it.
    [[nodiscard]] DeadlineAct finish(TimerId id, const QString &reason);
    /// The one that is chosen, else the one that is due first. None: nothing runs.
    [[nodiscard]] std::optional<TimerId> deadlineToFinish(std::optional<TimerId> chosen) const;
    /// Why nothing can be snoozed now; empty: it can. None: whichever can be.
    [[nodiscard]] QString snoozeRefusal(std::optional<TimerId> chosen) const;
    /// What was read of a file that was given to the case `id`, whichever is on the screen now.
    [[nodiscard]] QString attach(CaseId id, const QString &fileName, const FileRead &read);
    [[nodiscard]] Result<QByteArray> openDocument(DocumentId id);
    [[nodiscard]] QString exportDocument(DocumentId id, const QString &path, const QString &toWhom,
                                         const QString &reason);
    /// `values`: municipality and note; the note is demanded for another than the proposed one.
    [[nodiscard]] QString settleResponsibility(const QJsonObject &values);
    /// `values`: the other case, by id or by its number as typed, and the reason.
    [[nodiscard]] QString merge(const QJsonObject &values);
    [[nodiscard]] QString unmerge(const QJsonObject &values);
    [[nodiscard]] QString writeNote(const QString &text, std::optional<Instant> happenedAt);
    [[nodiscard]] QString correctNote(EntryId note, const QString &text, std::optional<Instant> happenedAt);
    [[nodiscard]] QString linkMatch(const PersonMatch &match);
    [[nodiscard]] Result<Person> reveal(PersonId person, const QString &reason);
    void keepDraft(CaseId id, const QString &kind, const QJsonObject &values);
    void dropDraft(CaseId id, const QString &kind);
    /// The operator's own half-written form, as the store has it; empty when there is none.
    [[nodiscard]] QJsonObject keptDraft(CaseId id, const QString &kind) const;

Q_SIGNALS:
    void stateChanged(const jour::ui::CasePanelState &state);

private:
    /// The case on the screen, or one of the same happening that is shown in it.
    [[nodiscard]] bool isTouchedBy(const Changes &changes) const;
    void reload();
    void show(CasePanelState state);

    Desk &m_desk;
    CaseReading m_reading;
    CasePanelState m_state;
};

/// The earliest live timer of a case.
[[nodiscard]] const Timer *nextTimerOf(const CaseFile &file);

} // namespace jour::ui
