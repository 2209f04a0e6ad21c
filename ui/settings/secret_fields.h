#pragma once

#include "services/vault_door.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace jour::ui {

class FormRow;
struct SettingsGround;

[[nodiscard]] QLineEdit *plainField(const char *name, QWidget *parent);
/// Filled, and shown from its beginning.
[[nodiscard]] QLineEdit *plainField(const char *name, const QString &text, QWidget *parent);
[[nodiscard]] QLineEdit *secretField(const char *name, QWidget *parent);

/// Goes to the field, which stands in a FormRow, and says beside it what is asked for until something else is
/// in it.
void askFor(QLineEdit *field, const QString &words);

/// Proves who sits here: one's own user id and passphrase, anew.
class ProofFields final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of the fields.
    ProofFields(const QString &userLabel, const QString &passphraseLabel, const QString &name,
                QWidget *parent);

    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] QString userId() const;
    /// Empties the passphrase.
    [[nodiscard]] OperatorProof take();
    void clear();
    void focusPassphrase();
    /// The first of the two that is empty; null when neither is.
    [[nodiscard]] QLineEdit *missing() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_user;
    QLineEdit *m_passphrase;
};

/// A new passphrase, judged as it is typed, typed twice or drawn.
class NewPassphraseFields final : public QWidget
{
    Q_OBJECT

public:
    NewPassphraseFields(const SettingsGround &ground, const QString &name, QWidget *parent);

    /// Whose it is to be: neither may be in it.
    void setOwner(const QString &userId, const QString &displayName);
    /// Why it cannot be taken; empty when it can.
    [[nodiscard]] QString problem() const;
    /// Says it beside the field that has to be put right, and goes there.
    void showProblem();
    [[nodiscard]] SecretBytes typed() const;
    void clear();

private:
    void judge();
    void draw();
    void showTyped(bool shown);
    [[nodiscard]] PassphraseVerdict verdict() const;

    const SettingsGround &m_ground;
    PassphraseContext m_context;
    QLineEdit *m_first;
    QLineEdit *m_again;
    FormRow *m_firstRow;
    FormRow *m_againRow;
    bool m_isShown = false;
    std::optional<double> m_drawnBits; ///< of the phrase in the field, while it is the one that was drawn
};

} // namespace jour::ui
