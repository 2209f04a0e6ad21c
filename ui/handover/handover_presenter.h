#pragma once

#include "handover/handover_state.h"
#include "services/handover_signing.h"

#include <QObject>

#include <optional>

namespace jour::ui {

/// The handover as the page shows it: as it was made, or while it was not, as it would be now.
class HandoverPresenter final : public QObject
{
    Q_OBJECT

public:
    HandoverPresenter(Desk &desk, QString vaultFolder, QObject *parent = nullptr);

    void refresh();
    void setPrivate(bool on) { m_private = on; }
    [[nodiscard]] const HandoverState &state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_signing.isBusy(); }
    /// While somebody signs nothing of what they sign changes.
    [[nodiscard]] bool canAnswer() const { return m_state.canAnswer && !isBusy(); }

    void make(Outgoing whose);
    /// False, and says that a case must be chosen, where one could be answered and `id` is none.
    [[nodiscard]] bool isChosen(CaseId id);
    /// False: not done, and problem() says why.
    [[nodiscard]] bool answer(CaseId id, bool taken, const QString &reason);
    /// Every case that nobody has answered yet.
    void takeAll();
    /// Of the night: none.
    [[nodiscard]] QString wordsAbout(std::optional<CaseId> id) const;
    [[nodiscard]] bool write(std::optional<CaseId> id, const QString &text);
    /// `inPlaceOf`: the message that it changes; null: none.
    [[nodiscard]] bool writeTo(OperatorId to, const QString &name, const QString &text, EntryId inPlaceOf);
    [[nodiscard]] bool withdraw(EntryId message);
    /// Null: it is not in the list.
    [[nodiscard]] const HandoverMessage *message(EntryId entry) const;
    /// False: it cannot be signed as it is now, and warned() or problem() says why.
    [[nodiscard]] bool maySign();
    void sign(OperatorProof proof);
    void cancelSigning() { m_signing.cancel(); }
    /// A shift runs and can be ended.
    [[nodiscard]] bool canEnd() const;
    /// Which cases would be without an owner, in words.
    [[nodiscard]] QString leftBehind() const;
    [[nodiscard]] bool end(const QString &remark);

Q_SIGNALS:
    void stateChanged(const jour::ui::HandoverState &state);
    void told(const QString &text);
    void warned(const QString &text);
    void problem(const QString &text);
    /// What problem() told of last does not hold any more.
    void solved();
    void signedByBoth();
    void busyChanged(bool busy);

private:
    void readLists();
    [[nodiscard]] bool settle(const Result<> &result);
    [[nodiscard]] bool acted(const Result<> &result);
    [[nodiscard]] HandoverStage stage() const;

    Desk &m_desk;
    HandoverSigning m_signing;
    std::optional<HandoverNow> m_now; ///< the newest that was made
    ShiftHandover m_list;             ///< what is shown
    HandoverState m_state;
    bool m_private = false;
    bool m_isUnsaved = false; ///< the disk took nothing when somebody last tried
};

} // namespace jour::ui
