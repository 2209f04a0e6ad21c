#include "handover/handover_forms.h"

#include "services/vault_door.h"
#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/note_edit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

const QString textKey = QStringLiteral("text");
const QString toKey = QStringLiteral("to");

QLineEdit *field(const char *name, QWidget *parent)
{
    auto *edit = new QLineEdit{parent};
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

QString notSavedYet()
{
    return HandoverForms::tr("Typed before and not saved yet.");
}

} // namespace

HandoverForms::HandoverForms(QWidget *parent)
    : QWidget{parent}, m_pages{new QStackedWidget{this}}, m_words{new NoteEdit{2, 5, this}},
      m_wordsRow{new FormRow{tr("Words"), m_words, this}}, m_to{new QComboBox{this}}, m_message{new NoteEdit{
                                                                                          2, 4, this}},
      m_messageRow{new FormRow{tr("M&essage"), m_message, this}}, m_reason{field("handoverReason", this)},
      m_reasonRow{new FormRow{tr("Why not"), m_reason, this}}, m_user{field("handoverUser", this)},
      m_passphrase{field("handoverPassphrase", this)}, m_remark{field("shiftRemark", this)},
      m_remarkRow{new FormRow{tr("Remark"), m_remark, this}}
{
    setObjectName(QStringLiteral("handoverForms"));
    m_words->setObjectName(QStringLiteral("handoverWords"));
    m_message->setObjectName(QStringLiteral("handoverMessage"));
    m_to->setObjectName(QStringLiteral("handoverTo"));
    m_to->setEditable(true);
    m_to->setInsertPolicy(QComboBox::NoInsert);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    build();
    connectEdits();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_pages);
    hide();
}

void HandoverForms::connectEdits()
{
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    };
    connect(m_words, &QPlainTextEdit::textChanged, this, tell);
    connect(m_message, &QPlainTextEdit::textChanged, this, tell);
    connect(m_to, &QComboBox::editTextChanged, this, tell);
    connect(m_reason, &QLineEdit::textEdited, this, tell);
    connect(m_remark, &QLineEdit::textEdited, this, tell);
}

QPushButton *HandoverForms::saveButton(const char *name, const QString &text)
{
    auto *button = new QPushButton{text, this};
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("kind", QStringLiteral("primary"));
    connect(button, &QPushButton::clicked, this, &HandoverForms::save);
    return button;
}

QWidget *HandoverForms::pageOf(const std::vector<QWidget *> &rows, QPushButton *save)
{
    auto *page = new QWidget{m_pages};
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget *row : rows)
        column->addWidget(row);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(save);
    auto *leave = new QPushButton{tr("Leave  Esc"), page};
    connect(leave, &QPushButton::clicked, this, &HandoverForms::leave);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    return page;
}

void HandoverForms::build()
{
    auto *toRow = new FormRow{tr("&To, by name"), m_to, this};
    toRow->setHint(tr("Somebody who works here, or any name."));
    auto *userRow = new FormRow{tr("&User id of whoever takes over"), m_user, this};
    auto *passphraseRow = new FormRow{tr("Their own &passphrase"), m_passphrase, this};
    passphraseRow->setHint(tr("Signs this list and what is taken over. The desk stays with whoever has it."));
    m_sign = saveButton("handoverSignNow", tr("Sign  Ctrl+Enter"));
    const QString keep = tr("Save  Ctrl+Enter");
    m_pages->addWidget(pageOf({m_wordsRow}, saveButton("handoverWordsSave", keep)));
    m_pages->addWidget(pageOf({toRow, m_messageRow}, saveButton("handoverMessageSave", keep)));
    m_pages->addWidget(pageOf({m_reasonRow}, saveButton("handoverReasonSave", keep)));
    m_pages->addWidget(pageOf({userRow, passphraseRow}, m_sign));
    m_pages->addWidget(pageOf({m_remarkRow}, saveButton("shiftEndNow", tr("End the shift  Ctrl+Enter"))));
    for (QWidget *edit :
         std::vector<QWidget *>{m_words, m_message, m_to, m_reason, m_user, m_passphrase, m_remark})
        edit->installEventFilter(this);
    m_to->lineEdit()->installEventFilter(this);
}

void HandoverForms::open(Form form, QWidget *first)
{
    m_form = form;
    m_pages->setCurrentIndex(static_cast<int>(form));
    for (int i = 0; i < m_pages->count(); ++i) // the height of the one that is shown
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == m_pages->currentIndex()
                                                                      ? QSizePolicy::Preferred
                                                                      : QSizePolicy::Ignored);
    show();
    first->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void HandoverForms::showWords(const QString &about, const QString &standing, const QJsonObject &kept)
{
    m_wordsRow->setLabel(tr("&What to look out for: %1").arg(about));
    m_wordsRow->setHint(kept.isEmpty() ? QString{} : notSavedYet());
    m_standing = standing;
    const QScopedValueRollback filling{m_isFilling, true};
    m_words->setPlainText(kept.isEmpty() ? standing : kept.value(textKey).toString());
    if (kept.isEmpty())
        m_words->selectAll();
    else
        m_words->moveCursor(QTextCursor::End);
    open(Form::Words, m_words);
}

QJsonObject HandoverForms::messageFields(const QString &to, const QString &text)
{
    return {{toKey, to}, {textKey, text}};
}

void HandoverForms::showMessage(const std::vector<Operator> &operators, const QJsonObject &standing,
                                const QJsonObject &kept)
{
    const QScopedValueRollback filling{m_isFilling, true};
    const QJsonObject &shown = kept.isEmpty() ? standing : kept;
    m_standingMessage = standing;
    m_to->clear();
    for (const Operator &who : operators)
        m_to->addItem(who.name, who.id.raw());
    m_to->setCurrentIndex(-1);
    m_to->setEditText(shown.value(toKey).toString());
    m_message->setPlainText(shown.value(textKey).toString());
    m_message->moveCursor(QTextCursor::End);
    m_messageRow->setHint(kept.isEmpty() ? QString{} : notSavedYet());
    open(Form::Message, standing.isEmpty() ? static_cast<QWidget *>(m_to) : m_message);
}

void HandoverForms::showRefusal(const QString &number, const QJsonObject &kept)
{
    const QString why = tr("It stays with whoever has it, and both hear of it after a quarter of an hour.");
    m_reasonRow->setLabel(tr("Why %1 is &not taken over").arg(number));
    m_reasonRow->setHint(kept.isEmpty() ? why : QString{notSavedYet() + QLatin1Char(' ') + why});
    m_reason->setText(kept.value(textKey).toString());
    open(Form::Refusal, m_reason);
}

void HandoverForms::showSignature()
{
    m_passphrase->clear();
    m_user->selectAll(); // who failed, or another: typed anew
    open(Form::Signature, m_user);
}

void HandoverForms::showEnd(const QString &left, const QJsonObject &kept)
{
    m_remarkRow->setLabel(tr("&Remark at the end of the shift"));
    m_remarkRow->setHint(left, HintKind::Warning);
    m_remark->setText(kept.value(textKey).toString());
    open(Form::End, m_remark);
}

QJsonObject HandoverForms::typed() const
{
    QJsonObject typed;
    switch (m_form) {
    case Form::Words:
        if (m_words->toPlainText() != m_standing)
            typed.insert(textKey, m_words->toPlainText());
        return typed;
    case Form::Message:
        typed = messageFields(m_to->currentText(), m_message->toPlainText());
        if (typed == m_standingMessage)
            return {};
        break;
    case Form::Refusal: typed.insert(textKey, m_reason->text()); break;
    case Form::End: typed.insert(textKey, m_remark->text()); break;
    case Form::Signature: return typed;
    }
    const bool isEmpty = std::ranges::all_of(typed, [](const QJsonValue &one) { return one == QString{}; });
    return isEmpty ? QJsonObject{} : typed;
}

void HandoverForms::setBusy(bool busy)
{
    m_sign->setEnabled(!busy);
    m_sign->setText(busy ? tr("Signing…") : tr("Sign  Ctrl+Enter"));
}

void HandoverForms::focusPassphrase()
{
    if (m_form == Form::Signature)
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void HandoverForms::close()
{
    m_passphrase->clear();
    hide();
}

void HandoverForms::leave()
{
    close();
    Q_EMIT left();
}

OperatorProof HandoverForms::takeProof()
{
    QString typed = m_passphrase->text();
    OperatorProof proof{m_user->text().trimmed(), passphraseBytes(typed)};
    wipe(typed);
    m_passphrase->clear();
    return proof;
}

void HandoverForms::save()
{
    switch (m_form) {
    case Form::Words: Q_EMIT wordsWritten(m_words->toPlainText()); break;
    case Form::Message: {
        const int row = m_to->findText(m_to->currentText().trimmed(), Qt::MatchFixedString);
        const OperatorId to = row < 0 ? OperatorId{} : OperatorId::fromRaw(m_to->itemData(row).toByteArray());
        Q_EMIT messageWritten(to, row < 0 ? m_to->currentText() : QString{}, m_message->toPlainText());
        break;
    }
    case Form::Refusal: Q_EMIT refused(m_reason->text()); break;
    case Form::Signature:
        if (!m_user->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty())
            Q_EMIT signatureGiven();
        break;
    case Form::End: Q_EMIT ended(m_remark->text()); break;
    }
}

void HandoverForms::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool HandoverForms::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isLastLine = watched == m_passphrase || watched == m_reason || watched == m_remark;
    if (isEnter && (key->modifiers().testFlag(Qt::ControlModifier) || isLastLine)) {
        save();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jour::ui
