#include "directory/channel_dates.h"

#include "support/painting.h"
#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace jour::ui {

ChannelDates::ChannelDates(QWidget *parent)
    : QWidget{parent}, m_fields{new QLineEdit{this}, new QLineEdit{this}, new QLineEdit{this}},
      m_hint{new PlainLabel{{}, TextRole::Caption, this}}
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins({});
    grid->setSpacing(space::xs);
    const QStringList labels{tr("Valid from"), tr("Valid to"), tr("Not before")};
    for (int i = 0; i < 3; ++i) {
        QLineEdit *field = m_fields[static_cast<std::size_t>(i)];
        field->setPlaceholderText(tr("yyyy-mm-dd"));
        keepFromInputLearning(*field);
        grid->addWidget(new PlainLabel{labels[i], TextRole::Caption, this}, 0, i);
        grid->addWidget(field, 1, i);
        connect(field, &QLineEdit::textChanged, this, [this] {
            showHint();
            Q_EMIT changed();
        });
    }
    m_hint->setWordWrap(true);
    grid->addWidget(m_hint, 2, 0, 1, 3);
    showHint();
}

void ChannelDates::open(const ChannelForm &channel)
{
    m_fields[0]->setText(channel.validFrom);
    m_fields[1]->setText(channel.validTo);
    m_fields[2]->setText(channel.notUntil);
}

void ChannelDates::writeTo(ChannelForm &channel) const
{
    channel.validFrom = m_fields[0]->text();
    channel.validTo = m_fields[1]->text();
    channel.notUntil = m_fields[2]->text();
}

void ChannelDates::name(int number)
{
    const QString names = QStringLiteral("channel%1.").arg(number - 1);
    m_fields[0]->setObjectName(QString{names + QStringLiteral("validFrom")});
    m_fields[1]->setObjectName(QString{names + QStringLiteral("validTo")});
    m_fields[2]->setObjectName(QString{names + QStringLiteral("notUntil")});
    m_fields[0]->setAccessibleName(tr("First day of channel %1").arg(number));
    m_fields[1]->setAccessibleName(tr("Last day of channel %1").arg(number));
    m_fields[2]->setAccessibleName(tr("Do not use channel %1 before").arg(number));
}

void ChannelDates::focusFirst()
{
    m_fields[0]->setFocus(Qt::OtherFocusReason);
}

void ChannelDates::showHint()
{
    ChannelForm typed;
    writeTo(typed);
    const FieldHint hint = PointForms::datesHint(typed);
    const bool doubt = hint.tone == HintTone::Doubt;
    m_hint->setTextRole(doubt ? TextRole::Warning : TextRole::Caption);
    m_hint->setPlainText(doubt ? QString{QStringLiteral("\u26A0\uFE0E ") + hint.text} : hint.text);
    for (QLineEdit *field : m_fields)
        field->setAccessibleDescription(hint.text);
}

} // namespace jour::ui
