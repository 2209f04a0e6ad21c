#include "widgets/completer_field.h"

#include "support/painting.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int mostRows = 8;

/// The text, and its detail muted at the right edge.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? theme.selection : theme.hover);
            painter->drawRoundedRect(option.rect, 4, 4);
        }
        const QRect inner = option.rect.adjusted(space::s, 0, -space::s, 0);
        const QString detail = index.data(CompletionList::DetailRole).toString();
        const int detailWidth = option.fontMetrics.horizontalAdvance(detail);
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                           inner.width() - detailWidth - space::m);
        painter->setPen(theme.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter->setPen(theme.textMuted);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.fontMetrics.horizontalAdvance(
            QString{index.data().toString() % index.data(CompletionList::DetailRole).toString()});
        return {width + space::xl + 2 * space::s, option.fontMetrics.height() + space::s + 2};
    }
};

} // namespace

CompleterField::CompleterField(QWidget *parent)
    : QLineEdit{parent}, m_list{new CompletionList{this}}, m_popup{new QListView{this}}
{
    keepFromInputLearning(*this);
    // A tool tip window never takes the focus, on any platform: the typing goes on.
    m_popup->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setObjectName(QStringLiteral("completions"));
    m_popup->setAccessibleName(tr("Suggestions"));
    m_popup->setProperty("panel", QStringLiteral("popup"));
    m_popup->setModel(m_list);
    m_popup->setItemDelegate(new RowDelegate{m_popup});
    m_popup->setMouseTracking(true);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->hide();

    connect(this, &QLineEdit::textEdited, this, &CompleterField::typed);
    connect(m_popup, &QListView::clicked, this,
            [this](const QModelIndex &row) { take(*m_list->itemAt(row.row())); });
}

CompleterField::~CompleterField() = default;

void CompleterField::setItems(std::vector<CompletionItem> items)
{
    m_list->setItems(std::move(items));
}

void CompleterField::setKey(const QByteArray &key)
{
    const CompletionItem *item = m_list->byKey(key);
    m_key = item ? key : QByteArray{};
    m_settled.clear();
    setText(item ? item->text : QString{});
    closeList();
    say();
}

void CompleterField::setFreeText(const QString &text)
{
    m_key.clear();
    m_settled = text;
    setText(text);
    closeList();
    say();
}

QString CompleterField::warning() const
{
    return isFree() && !hasFocus() ? tr("Not in the list. Kept as written.") : QString{};
}

bool CompleterField::isListOpen() const
{
    return m_popup->isVisible();
}

void CompleterField::typed(const QString &text)
{
    m_key.clear();
    m_list->setTyped(text);
    if (text.trimmed().isEmpty() || m_list->rowCount() == 0)
        closeList();
    else
        openList();
    say();
}

void CompleterField::openList()
{
    const int rows = std::min(m_list->rowCount(), mostRows);
    if (rows == 0)
        return;
    const int frame = 2 * 5; // border and padding, as the style sheet has them
    QRect place{mapToGlobal(QPoint{0, height() + 2}),
                QSize{std::max(width(), m_popup->sizeHintForColumn(0) + frame),
                      rows * m_popup->sizeHintForRow(0) + frame}};
    const QRect free = screen()->availableGeometry();
    if (place.bottom() > free.bottom())
        place.moveBottom(mapToGlobal(QPoint{0, -2}).y());
    place.moveLeft(
        std::clamp(place.left(), free.left(), std::max(free.left(), free.right() - place.width())));
    m_popup->setGeometry(place);
    m_popup->show();
    const QString typedText = text().trimmed();
    mark(std::max(0, m_list->rowOf(m_list->exactly(typedText))), false);
}

void CompleterField::mark(int row, bool isSteppedTo)
{
    m_isSteppedTo = isSteppedTo;
    m_popup->setCurrentIndex(m_list->index(row));
}

void CompleterField::closeList()
{
    m_isSteppedTo = false;
    m_popup->hide();
}

void CompleterField::step(int by)
{
    if (!isListOpen()) {
        m_list->setTyped(m_key.isEmpty() ? text() : QString{});
        openList();
    }
    const int rows = m_list->rowCount();
    if (rows == 0)
        return;
    // The first step confirms the row that is marked already, so that Tab takes it.
    const int from = m_isSteppedTo ? m_popup->currentIndex().row() : by > 0 ? -1 : rows;
    mark(std::clamp(from + by, 0, rows - 1), true);
}

bool CompleterField::takeMarked()
{
    const CompletionItem *item = isListOpen() ? m_list->itemAt(m_popup->currentIndex().row()) : nullptr;
    if (item)
        take(*item);
    return item != nullptr;
}

bool CompleterField::takeStepped()
{
    return m_isSteppedTo && takeMarked();
}

void CompleterField::take(const CompletionItem &item)
{
    m_key = item.key;
    const QByteArray key = item.key;
    setText(m_empties ? QString{} : item.text);
    m_settled.clear();
    closeList();
    say();
    Q_EMIT chosen(key);
    if (m_empties)
        m_key.clear();
}

/// What is typed exactly, or the only one that the list still shows.
const CompletionItem *CompleterField::meant() const
{
    if (const CompletionItem *item = m_list->exactly(text().trimmed()))
        return item;
    const bool isTyped = !text().trimmed().isEmpty();
    return isTyped && isListOpen() && m_list->rowCount() == 1 ? m_list->itemAt(0) : nullptr;
}

void CompleterField::commitTyped()
{
    if (const CompletionItem *item = m_key.isEmpty() ? meant() : nullptr)
        take(*item);
    else
        settle();
}

/// Free text, told of once.
void CompleterField::settle()
{
    closeList();
    const QString typedText = text().trimmed();
    if (m_key.isEmpty()) {
        if (typedText != m_settled) {
            m_settled = typedText;
            Q_EMIT freeTextEntered(typedText);
            if (m_empties)
                setFreeText({});
        }
    }
    say();
}

void CompleterField::say()
{
    const QString word = warning();
    if (property("warning").toString() == word)
        return;
    setProperty("warning", word);
    setProperty("doubt", !word.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT warningChanged(word);
}

bool CompleterField::event(QEvent *event)
{
    // Tab never reaches keyPressEvent, and Esc must close the list before it closes a dialog.
    if (event->type() == QEvent::ShortcutOverride && isListOpen() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        static_cast<void>(takeStepped());
    return QLineEdit::event(event);
}

void CompleterField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Down: step(+1); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_PageDown: step(+mostRows); return;
    case Qt::Key_PageUp: step(-mostRows); return;
    case Qt::Key_Escape:
        if (isListOpen()) {
            closeList();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!takeMarked())
            commitTyped();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void CompleterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commitTyped();
}

void CompleterField::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

} // namespace jour::ui
