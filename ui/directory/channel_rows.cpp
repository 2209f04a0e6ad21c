#include "directory/channel_rows.h"

#include "directory/channel_dates.h"
#include "support/icons.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/completer_field.h"
#include "widgets/plain_label.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int kindWidth = 136;

} // namespace

ChannelRows::ChannelRows(const Classifications &lists, QWidget *parent)
    : QWidget{parent}, m_column{new QVBoxLayout{this}}, m_add{new QPushButton{tr("&Add a number or address"),
                                                                              this}}
{
    for (const ClassItem &item : lists.list(QStringLiteral("channels")))
        m_kinds.push_back({.key = item.key.toUtf8(), .text = Wording::of(item), .aliases = {item.key}});
    m_column->setContentsMargins({});
    m_column->setSpacing(space::xs);
    m_add->setObjectName(QStringLiteral("channelAdd"));
    m_add->setProperty("kind", QStringLiteral("link"));
    m_add->setIcon(icon(QStringLiteral("plus"), Token::Accent));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({QStringLiteral("phone"), {}, {}});
        m_rows.back().value->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

ChannelRows::~ChannelRows() = default;

void ChannelRows::setChannels(const std::vector<ChannelForm> &channels)
{
    for (const Row &row : m_rows)
        delete row.box;
    m_rows.clear();
    for (const ChannelForm &channel : channels)
        addRow(channel);
}

std::vector<ChannelForm> ChannelRows::channels() const
{
    std::vector<ChannelForm> channels;
    std::ranges::transform(m_rows, std::back_inserter(channels), &ChannelRows::channelOf);
    return channels;
}

ChannelForm ChannelRows::channelOf(const Row &row)
{
    const QByteArray key = row.kind->key();
    ChannelForm channel{.kind = key.isEmpty() ? row.kind->text().trimmed() : QString::fromUtf8(key),
                        .value = row.value->text(),
                        .remark = row.remark->text()};
    row.dates->writeTo(channel);
    return channel;
}

void ChannelRows::addRow(const ChannelForm &channel)
{
    auto *box = new QWidget{this};
    const Row row{box,
                  new CompleterField{box},
                  new QLineEdit{box},
                  new QLineEdit{box},
                  new QPushButton{tr("Dates…"), box},
                  new ChannelDates{box},
                  new QPushButton{box},
                  new PlainLabel{{}, TextRole::Caption, box}};
    fill(row, channel);
    layOut(row);
    m_column->insertWidget(static_cast<int>(m_rows.size()), box);
    box->show();
    m_rows.push_back(row);
    connectRow(row);
    nameRows();
    orderTabs();
    showHint(row);
}

void ChannelRows::fill(const Row &row, const ChannelForm &channel)
{
    row.kind->setItems(m_kinds);
    const QByteArray key = channel.kind.toUtf8();
    const bool known = std::ranges::find(m_kinds, key, &CompletionItem::key) != m_kinds.end();
    known ? row.kind->setKey(key) : row.kind->setFreeText(channel.kind);
    row.kind->setCursorPosition(0);
    row.value->setText(channel.value);
    row.value->setCursorPosition(0);
    row.remark->setText(channel.remark);
    row.remark->setCursorPosition(0);
    row.dates->open(channel);
    const bool isDated = !QString{channel.validFrom + channel.validTo + channel.notUntil}.isEmpty();
    row.dates->setVisible(isDated);
    row.when->setVisible(!isDated);
}

void ChannelRows::layOut(const Row &row)
{
    row.kind->setFixedWidth(kindWidth);
    row.remark->setPlaceholderText(tr("Remark: what to ask for"));
    row.hint->setWordWrap(true);
    for (QLineEdit *field : {row.value, row.remark})
        keepFromInputLearning(*field);
    row.when->setProperty("kind", QStringLiteral("link"));
    row.remove->setProperty("kind", QStringLiteral("quiet"));
    row.remove->setIcon(icon(QStringLiteral("close"), Token::TextMuted));
    auto *grid = new QGridLayout{row.box};
    grid->setContentsMargins(0, 0, 0, space::s);
    grid->setSpacing(space::xs);
    grid->addWidget(row.kind, 0, 0);
    grid->addWidget(row.value, 0, 1);
    grid->addWidget(row.remove, 0, 2);
    grid->addWidget(row.hint, 1, 1, 1, 2);
    grid->addWidget(row.remark, 2, 0, 1, 2);
    grid->addWidget(row.when, 2, 2);
    grid->addWidget(row.dates, 3, 0, 1, 3);
    grid->setColumnStretch(1, 1);
}

void ChannelRows::connectRow(const Row &row)
{
    const auto touched = [this, row] {
        showHint(row);
        Q_EMIT changed();
    };
    connect(row.kind, &QLineEdit::textChanged, this, touched);
    connect(row.kind, &CompleterField::chosen, this, touched);
    connect(row.value, &QLineEdit::textChanged, this, touched);
    connect(row.remark, &QLineEdit::textChanged, this, touched);
    connect(row.dates, &ChannelDates::changed, this, touched);
    connect(row.when, &QPushButton::clicked, this, [row] {
        row.dates->show();
        row.dates->focusFirst();
        row.when->hide();
    });
    connect(row.remove, &QPushButton::clicked, this, [this, box = row.box] { removeRow(box); });
}

void ChannelRows::removeRow(QWidget *box)
{
    std::erase_if(m_rows, [box](const Row &row) { return row.box == box; });
    box->hide();
    box->deleteLater(); // this runs inside its own click
    nameRows();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ChannelRows::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const auto number = static_cast<int>(i) + 1;
        row.kind->setObjectName(QStringLiteral("channel%1.kind").arg(i));
        row.value->setObjectName(QStringLiteral("channel%1.value").arg(i));
        row.remark->setObjectName(QStringLiteral("channel%1.remark").arg(i));
        row.kind->setAccessibleName(tr("Kind of channel %1").arg(number));
        row.value->setAccessibleName(tr("Number or address of channel %1").arg(number));
        row.remark->setAccessibleName(tr("Remark on channel %1").arg(number));
        row.when->setObjectName(QStringLiteral("channel%1.dates").arg(i));
        row.when->setAccessibleName(tr("When channel %1 may be used").arg(number));
        row.dates->name(number);
        row.remove->setObjectName(QStringLiteral("channel%1.remove").arg(i));
        row.remove->setAccessibleName(tr("Remove channel %1").arg(number));
    }
}

void ChannelRows::orderTabs()
{
    QWidget *last = m_before;
    const auto then = [&last](QWidget *next) {
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (const Row &row : m_rows) {
        for (QWidget *next : {static_cast<QWidget *>(row.kind), static_cast<QWidget *>(row.value),
                              static_cast<QWidget *>(row.remark), static_cast<QWidget *>(row.when)})
            then(next);
        for (QLineEdit *next : row.dates->stops())
            then(next);
        then(row.remove);
    }
    if (last)
        setTabOrder(last, m_add);
}

QWidget *ChannelRows::lastStop() const
{
    return m_add;
}

void ChannelRows::showHint(const Row &row) const
{
    const FieldHint hint = PointForms::channelHint(channelOf(row));
    const bool doubt = hint.tone == HintTone::Doubt;
    row.hint->setTextRole(doubt ? TextRole::Warning : TextRole::Caption);
    row.hint->setPlainText(doubt ? QString{QStringLiteral("\u26A0\uFE0E ") + hint.text} : hint.text);
    row.hint->setVisible(!hint.text.isEmpty());
    row.value->setAccessibleDescription(hint.text);
}

} // namespace jour::ui
