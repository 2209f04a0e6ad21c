#include "directory/point_card.h"

#include "support/icons.h"
#include "support/short_text.h"
#include "support/theme.h"
#include "widgets/name_button.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

PlainLabel *line(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new PlainLabel{breakable(text), role, parent};
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PointCard::PointCard(const PointRow &row, std::size_t index, QWidget *parent)
    : QFrame{parent}, m_id{row.point.id}, m_name{new NameButton{row.point.name, this}}
{
    setProperty("panel", QStringLiteral("card"));
    m_name->setObjectName(QStringLiteral("point%1").arg(index));
    m_name->setAccessibleName(tr("Edit %1, %2, %3").arg(row.point.name, row.function, row.why));
    m_name->setIcon(icon(row.answersNow ? QStringLiteral("phone") : QStringLiteral("phone-missed"),
                         row.answersNow ? Token::Ok : Token::TextMuted));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(2);
    column->addWidget(m_name);
    const QString rank = tr("%1 · priority %2").arg(row.function).arg(row.point.priority);
    column->addWidget(line(tr("%1 · %2", "function and priority, whether it answers").arg(rank, row.why),
                           TextRole::Caption, this));
    if (row.channels.isEmpty())
        column->addWidget(line(tr("No number or address"), TextRole::Warning, this));
    for (const QString &channel : row.channels)
        column->addWidget(line(channel, TextRole::Body, this));
    column->addWidget(line(tr("Hours: %1").arg(row.hours), TextRole::Muted, this));
    for (const QString &said : row.duty)
        column->addWidget(line(said, TextRole::Muted, this));
    if (!row.lostFallback.isEmpty())
        column->addWidget(line(row.lostFallback, TextRole::Warning, this));
    if (!row.point.remark.isEmpty())
        column->addWidget(line(row.point.remark, TextRole::Muted, this));
    addFoot(row, index);
    connect(m_name, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
}

void PointCard::addFoot(const PointRow &row, std::size_t index)
{
    auto *foot = new QWidget{this};
    auto *line = new QHBoxLayout{foot};
    line->setContentsMargins({});
    auto *verified = new PlainLabel{row.verified, row.stale ? TextRole::Warning : TextRole::Caption, foot};
    verified->setWordWrap(true);
    line->addWidget(verified, 1);
    auto *history = new QPushButton{tr("History"), foot};
    history->setProperty("kind", QStringLiteral("link"));
    history->setObjectName(QStringLiteral("history%1").arg(index));
    history->setAccessibleName(tr("History of %1").arg(row.point.name));
    line->addWidget(history);
    auto *verify = new QPushButton{tr("Verified today"), foot};
    verify->setProperty("kind", QStringLiteral("link"));
    verify->setObjectName(QStringLiteral("verify%1").arg(index));
    verify->setAccessibleName(tr("%1 was verified today").arg(row.point.name));
    line->addWidget(verify);
    layout()->addWidget(foot);
    connect(history, &QPushButton::clicked, this, [this] { Q_EMIT historyRequested(m_id); });
    connect(verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyRequested(m_id); });
}

void PointCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void PointCard::setInSight(bool inSight)
{
    setProperty("chosen", inSight);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace jour::ui
