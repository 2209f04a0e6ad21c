#pragma once

#include "services/vault_door.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace jour::ui {

class FormRow;
class PlainLabel;
class RecoveryKeyPage;

/// Who the first operator is, for the journal.
struct FirstOperator
{
    QString name;
    QString signature;
    QString title;
};

/// Makes the vault: place, first manager, passphrase (judged as one types, or drawn), and the recovery key
/// shown once. The same page lets somebody in again with the recovery key.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    /// `words`: for drawn passphrases. `context`: what may not be used.
    FirstRunPage(VaultDoor &door, QStringList words, PassphraseContext context, QWidget *parent = nullptr);

    [[nodiscard]] FirstOperator firstOperator() const;
    /// From now on the page gives a manager a way into the vault that the recovery key opened.
    void recover();
    /// Why the recovery key was used; empty for a new vault.
    [[nodiscard]] QString reason() const;
    /// The vault that was used last is not where it was.
    void showMissing(const QString &folder);
    /// Whom the recovery key let in is in the journal: makes the new recovery key and shows it.
    void renewKey();
    void showProblem(const QString &text);

Q_SIGNALS:
    /// There is a vault in `folder` already; that one is to be opened.
    void existingChosen(const QString &folder);
    /// The vault is made and the recovery key has been noted.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *formPage();
    [[nodiscard]] FormRow *placeRow(QWidget *page);
    [[nodiscard]] QLayout *buttons(QWidget *page);
    void choosePlace();
    void chooseExisting();
    void openExisting(const QString &folder);
    void draw();
    [[nodiscard]] PassphraseVerdict verdictOnTyped() const;
    void judge();
    void submit();
    [[nodiscard]] QString whatIsMissing() const;
    void refused(const Error &error);
    void showKey(const QString &key);
    void keyIsOnPaper();

    VaultDoor &m_door;
    QStringList m_words;
    PassphraseContext m_context;
    QStackedWidget *m_pages;
    QLineEdit *m_place;
    QLineEdit *m_reason;
    FormRow *m_placeRow = nullptr;
    FormRow *m_reasonRow = nullptr;
    QPushButton *m_existing = nullptr;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_explanation = nullptr;
    bool m_recovering = false;
    std::optional<double> m_drawnBits; ///< of the phrase in the field, while it is the one that was drawn
    bool m_isLetIn = false;            ///< only the new recovery key is still to be made
    QLineEdit *m_name;
    QLineEdit *m_signature;
    QLineEdit *m_title;
    QLineEdit *m_user;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    FormRow *m_passphraseRow;
    QPushButton *m_create;
    PlainLabel *m_problem;
    RecoveryKeyPage *m_keyPage;
};

} // namespace jour::ui
