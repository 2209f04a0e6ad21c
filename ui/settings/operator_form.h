#pragma once

#include "domain/people/operator.h"
#include "services/vault_door.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace jour::ui {

class FormGrid;
class ChoiceRow;
class NewPassphraseFields;
class PlainLabel;
class ProofFields;
struct SettingsGround;

enum class OperatorTask { Add, Change, Revoke };

/// What a manager says of an operator: who it is, why, and the proof. Ctrl+Enter saves, Esc leaves.
class OperatorForm final : public QFrame
{
    Q_OBJECT

public:
    OperatorForm(OperatorTask task, Operator who, const SettingsGround &ground, QWidget *parent = nullptr);

    [[nodiscard]] OperatorTask task() const { return m_task; }
    [[nodiscard]] Operator who() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] NewOperator slot() const;
    /// Empties the passphrase.
    [[nodiscard]] OperatorProof takeProof();
    void focusFirst();
    void setBusy(bool busy);
    /// Why it was not done; the cursor goes to where it is mended.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// Everything that is asked for is there.
    void saveRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields();
    void addPerson();
    void addReason();
    void addProof();
    void addButtons();
    void submit();
    /// Asks for the first thing that is missing, where it is missing.
    [[nodiscard]] bool asksForMissing();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString saveText() const;

    OperatorTask m_task;
    Operator m_who;
    FormGrid *m_grid;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_signature = nullptr;
    QLineEdit *m_title = nullptr;
    ChoiceRow *m_role = nullptr;
    QLineEdit *m_reason = nullptr;
    NewPassphraseFields *m_fresh = nullptr;
    ProofFields *m_proof = nullptr;
    PlainLabel *m_problem;
    QPushButton *m_save;
    const SettingsGround &m_ground;
};

} // namespace jour::ui
