#include "contact_panel/dial_card.h"

#include "contact_panel/large_digits.h"
#include "support/accessibility.h"
#include "support/icons.h"
#include "support/painting.h"
#include "support/short_text.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace jour::ui {

namespace {

constexpr std::array outcomes{ActionId::AttemptReached,     ActionId::AttemptNoAnswer,
                              ActionId::AttemptLeftMessage, ActionId::AttemptBusy,
                              ActionId::AttemptWrongNumber, ActionId::AttemptRefused};

} // namespace

DialCard::DialCard(const ActionRegistry &actions, QWidget *parent)
    : QWidget{parent}, m_actions{actions}, m_news{new PlainLabel{{}, TextRole::Caption, this}},
      m_who{new PlainLabel{{}, TextRole::Muted, this}}, m_number{new PlainLabel{{}, TextRole::Title, this}},
      m_digits{new LargeDigits{this}}, m_remark{new PlainLabel{{}, TextRole::Caption, this}},
      m_dial{new QPushButton{tr("Dial from the computer"), this}}, m_others{new QWidget{this}},
      m_otherFlow{new FlowLayout{m_others, space::xs}}, m_keyRow{new QWidget{this}}, m_keyGrid{
                                                                                         new QGridLayout{
                                                                                             m_keyRow}}
{
    setObjectName(QStringLiteral("dialCard"));
    m_news->setObjectName(QStringLiteral("callNews"));
    m_news->setWordWrap(true);
    m_who->setObjectName(QStringLiteral("callWhom"));
    m_who->setWordWrap(true);
    m_number->setObjectName(QStringLiteral("dialNumber"));
    m_number->setWordWrap(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_digits->setObjectName(QStringLiteral("dialDigits"));
    m_remark->setWordWrap(true);
    m_dial->setObjectName(QStringLiteral("dialOpen"));
    m_dial->setIcon(icon(QStringLiteral("phone-out"), Token::OnAccent));
    m_dial->setProperty("kind", QStringLiteral("primary"));
    m_dial->setFocusPolicy(Qt::TabFocus);
    m_otherFlow->setContentsMargins({});
    m_keyGrid->setContentsMargins({});
    m_keyGrid->setSpacing(space::xs);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(space::xs);
    for (QWidget *part :
         {static_cast<QWidget *>(m_news), static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_number),
          static_cast<QWidget *>(m_digits), static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_dial),
          m_others, m_keyRow})
        column->addWidget(part);
    addKey(ActionId::CallNext);
    for (const ActionId id : outcomes)
        addKey(id);
    connect(m_dial, &QPushButton::clicked, this, &DialCard::dialRequested);
}

// Not as the buttons' own action: that one would write its text over the key each time it changes.
void DialCard::addKey(ActionId id)
{
    QAction *action = m_actions.action(id);
    auto *button = new QToolButton{m_keyRow};
    button->setObjectName(QString{QStringLiteral("key-") + action->objectName()});
    button->setIcon(action->icon());
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    m_keys.push_back({button, id});
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, button, id] { renderKey(*button, id); });
    renderKey(*button, id);
}

void DialCard::renderKey(QToolButton &button, ActionId id)
{
    const ActionSpec &spec = specOf(id);
    const QString why = m_actions.whyDisabled(id);
    const QString key = shortcutOf(spec).toString(QKeySequence::NativeText);
    button.setEnabled(m_actions.action(id)->isEnabled());
    button.setText(tr("%1  %2").arg(key, plainText(spec)));
    button.setAccessibleName(plainText(spec));
    setPlainToolTip(button, why.isEmpty() ? tr("%1 (%2)").arg(plainText(spec), key)
                                          : tr("%1 (%2): %3").arg(plainText(spec), key, why));
}

/// Large digits come with large keys: what the hand has to find is written on them.
void DialCard::renderKeys(bool withWords)
{
    for (const Key &key : m_keys) {
        key.button->setToolButtonStyle(!withWords  ? Qt::ToolButtonIconOnly
                                       : m_compact ? Qt::ToolButtonTextOnly
                                                   : Qt::ToolButtonTextBesideIcon);
        key.button->setSizePolicy(withWords ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                                  QSizePolicy::Fixed);
        key.button->setProperty("kind", withWords ? QStringLiteral("key") : QString{});
        key.button->style()->unpolish(key.button);
        key.button->style()->polish(key.button);
        key.button->setVisible(!withWords || key.action != ActionId::CallNext);
    }
    placeKeys(withWords);
}

/// With words in two columns, so that each key has its place however low the window is; else in one row.
void DialCard::placeKeys(bool withWords)
{
    while (QLayoutItem *item = m_keyGrid->takeAt(0))
        delete item;
    int place = 0;
    for (const Key &key : m_keys) {
        if (withWords && key.action == ActionId::CallNext)
            continue;
        m_keyGrid->addWidget(key.button, withWords ? place / 2 : 0, withWords ? place % 2 : place);
        ++place;
    }
    const int columns = static_cast<int>(m_keys.size());
    for (int column = 0; column < columns; ++column)
        m_keyGrid->setColumnStretch(column, withWords && column < 2 ? 1 : 0);
    m_keyGrid->setColumnStretch(columns, withWords ? 0 : 1);
}

void DialCard::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    renderKeys(m_isCalling);
    fit();
}

void DialCard::fit()
{
    m_who->setWordWrap(!m_compact);
    m_who->setElide(m_compact ? Qt::ElideRight : Qt::ElideNone);
    m_dial->setVisible(m_isLarge && !m_compact);
}

void DialCard::renderOtherNumbers(const ContactPanelState &state)
{
    while (QLayoutItem *item = m_otherFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // this may be running inside its click
        delete item;
    }
    const ContactRow *row = chosenRow(state);
    const std::size_t count = row && state.calling ? row->numbers.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i == state.number)
            continue;
        const ContactNumber &number = row->numbers[i];
        auto *button = new QPushButton{tr("%1 %2").arg(number.kind, number.shown), m_others};
        button->setProperty("kind", QStringLiteral("chip"));
        button->setObjectName(QStringLiteral("otherNumber%1").arg(i));
        button->setAccessibleName(tr("Call %1 instead: %2").arg(number.shown, number.kind));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT numberChosen(i); });
        m_otherFlow->insertWidget(m_otherFlow->count(), button);
        button->show();
    }
    m_others->setVisible(count > 1);
}

void DialCard::render(const ContactPanelState &state)
{
    const ContactRow *row = chosenRow(state);
    setVisible(row != nullptr);
    if (!row)
        return;
    const ContactNumber *number = chosenNumber(state);
    const QString before = accessibleName();
    m_news->setPlainText(breakable(state.news));
    m_news->setVisible(!state.news.isEmpty());
    m_who->setPlainText(breakable(tr("Call %1: %2").arg(shortened(row->point.name), row->why)));
    m_isCalling = state.calling;
    m_isLarge = state.calling && number;
    m_number->setPlainText(number ? number->aloud : tr("No number to dial"));
    m_number->setVisible(!m_isLarge);
    m_digits->setDigits(m_isLarge ? number->aloud : QString{});
    m_digits->setVisible(m_isLarge);
    m_remark->setPlainText(number ? number->remark : row->hints.join(QLatin1Char('\n')));
    m_remark->setVisible(state.calling && !m_remark->text().isEmpty());
    m_dial->setAccessibleName(number ? tr("Dial %1 from the computer").arg(number->shown) : QString{});
    renderOtherNumbers(state);
    renderKeys(state.calling);
    fit();
    setAccessibleName(tr("%1 %2 %3").arg(state.news, m_who->text(), number ? number->aloud : QString{}));
    if (state.calling && accessibleName() != before)
        announce(*this);
}

} // namespace jour::ui
