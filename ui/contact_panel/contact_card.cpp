#include "contact_panel/contact_card.h"

#include "support/clipboard.h"
#include "support/icons.h"
#include "support/short_text.h"
#include "support/theme.h"
#include "widgets/name_button.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

QString spokenName(const ContactRow &row)
{
    QStringList parts{row.point.name, row.function, row.why, row.mark};
    if (!row.numbers.empty())
        parts << row.numbers.front().shown;
    parts << row.calls << row.stale;
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

} // namespace

ContactCard::ContactCard(const ContactRow &row, std::size_t index, Clipboard &clipboard, QWidget *parent)
    : QFrame{parent}, m_name{new NameButton{row.point.name, this}}
{
    setProperty("panel", QStringLiteral("card"));
    setObjectName(QStringLiteral("contactCard%1").arg(index));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(2);
    addName(row, index);
    if (!row.mark.isEmpty())
        addLine(row.mark, TextRole::Muted);
    addLine(tr("%1 · %2").arg(row.function, row.why), TextRole::Caption);
    if (row.numbers.empty())
        addLine(tr("no number to dial"), TextRole::Warning);
    for (const ContactNumber &number : row.numbers)
        addNumber(number, row.numbers.size() == 1, clipboard);
    for (const QString &hint : row.hints)
        addLine(hint, TextRole::Caption);
    for (const QString &call : row.calls)
        addLine(call, TextRole::Caption);
    if (!row.stale.isEmpty())
        addLine(QStringLiteral("\u26A0\uFE0E ") + row.stale, TextRole::Warning);
}

void ContactCard::addName(const ContactRow &row, std::size_t index)
{
    m_name->setObjectName(QStringLiteral("contact%1").arg(index));
    m_name->setAccessibleName(spokenName(row));
    m_name->setIcon(icon(row.answersNow ? QStringLiteral("phone") : QStringLiteral("phone-missed"),
                         row.answersNow ? Token::Ok : Token::TextMuted));
    connect(m_name, &QPushButton::clicked, this, &ContactCard::chosen);
    layout()->addWidget(m_name);
}

void ContactCard::addNumber(const ContactNumber &number, bool only, Clipboard &clipboard)
{
    auto *line = new QWidget{this};
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins({});
    const QString text = only ? number.shown : tr("%1: %2").arg(number.kind, number.shown);
    auto *label = new PlainLabel{breakable(text), TextRole::Body, line};
    label->setWordWrap(true);
    row->addWidget(label, 1);
    auto *copy = new QToolButton{line};
    copy->setIcon(icon(QStringLiteral("copy"), Token::TextMuted));
    copy->setAccessibleName(tr("Copy %1").arg(number.shown));
    copy->setFocusPolicy(Qt::TabFocus);
    connect(copy, &QToolButton::clicked, this, [&clipboard, shown = number.shown] { clipboard.copy(shown); });
    row->addWidget(copy);
    layout()->addWidget(line);
    QStringList beside{number.remark, number.record};
    beside.removeAll(QString{});
    if (!beside.isEmpty())
        addLine(beside.join(QStringLiteral(" · ")), TextRole::Caption);
}

void ContactCard::addLine(const QString &text, TextRole role)
{
    auto *label = new PlainLabel{breakable(text), role, this};
    label->setWordWrap(true);
    layout()->addWidget(label);
}

void ContactCard::setChosen(bool chosen)
{
    setProperty("chosen", chosen);
    style()->unpolish(this);
    style()->polish(this);
}

void ContactCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
