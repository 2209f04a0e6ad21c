#include "print/paper_chooser.h"

#include "support/icons.h"
#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int widest = 560;
constexpr int top = 64;

} // namespace

PaperChooser::PaperChooser(QWidget *parent)
    : QFrame{parent}, m_title{new PlainLabel{{}, TextRole::Heading, this}}, m_list{new QListWidget{this}},
      m_hint{new PlainLabel{{}, TextRole::Caption, this}}
{
    setObjectName(QStringLiteral("paperChooser"));
    setProperty("panel", QStringLiteral("card"));
    m_list->setObjectName(QStringLiteral("papers"));
    m_list->setAccessibleName(tr("Papers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout{this};
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
    hide();
}

PaperChooser::~PaperChooser() = default;

void PaperChooser::start(std::vector<PaperEntry> entries)
{
    m_entries = std::move(entries);
    m_before = QApplication::focusWidget();
    m_title->setPlainText(tr("Papers"));
    m_hint->setPlainText(
        tr("A letter or Enter shows the paper, Esc leaves. Nothing leaves before it is shown."));
    m_list->clear();
    for (const PaperEntry &entry : m_entries)
        m_list->addItem(new QListWidgetItem{
            icon(QStringLiteral("print"), Token::TextMuted),
            tr("%1   %2  ·  %3", "letter, paper, what for").arg(entry.letter, entry.name, entry.remark)});
    m_list->setCurrentRow(0);
    fit();
    QFrame::show();
    raise();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PaperChooser::fit()
{
    m_list->setMinimumHeight(m_list->count() * m_list->sizeHintForRow(0) + 4);
    layout()->activate();
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 2 * space::xl);
    setGeometry((room.width() - width) / 2, top, width, std::min(sizeHint().height(), room.height() - 96));
}

int PaperChooser::rowOf(const QString &letter) const
{
    const auto found = std::ranges::find(m_entries, letter.toUpper(), &PaperEntry::letter);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void PaperChooser::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return;
    const auto taken = m_entries[static_cast<std::size_t>(row)].take;
    leave();
    taken();
}

void PaperChooser::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool PaperChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto why = static_cast<QFocusEvent *>(event)->reason();
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            hide();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape)
        leave();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        take(m_list->currentRow());
    else if (const int row = rowOf(key->text()); row >= 0 && key->modifiers() == Qt::NoModifier)
        take(row);
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

} // namespace jour::ui
