#pragma once

#include "services/handover_signing.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace jour::ui {

class FormRow;
class NoteEdit;

/// What is typed at a handover: words, a message, why a case is not taken over, a signature. One at a time,
/// under the list; Ctrl+Enter saves, Esc leaves it.
class HandoverForms final : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Words, Message, Refusal, Signature, End };

    explicit HandoverForms(QWidget *parent = nullptr);

    void showWords(const QString &about, const QString &text);
    void showMessage(const std::vector<Operator> &operators);
    void showRefusal(const QString &number);
    void showSignature();
    /// `left`: the cases that would be without an owner, in words.
    void showEnd(const QString &left);
    void setBusy(bool busy);
    /// After a refused signature: the passphrase is typed again.
    void focusPassphrase();
    void close();

Q_SIGNALS:
    void wordsEdited(const QString &text);
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
    void open(Form form, QWidget *first);
    void save();

    QStackedWidget *m_pages;
    NoteEdit *m_words;
    FormRow *m_wordsRow;
    QComboBox *m_to;
    NoteEdit *m_message;
    QLineEdit *m_reason;
    FormRow *m_reasonRow;
    QLineEdit *m_user;
    QLineEdit *m_passphrase;
    QPushButton *m_sign = nullptr;
    QLineEdit *m_remark;
    FormRow *m_remarkRow;
    Form m_form = Form::Words;
};

} // namespace jour::ui
