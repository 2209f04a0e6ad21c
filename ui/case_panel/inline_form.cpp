#include "case_panel/inline_form.h"

#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"
#include "widgets/reading_text.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds draftEvery{200};

bool savesForm(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           key.modifiers().testFlag(Qt::ControlModifier);
}

bool isWide(const FieldSpec &field)
{
    return field.kind == FieldKind::Note || field.kind == FieldKind::Many || field.kind == FieldKind::Few ||
           !field.onlyWith.field.isEmpty();
}

/// Asks for all the height that its content needs, and scrolls when it gets less.
class TallScroll final : public QScrollArea
{
public:
    TallScroll(QWidget *content, QWidget *parent) : QScrollArea{parent}
    {
        setObjectName(QStringLiteral("formScroll"));
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        setWidget(content);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, std::min(widget()->minimumSizeHint().height(), leastHeight)};
    }

private:
    static constexpr int leastHeight = 130;
};

} // namespace

InlineForm::InlineForm(FormSpec spec, const Clock &clock, QWidget *parent)
    : QFrame{parent}, m_spec{std::move(spec)}, m_problem{new PlainLabel{{}, TextRole::Error, this}},
      m_save{new QPushButton{this}}, m_timer{new QTimer{this}}
{
    setObjectName(QStringLiteral("form-") + m_spec.kind);
    setProperty("panel", QStringLiteral("card"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(new PlainLabel{m_spec.title, TextRole::Heading, this});
    if (!m_spec.warning.isEmpty()) {
        auto *warning = new PlainLabel{m_spec.warning, TextRole::Muted, this};
        warning->setWordWrap(true);
        column->addWidget(warning);
    }
    if (!m_spec.reading.isEmpty())
        column->addWidget(new ReadingText{m_spec.reading, m_spec.title, this}, 1);
    addFields(clock);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    m_save->setObjectName(QStringLiteral("formSave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setText(tr("%1  Ctrl+Enter").arg(m_spec.saveText));
    auto *leave = new QPushButton{tr("Leave  Esc"), this};
    leave->setObjectName(QStringLiteral("formLeave"));
    buttons->addWidget(m_save);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    if (m_spec.reading.isEmpty())
        column->addStretch();

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &InlineForm::tellDraft);
    connect(m_save, &QPushButton::clicked, this, [this] { requestSave(); });
    connect(leave, &QPushButton::clicked, this, &InlineForm::left);
}

InlineForm::~InlineForm() = default;

void InlineForm::addFields(const Clock &clock)
{
    auto *fields = new QWidget{this};
    fields->setProperty("panel", QStringLiteral("content"));
    // Two short fields side by side; a text takes the whole width.
    auto *grid = new QGridLayout{fields};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    for (const FieldSpec &field : m_spec.fields) {
        FormRow *row = addRow(field, clock);
        const bool wide = isWide(field) || m_spec.fields.size() == 1;
        cell += wide && cell % 2 != 0 ? 1 : 0;
        grid->addWidget(row, cell / 2, cell % 2, 1, wide ? 2 : 1, Qt::AlignTop);
        cell += wide ? 2 : 1;
    }
    renderHints();
    askWhatHolds();
    // A long form scrolls; its buttons and its problem stay in sight.
    auto *scroll = new TallScroll{fields, this};
    static_cast<QVBoxLayout *>(layout())->addWidget(scroll, 1);
}

FormRow *InlineForm::addRow(const FieldSpec &field, const Clock &clock)
{
    auto *editor = new FieldEditor{field, clock, this};
    const bool labelled = field.kind == FieldKind::Check;
    auto *row = new FormRow{labelled ? QString{} : field.label, editor->widget(), this};
    if (labelled)
        editor->widget()->setAccessibleName(QString{field.label}.remove(QLatin1Char('&')));
    editor->widget()->installEventFilter(this);
    connect(editor, &FieldEditor::changed, this, &InlineForm::touch);
    m_editors.push_back(editor);
    m_rows.push_back(row);
    if (!field.onlyWith.field.isEmpty())
        m_conditional.emplace_back(row, field.onlyWith);
    return row;
}

void InlineForm::renderHints()
{
    const auto doubts = m_spec.doubts ? m_spec.doubts(values()) : QMap<QString, QString>{};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const FieldSpec &field = m_spec.fields[i];
        const QString doubt = doubts.value(field.name);
        const FieldNote note = doubt.isEmpty() ? m_editors[i]->note() : FieldNote{doubt, true};
        m_rows[i]->setHint(note.text.isEmpty() ? field.hint : note.text,
                           note.isWarning ? HintKind::Warning : HintKind::Hint);
    }
}

void InlineForm::askWhatHolds()
{
    for (const auto &[row, condition] : m_conditional) {
        const auto other = std::ranges::find(m_editors, condition.field, &FieldEditor::name);
        row->setVisible(other != m_editors.end() && (*other)->value().toString() == condition.value);
    }
}

QJsonObject InlineForm::values() const
{
    QJsonObject values;
    for (const FieldEditor *editor : m_editors)
        values.insert(editor->name(), editor->value());
    return values;
}

void InlineForm::setValues(const QJsonObject &values)
{
    for (FieldEditor *editor : m_editors)
        if (values.contains(editor->name()))
            editor->setValue(values.value(editor->name()));
    askWhatHolds();
    renderHints();
}

void InlineForm::showProblem(const QString &text)
{
    m_problem->setPlainText(text);
    m_problem->setVisible(!text.isEmpty());
}

void InlineForm::focusFirst()
{
    if (!m_editors.empty())
        m_editors.front()->widget()->setFocus(Qt::TabFocusReason);
}

void InlineForm::requestSave()
{
    // A field settles what is typed in it when it is left.
    QWidget *focused = QApplication::focusWidget();
    const bool ours = focused && isAncestorOf(focused);
    if (ours)
        setFocus(Qt::OtherFocusReason); // and the form still has the keyboard when it goes
    if (asksForReadableTime())
        return;
    Q_EMIT saveRequested(values());
    if (!isVisible())
        return;
    if (QWidget *missing = m_problem->isVisible() ? missingField() : nullptr)
        missing->setFocus(Qt::OtherFocusReason);
    else if (ours)
        focused->setFocus();
}

QWidget *InlineForm::missingField() const
{
    const auto missing = std::ranges::find_if(m_editors, &FieldEditor::isMissing);
    return missing == m_editors.end() ? nullptr : (*missing)->widget();
}

bool InlineForm::asksForReadableTime()
{
    for (const FieldEditor *editor : m_editors) {
        if (!editor->isUnreadable())
            continue;
        showProblem(tr("%1: the time cannot be read. Type 0310, -15 or igår 2340, or empty the field.")
                        .arg(editor->widget()->accessibleName()));
        editor->widget()->setFocus();
        return true;
    }
    return false;
}

void InlineForm::flush()
{
    if (!m_timer->isActive())
        return;
    m_timer->stop();
    tellDraft();
}

void InlineForm::forget()
{
    m_timer->stop();
    m_dirty = false;
}

void InlineForm::touch()
{
    showProblem({}); // it was said of what stood there before
    askWhatHolds();
    renderHints();
    // The first change is kept at once; what follows within a moment is kept together.
    if (!m_dirty) {
        m_dirty = true;
        tellDraft();
    } else if (!m_timer->isActive()) {
        m_timer->start(draftEvery);
    }
}

void InlineForm::tellDraft()
{
    Q_EMIT draftChanged(m_spec.kind, values());
}

bool InlineForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && savesForm(*static_cast<QKeyEvent *>(event))) {
        requestSave();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void InlineForm::keyPressEvent(QKeyEvent *event)
{
    if (savesForm(*event))
        requestSave();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jour::ui
