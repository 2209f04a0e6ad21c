#include "directory/point_editor.h"

#include "base/local_time.h"
#include "directory/channel_rows.h"
#include "directory/duty_fields.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/note_edit.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr int lastUsualPriority = 99;

void showHint(FormRow &row, const FieldHint &hint)
{
    row.setHint(hint.text, hint.tone == HintTone::Doubt ? HintKind::Warning : HintKind::Hint);
}

} // namespace

PointEditor::PointEditor(const Classifications &lists, const Clock &clock, QWidget *parent)
    : QFrame{parent}, m_clock{clock}, m_heading{new PlainLabel{{}, TextRole::Heading, this}},
      m_function{new CompleterField{this}}, m_name{new QLineEdit{this}},
      m_channels{new ChannelRows{lists, this}}, m_hours{new QLineEdit{this}}, m_duty{new DutyFields{this}},
      m_priority{new QSpinBox{this}}, m_verified{new QLineEdit{this}}, m_remark{new NoteEdit{2, 6, this}},
      m_retiring{new QWidget{this}}, m_leaning{new PlainLabel{{}, TextRole::Warning, m_retiring}},
      m_reason{new QLineEdit{this}}, m_retire{new QPushButton{tr("Retire…"), this}}
{
    setObjectName(QStringLiteral("pointEditor"));
    setProperty("panel", QStringLiteral("card"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    addFields(*column, lists);
    addRetiring(*column);
    addButtons(*column);
    connectFields();
    orderTabs();
    for (const QKeyCombination key :
         {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_S}) {
        auto *shortcut = new QShortcut{QKeySequence{key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PointEditor::saveRequested);
    }
}

PointEditor::~PointEditor() = default;

void PointEditor::addFields(QVBoxLayout &column, const Classifications &lists)
{
    std::vector<CompletionItem> functions;
    for (const ClassItem &item : lists.list(QStringLiteral("functions")))
        functions.push_back({.key = item.key.toUtf8(), .text = Wording::of(item), .aliases = {item.key}});
    m_function->setItems(std::move(functions));
    m_function->setObjectName(QStringLiteral("pointFunction"));
    m_name->setObjectName(QStringLiteral("pointName"));
    m_hours->setObjectName(QStringLiteral("pointHours"));
    m_priority->setObjectName(QStringLiteral("pointPriority"));
    m_remark->setObjectName(QStringLiteral("pointRemark"));
    m_verified->setObjectName(QStringLiteral("pointVerified"));
    m_verified->setPlaceholderText(tr("yyyy-mm-dd"));
    for (QLineEdit *field : {m_name, m_hours})
        keepFromInputLearning(*field);
    m_functionRow = rowOf(tr("&Function"), m_function);
    column.addWidget(m_functionRow);
    FormRow *name = rowOf(tr("&Name or person"), m_name);
    name->setHint(tr("Without a name that of the function is used."));
    column.addWidget(name);
    column.addWidget(
        new PlainLabel{tr("Numbers and addresses, in the order they are tried"), TextRole::Caption, this});
    column.addWidget(m_channels);
    column.addSpacing(space::s);
    m_hoursRow = rowOf(tr("&Hours"), m_hours);
    column.addWidget(m_hoursRow);
    column.addWidget(m_duty);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::m);
    FormRow *priority = rowOf(tr("&Priority"), m_priority);
    priority->setHint(tr("Lowest is called first"));
    m_verifiedRow = rowOf(tr("&Verified on"), m_verified);
    pair->addWidget(priority, 1);
    pair->addWidget(m_verifiedRow, 1);
    pair->addWidget(todayButton());
    column.addLayout(pair);
    column.addWidget(rowOf(tr("Re&mark"), m_remark));
}

FormRow *PointEditor::rowOf(const QString &label, QWidget *field)
{
    auto *row = new FormRow{label, field, this};
    row->setFocusProxy(nullptr); // Tab would come to the row after its field and go round in a ring
    return row;
}

QWidget *PointEditor::todayButton()
{
    auto *today = new QPushButton{tr("&Today"), this};
    today->setObjectName(QStringLiteral("verifiedToday"));
    FormRow *row = rowOf(QStringLiteral(" "), today); // level with the field beside it
    today->setAccessibleName(tr("Verified today"));
    connect(today, &QPushButton::clicked, this,
            [this] { m_verified->setText(localDate(m_clock.now()).toString(Qt::ISODate)); });
    return row;
}

void PointEditor::addRetiring(QVBoxLayout &column)
{
    auto *row = new QVBoxLayout{m_retiring};
    row->setContentsMargins(0, space::xs, 0, space::s);
    row->setSpacing(space::xs);
    auto *text =
        new PlainLabel{tr("A retired contact is never called and no longer shown. The journal keeps it."),
                       TextRole::Muted, this};
    text->setWordWrap(true);
    row->addWidget(text);
    m_leaning->setObjectName(QStringLiteral("retireLeaning"));
    m_leaning->setWordWrap(true);
    row->addWidget(m_leaning);
    m_reason->setObjectName(QStringLiteral("retireReason"));
    m_reason->setAccessibleName(tr("Why it is retired"));
    m_reason->setPlaceholderText(tr("Why? For example: the number has ceased"));
    row->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    auto *sure = new QPushButton{tr("Retire the contact"), this};
    sure->setObjectName(QStringLiteral("retireSure"));
    sure->setProperty("kind", QStringLiteral("danger"));
    auto *keep = new QPushButton{tr("Keep it"), this};
    keep->setObjectName(QStringLiteral("retireKeep"));
    buttons->addWidget(sure);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    row->addLayout(buttons);
    column.addWidget(m_retiring);
    connect(sure, &QPushButton::clicked, this, [this] { Q_EMIT retireRequested(m_reason->text()); });
    connect(keep, &QPushButton::clicked, this, [this] {
        showRetiring(false);
        m_retire->setFocus(Qt::OtherFocusReason);
    });
}

void PointEditor::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton{tr("Save  Ctrl+Enter"), this};
    save->setObjectName(QStringLiteral("pointSave"));
    save->setProperty("kind", QStringLiteral("primary"));
    auto *leave = new QPushButton{tr("Close  Esc"), this};
    leave->setObjectName(QStringLiteral("pointLeave"));
    m_retire->setObjectName(QStringLiteral("pointRetire"));
    m_retire->setProperty("kind", QStringLiteral("quiet"));
    buttons->addWidget(save);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    buttons->addWidget(m_retire);
    column.addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &PointEditor::saveRequested);
    connect(leave, &QPushButton::clicked, this, &PointEditor::leaveRequested);
    connect(m_retire, &QPushButton::clicked, this, [this] {
        showRetiring(true);
        m_reason->setFocus(Qt::OtherFocusReason);
        Q_EMIT retiringShown();
    });
}

void PointEditor::connectFields()
{
    connect(m_function, &QLineEdit::textChanged, this, &PointEditor::touch);
    connect(m_function, &CompleterField::chosen, this, &PointEditor::touch);
    connect(m_function, &CompleterField::warningChanged, this, &PointEditor::showHints);
    for (QLineEdit *field : {m_name, m_hours, m_verified})
        connect(field, &QLineEdit::textChanged, this, &PointEditor::touch);
    connect(m_channels, &ChannelRows::changed, this, &PointEditor::touch);
    connect(m_duty, &DutyFields::changed, this, &PointEditor::touch);
    connect(m_priority, &QSpinBox::valueChanged, this, &PointEditor::touch);
    connect(m_remark, &QPlainTextEdit::textChanged, this, &PointEditor::touch);
}

/// Fields are made before the rows that hold them: the order of making is not that of reading.
void PointEditor::orderTabs()
{
    const auto button = [this](const char *name) { return findChild<QWidget *>(QLatin1String{name}); };
    const auto [covered, serves, fallback, standsIn] = m_duty->stops();
    QWidget *last = m_function;
    for (QWidget *next :
         {static_cast<QWidget *>(m_name), m_channels->lastStop(), static_cast<QWidget *>(m_hours), covered,
          serves, fallback, standsIn, static_cast<QWidget *>(m_priority), static_cast<QWidget *>(m_verified),
          button("verifiedToday"), static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_reason),
          button("retireSure"), button("retireKeep"), button("pointSave"), button("pointLeave"),
          static_cast<QWidget *>(m_retire)}) {
        setTabOrder(last, next);
        last = next;
    }
    m_channels->setBefore(*m_name);
}

void PointEditor::open(const PointForm &form, const ContactPoint &before, const QString &municipality,
                       const PointChoices &choices)
{
    const QScopedValueRollback filling{m_filling, true};
    m_opened = form;
    m_before = before;
    m_heading->setPlainText(form.id.isNull() ? tr("New contact: %1").arg(municipality)
                                             : tr("Edit: %1").arg(before.name));
    m_function->setKey(form.function.toUtf8());
    if (m_function->key().isEmpty())
        m_function->setFreeText(form.function);
    m_name->setText(form.name);
    m_channels->setChannels(form.channels);
    m_hours->setText(form.hours);
    m_duty->open(form, before, choices);
    m_priority->setRange(std::min(0, form.priority), std::max(lastUsualPriority, form.priority));
    m_priority->setValue(form.priority);
    m_verified->setText(form.verified);
    m_remark->setPlainText(form.remark);
    m_retire->setVisible(!form.id.isNull());
    m_leaning->setPlainText(
        tr("It is the fallback of: %1. They have none when it is retired: give them another one.")
            .arg(choices.leaning.join(QStringLiteral("; "))));
    m_leaning->setVisible(!choices.leaning.isEmpty());
    showRetiring(false);
    showHints();
}

PointForm PointEditor::form() const
{
    PointForm form = m_opened;
    const QByteArray key = m_function->key();
    form.function = key.isEmpty() ? m_function->text() : QString::fromUtf8(key);
    form.name = m_name->text();
    form.channels = m_channels->channels();
    form.hours = m_hours->text();
    m_duty->writeTo(form);
    form.priority = m_priority->value();
    form.verified = m_verified->text();
    form.remark = m_remark->toPlainText();
    return form;
}

void PointEditor::focusFirst()
{
    QWidget *first = m_opened.id.isNull() ? static_cast<QWidget *>(m_function) : m_name;
    first->setFocus(Qt::OtherFocusReason);
}

void PointEditor::touch()
{
    if (m_filling)
        return;
    showHints();
    Q_EMIT changed(form());
}

void PointEditor::showHints()
{
    m_functionRow->setHint(m_function->warning(), HintKind::Warning);
    m_duty->showHints();
    showHint(*m_hoursRow, PointForms::hoursHint(m_hours->text(), m_before));
    showHint(*m_verifiedRow, PointForms::verifiedHint(m_verified->text(), localDate(m_clock.now())));
}

void PointEditor::showRetiring(bool shown)
{
    m_reason->clear();
    m_retiring->setVisible(shown);
}

} // namespace jour::ui
