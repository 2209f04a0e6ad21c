#include "widgets/form_row.h"

#include "support/theme.h"
#include "widgets/completer_field.h"
#include "widgets/moment_field.h"
#include "widgets/plain_label.h"

#include <QFocusEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace jour::ui {

namespace {

constexpr int roomBelowHint = space::xs + 2; ///< what is said belongs to the field above it

QString withoutMnemonic(QString label)
{
    const qsizetype at = label.indexOf(QLatin1Char{'&'});
    return at < 0 ? label : label.remove(at, 1);
}

TextRole roleOf(HintKind kind)
{
    switch (kind) {
    case HintKind::Hint: return TextRole::Caption;
    case HintKind::Warning: return TextRole::Warning;
    case HintKind::Error: return TextRole::Error;
    }
    Q_UNREACHABLE();
}

/// The widget inside a compound field that has the keyboard.
QWidget &innermost(QWidget &field)
{
    QWidget *widget = &field;
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return *widget;
}

/// Drawn as one that is doubted, or as any other.
void mark(QWidget &field, bool isDoubted)
{
    if (field.property("doubt").toBool() == isDoubted)
        return;
    field.setProperty("doubt", isDoubted);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

/// Not by colour alone: a sign goes before the words.
QString signOf(HintKind kind)
{
    return kind == HintKind::Hint ? QString{} : QStringLiteral("\u26A0\uFE0E ");
}

} // namespace

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget{parent}, m_label{new PlainLabel{{}, TextRole::Caption, this}}, m_field{field},
      m_hint{new PlainLabel{{}, TextRole::Caption, this}}
{
    m_label->setBuddy(field);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setMinimumHeight(QFontMetrics{sized(font(), TextSize::Caption)}.lineSpacing() + 2);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, roomBelowHint);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_hint);
    setLabel(label);
    setHint({});
    if (const auto *list = qobject_cast<CompleterField *>(field))
        connect(list, &CompleterField::warningChanged, this, &FormRow::renderHint);
    if (auto *moment = qobject_cast<MomentField *>(field))
        connect(moment, &MomentField::resolvedChanged, this, &FormRow::keepHeight);
}

void FormRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_field->setAccessibleName(withoutMnemonic(label));
    innermost(*m_field).setAccessibleName(withoutMnemonic(label));
}

void FormRow::setHint(const QString &text, HintKind kind)
{
    m_said = text;
    m_kind = kind;
    renderHint();
}

void FormRow::renderHint()
{
    const auto *list = qobject_cast<const CompleterField *>(m_field);
    const QString doubt = list ? list->warning() : QString{};
    const bool isOwn = m_kind != HintKind::Hint && !m_said.isEmpty();
    const auto [text, kind] =
        isOwn || doubt.isEmpty() ? std::pair{m_said, m_kind} : std::pair{doubt, HintKind::Warning};
    m_hint->setTextRole(roleOf(kind));
    m_hint->setVisible(!text.isEmpty() || !m_field->property("hasOwnHint").toBool());
    m_hint->setPlainText(text.isEmpty() ? text : QString{signOf(kind) % text});
    m_field->setAccessibleDescription(text);
    mark(*m_field, !text.isEmpty() && kind != HintKind::Hint);
    if (auto *moment = qobject_cast<MomentField *>(m_field))
        moment->setHinted(!text.isEmpty());
    keepHeight();
}

/// A moment leaves its own line out above a hint: what stands below stays in its place when it comes.
void FormRow::keepHeight()
{
    const auto *moment = qobject_cast<const MomentField *>(m_field);
    const bool isLeftOut = moment && !m_said.isEmpty() && moment->resolved().isEmpty();
    layout()->setContentsMargins(0, 0, 0,
                                 isLeftOut ? roomBelowHint + m_hint->minimumHeight() + 2 : roomBelowHint);
}

void FormRow::focusInEvent(QFocusEvent *event)
{
    m_field->setFocus(event->reason());
}

QString FormRow::hint() const
{
    return m_field->accessibleDescription();
}

} // namespace jour::ui
