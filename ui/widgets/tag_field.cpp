#include "widgets/tag_field.h"

#include "support/icons.h"
#include "support/painting.h"
#include "support/short_text.h"
#include "widgets/completer_field.h"
#include "widgets/flow_layout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace jour::ui {

TagField::TagField(QWidget *parent)
    : QFrame{parent}, m_flow{new FlowLayout{this, space::xs}}, m_edit{new CompleterField{this}}
{
    setProperty("panel", QStringLiteral("field"));
    m_flow->setContentsMargins(6, 5, 6, 5);
    m_edit->setProperty("inner", true);
    m_edit->setObjectName(QStringLiteral("tagEdit"));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_edit->setEmptiesWhenChosen(true);
    m_edit->installEventFilter(this);
    m_flow->insertWidget(0, m_edit);
    setFocusProxy(m_edit);
    QSizePolicy grows{QSizePolicy::Expanding, QSizePolicy::Minimum};
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    connect(m_edit, &CompleterField::chosen, this, [this](const QByteArray &key) {
        const auto item = std::ranges::find(m_items, key, &CompletionItem::key);
        add({key, item == m_items.end() ? QString{} : item->text});
    });
    connect(m_edit, &CompleterField::freeTextEntered, this, [this](const QString &text) { add({{}, text}); });
}

void TagField::setItems(std::vector<CompletionItem> items)
{
    m_items = items;
    m_edit->setItems(std::move(items));
}

void TagField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TagField::setTags(const std::vector<Tag> &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    render();
}

void TagField::add(Tag tag)
{
    if (tag.text.isEmpty() || std::ranges::find(m_tags, tag) != m_tags.end())
        return;
    m_tags.push_back(std::move(tag));
    render();
    Q_EMIT tagsChanged();
}

void TagField::remove(std::size_t index)
{
    if (index >= m_tags.size())
        return;
    m_tags.erase(m_tags.begin() + static_cast<std::ptrdiff_t>(index));
    render();
    if (m_tags.empty())
        m_edit->setFocus();
    else
        focusChip(static_cast<int>(std::min(index, m_tags.size() - 1)));
    Q_EMIT tagsChanged();
}

void TagField::render()
{
    for (QPushButton *old : m_chips) {
        m_flow->removeWidget(old);
        old->removeEventFilter(this);
        old->hide();
        old->deleteLater(); // this may be running inside its click
    }
    m_chips.clear();
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        auto *chip = new QPushButton{plainForButton(m_tags[i].text), this};
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setIcon(icon(QStringLiteral("close"), Token::TextMuted));
        chip->setIconSize({12, 12});
        chip->setLayoutDirection(Qt::RightToLeft); // the cross after the text
        chip->setAutoDefault(false);
        chip->setAccessibleName(tr("Remove %1").arg(m_tags[i].text));
        if (m_tags[i].key.isEmpty() && !m_items.empty()) {
            const QString outside = tr("Not in the list. Kept as written.");
            chip->setProperty("outsideList", true);
            chip->setAccessibleDescription(outside);
            setPlainToolTip(*chip, outside);
        }
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, i] { remove(i); });
        m_flow->insertWidget(static_cast<int>(i), chip);
        chip->setFocusPolicy(Qt::ClickFocus); // the field is one Tab stop; its arrows reach the chips
        setTabOrder(i == 0 ? static_cast<QWidget *>(m_edit) : m_chips.back(), chip);
        m_chips.push_back(chip);
        chip->show();
    }
    fit();
}

/// As high as its lines of chips, even where a layout would rather press them together.
void TagField::fit()
{
    setMinimumHeight(m_flow->heightForWidth(width()));
}

void TagField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TagField::focusChip(int index)
{
    if (index >= 0 && index < static_cast<int>(m_chips.size()))
        m_chips[static_cast<std::size_t>(index)]->setFocus(Qt::OtherFocusReason);
    else if (index >= 0)
        m_edit->setFocus(Qt::OtherFocusReason);
}

bool TagField::chipKey(int index, int key)
{
    switch (key) {
    case Qt::Key_Left: focusChip(std::max(index - 1, 0)); return true;
    case Qt::Key_Right: focusChip(index + 1); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter: remove(static_cast<std::size_t>(index)); return true;
    default: return false;
    }
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showActive(event->type() == QEvent::FocusIn && watched == m_edit);
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_edit) {
        const bool back = (key == Qt::Key_Backspace || key == Qt::Key_Left) &&
                          m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText() && !m_chips.empty();
        if (back)
            focusChip(static_cast<int>(m_chips.size()) - 1);
        return back;
    }
    const auto chip = std::ranges::find(m_chips, watched);
    return chip != m_chips.end() && chipKey(static_cast<int>(chip - m_chips.begin()), key);
}

void TagField::showActive(bool active)
{
    setProperty("active", active);
    style()->unpolish(this);
    style()->polish(this);
}

void TagField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QFrame::changeEvent(event);
}

} // namespace jour::ui
