#include "widgets/moment_field.h"

#include "base/local_time.h"
#include "support/formats.h"
#include "support/painting.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <utility>

namespace jour::ui {

namespace {

/// The time of day at the end of what was typed; invalid for "-15".
QTime typedTime(const QString &text)
{
    static const QRegularExpression form{QStringLiteral("(?:^|\\s)(\\d{1,2})[:.]?(\\d{2})\\s*$")};
    const auto match = form.match(text);
    return match.hasMatch() ? QTime{match.captured(1).toInt(), match.captured(2).toInt()} : QTime{};
}

} // namespace

MomentField::MomentField(const Clock &clock, QWidget *parent, MomentSense sense)
    : QWidget{parent}, m_clock{clock}, m_sense{sense}, m_edit{new QLineEdit{this}},
      m_resolved{new PlainLabel{{}, TextRole::Caption, this}}, m_other{new QPushButton{this}}
{
    m_edit->setObjectName(QStringLiteral("momentEdit"));
    keepFromInputLearning(*m_edit);
    m_resolved->setObjectName(QStringLiteral("momentResolved"));
    m_resolved->setMinimumHeight(QFontMetrics{sized(font(), TextSize::Caption)}.lineSpacing() + 2);
    m_resolved->setElide(Qt::ElideRight);
    m_other->setObjectName(QStringLiteral("momentOther"));
    m_other->setProperty("kind", QStringLiteral("link"));
    m_other->setAutoDefault(false);

    auto *beneath = new QHBoxLayout;
    beneath->setSpacing(space::s);
    beneath->addWidget(m_resolved, 1);
    beneath->addWidget(m_other);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addLayout(beneath);
    setFocusProxy(m_edit);
    setProperty("hasOwnHint", true);
    connect(m_edit, &QLineEdit::textEdited, this, &MomentField::read);
    connect(m_other, &QPushButton::clicked, this, &MomentField::pickOther);
    render();
}

void MomentField::setMoment(std::optional<Instant> moment)
{
    m_moment = moment;
    // As it is typed: which of two the hour is stands beside the field.
    const QString shown = moment ? toLocal(*moment).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString{};
    m_edit->setText(shown);
    render();
}

void MomentField::setTyped(const QString &text)
{
    m_edit->setText(text);
    m_moment = parsed(text);
    render();
}

QJsonValue MomentField::kept() const
{
    if (isUnreadable())
        return typed();
    return m_moment ? QJsonValue{static_cast<qint64>(toMicros(*m_moment))} : QJsonValue{};
}

void MomentField::setKept(const QJsonValue &value)
{
    value.isDouble() ? setMoment(fromMicros(value.toInteger())) : setTyped(value.toString());
}

QString MomentField::typed() const
{
    return m_edit->text();
}

QString MomentField::resolved() const
{
    return m_resolved->text();
}

bool MomentField::isUnreadable() const
{
    return !m_moment && !typed().trimmed().isEmpty();
}

void MomentField::setHinted(bool isHinted)
{
    if (std::exchange(m_isHinted, isHinted) != isHinted)
        render();
}

void MomentField::read()
{
    m_moment = parsed(typed());
    render();
    Q_EMIT momentChanged(m_moment);
}

std::optional<Instant> MomentField::parsed(const QString &text) const
{
    const Instant now = m_clock.now();
    const auto read = parseMoment(text, now);
    if (m_sense == MomentSense::Any || !read || *read > now || !typedTime(text).isValid())
        return read;
    const QDateTime local = toLocal(*read);
    const Instant second = fromLocal(local.date(), local.time(), stockholm(), true);
    return second > now ? second : *read;
}

void MomentField::pickOther()
{
    if (!isTwice())
        return;
    const QDateTime local = toLocal(*m_moment);
    m_moment = fromLocal(local.date(), local.time(), stockholm(), local.isDaylightTime());
    render();
    Q_EMIT momentChanged(m_moment);
}

bool MomentField::isTwice() const
{
    if (!m_moment || !typedTime(typed()).isValid())
        return false;
    const QDateTime local = toLocal(*m_moment);
    return localTimeKind(local.date(), local.time()) == LocalTimeKind::Twice;
}

bool MomentField::wasSkipped() const
{
    const QTime wanted = typedTime(typed());
    return m_moment && wanted.isValid() &&
           localTimeKind(localDate(*m_moment), wanted) == LocalTimeKind::Skipped;
}

void MomentField::render()
{
    const Instant now = m_clock.now();
    QString text;
    TextRole role = TextRole::Caption;
    if (isUnreadable()) {
        text = tr("Not read as a time. Kept as written.");
        role = TextRole::Warning;
    } else if (wasSkipped()) {
        text = tr("The clock skips that time. Taken as %1").arg(Formats::dateTime(*m_moment, now));
        role = TextRole::Warning;
    } else if (m_moment) {
        text =
            QString{Formats::dateTime(*m_moment, now) % QStringLiteral(" · ") % Formats::age(*m_moment, now)};
        role = isTwice() ? TextRole::Warning : TextRole::Caption;
    }
    m_resolved->setTextRole(role);
    m_resolved->setPlainText(text);
    Q_EMIT resolvedChanged(); // before it is shown: showing lays everything out at once
    m_resolved->setVisible(!m_isHinted || !text.isEmpty());
    m_edit->setAccessibleDescription(text);
    m_other->setVisible(isTwice());
    if (isTwice())
        m_other->setText(toLocal(*m_moment).isDaylightTime() ? tr("Use standard time")
                                                             : tr("Use summer time"));
}

void MomentField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

} // namespace jour::ui
