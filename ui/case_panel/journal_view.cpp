#include "case_panel/journal_view.h"

#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"
#include "widgets/note_edit.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace jour::ui {

namespace {

/// In the order in which they were written; what was entered afterwards stands where it happened.
std::vector<const RecordedEvent *> byPlace(const std::vector<RecordedEvent> &journal)
{
    std::vector<const RecordedEvent *> entries;
    for (const RecordedEvent &entry : journal)
        entries.push_back(&entry);
    std::ranges::stable_sort(entries, {}, [](const RecordedEvent *entry) {
        return entry->afterwards ? entry->afterwards->happenedAt : entry->at;
    });
    return entries;
}

/// A note as long is kept with every letter; a book that was pasted rests so long in between.
constexpr int letterByLetter = 50'000;
constexpr std::chrono::milliseconds bookRests{1000};

const QString noteText = QStringLiteral("text");
const QString noteHappened = QStringLiteral("happenedAt");

} // namespace

JournalView::JournalView(const Desk &desk, QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_note{new NoteEdit{1, 6, this}}, m_happened{new MomentField{
                                                                           desk.clock(), this}},
      m_rest{new QTimer{this}}, m_all{new QCheckBox{tr("Show looks and timers"), this}}
{
    setObjectName(QStringLiteral("journal"));
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_note->setAccessibleName(tr("New note"));
    m_note->setPlaceholderText(tr("Write a note. Ctrl+Enter saves."));
    m_note->installEventFilter(this);
    m_all->setObjectName(QStringLiteral("journalAll"));
    m_happened->setObjectName(QStringLiteral("noteHappened"));
    m_happened->setAccessibleName(tr("When it happened; empty: now"));
    m_happened->installEventFilter(this);
    m_happened->findChild<QLineEdit *>(QStringLiteral("momentEdit"))->installEventFilter(this);
    auto *when = new FormRow{tr("&Happened at, if not now"), m_happened, this};
    when->hide();

    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget{scroll};
    content->setProperty("panel", QStringLiteral("content"));
    m_rows = new QVBoxLayout{content};
    m_rows->setContentsMargins(0, space::s, space::s, space::l);
    m_rows->setSpacing(space::s);
    scroll->setWidget(content);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::l, space::s, space::l, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_note);
    column->addWidget(when);
    column->addWidget(m_all);
    column->addWidget(scroll, 1);
    connect(m_all, &QCheckBox::toggled, this, &JournalView::rebuild);
    connect(m_note, &NoteEdit::textChanged, this, [this, when] {
        when->setVisible(!m_note->document()->isEmpty());
        noteTyped();
    });
    connect(m_happened, &MomentField::momentChanged, this, &JournalView::tellDraft);
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (m_untold)
            noteTyped();
    });
}

void JournalView::render(const CaseFile &file)
{
    m_file = file;
    rebuild();
}

void JournalView::setRevealed(bool revealed)
{
    m_revealed = revealed;
    rebuild();
}

void JournalView::setNote(const QJsonObject &draft)
{
    m_rest->stop();
    m_untold = false;
    const QString text = draft.value(noteText).toString();
    m_happened->setKept(draft.value(noteHappened));
    if (m_note->toPlainText() != text) { // else the cursor stays where it is
        const QSignalBlocker quiet{m_note};
        m_note->setPlainText(text);
        m_note->moveCursor(QTextCursor::End); // one goes on where one stopped
    }
    m_happened->parentWidget()->setVisible(!text.isEmpty());
}

/// The first change is kept at once; what follows while a book rests is kept together.
void JournalView::noteTyped()
{
    m_untold = true;
    if (m_note->document()->characterCount() <= letterByLetter) {
        tellDraft();
    } else if (!m_rest->isActive()) {
        tellDraft();
        m_rest->start(bookRests);
    }
}

void JournalView::tellDraft()
{
    m_untold = false;
    Q_EMIT noteDraftChanged({{noteText, m_note->toPlainText()}, {noteHappened, m_happened->kept()}});
}

void JournalView::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

bool JournalView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_untold)
        tellDraft(); // to the case in which it was written
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT noteLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JournalView::save()
{
    if (m_happened->isUnreadable()) // its own line says so
        m_happened->setFocus(Qt::OtherFocusReason);
    else if (!m_note->toPlainText().trimmed().isEmpty())
        Q_EMIT noteRequested(m_note->toPlainText(), m_happened->moment());
}

void JournalView::rebuild()
{
    if (!m_file)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<PlainLabel *> times;
    for (const RecordedEvent *entry : byPlace(m_file->journal) | std::views::reverse)
        if (const auto row = rowFor(*entry)) {
            m_rows->addWidget(row->widget);
            times.push_back(row->time);
        }
    alignTimes(times);
    m_rows->addStretch(1);
}

} // namespace jour::ui
