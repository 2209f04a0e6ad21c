#pragma once

#include "services/handover_signing.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace jour::ui {

class FormRow;
class NoteEdit;

/// What is typed at a handover: words, a message, why a case is not taken over, a signature. One at a time,
/// under the list; Ctrl+Enter saves, Esc leaves it. `kept`: what was typed in the form before and not saved.
class HandoverForms final : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Words, Message, Refusal, Signature, End };

    explicit HandoverForms(QWidget *parent = nullptr);

    /// `standing`: the words that hold.
    void showWords(const QString &about, const QString &standing, const QJsonObject &kept);
    /// `standing`: the fields of the message that is changed; empty: a new one.
    void showMessage(const std::vector<Operator> &operators, const QJsonObject &standing,
                     const QJsonObject &kept);
    /// As a draft keeps them.
    [[nodiscard]] static QJsonObject messageFields(const QString &to, const QString &text);
    void showRefusal(const QString &number, const QJsonObject &kept);
    void showSignature();
    /// `left`: the cases that would be without an owner, in words.
    void showEnd(const QString &left, const QJsonObject &kept);
    [[nodiscard]] Form form() const { return m_form; }
    /// What a draft keeps of the form; empty when nothing was typed that does not stand already.
    [[nodiscard]] QJsonObject typed() const;
    void setBusy(bool busy);
    /// After a refused signature: the passphrase is typed again.
    void focusPassphrase();
    /// Goes, and forgets the passphrase; tells nobody.
    void close();
    void leave();

Q_SIGNALS:
    void opened();
    void edited();
    void wordsWritten(const QString &text);
    void messageWritten(jour::OperatorId to, const QString &name, const QString &text);
    void refused(const QString &reason);
    /// The passphrase is asked for with takeProof(), once.
    void signatureGiven();
    void ended(const QString &remark);
    void left();

public:
    [[nodiscard]] OperatorProof takeProof();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *pageOf(const std::vector<QWidget *> &rows, QPushButton *save);
    [[nodiscard]] QPushButton *saveButton(const char *name, const QString &text);
    void connectEdits();
    void open(Form form, QWidget *first);
    void save();

    QStackedWidget *m_pages;
    NoteEdit *m_words;
    FormRow *m_wordsRow;
    QComboBox *m_to;
    NoteEdit *m_message;
    FormRow *m_messageRow;
    QLineEdit *m_reason;
    FormRow *m_reasonRow;
    QLineEdit *m_user;
    QLineEdit *m_passphrase;
    QPushButton *m_sign = nullptr;
    QLineEdit *m_remark;
    FormRow *m_remarkRow;
    QString m_standing;            ///< the words that hold
    QJsonObject m_standingMessage; ///< the fields of the one that is changed
    Form m_form = Form::Words;
    bool m_isFilling = false; ///< nobody types
};

} // namespace jour::ui
