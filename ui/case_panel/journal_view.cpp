#include "case_panel/journal_view.h"

#include "domain/handover/protection_mask.h"
#include "services/masking.h"
#include "services/step_duty.h"
#include "support/afterwards_words.h"
#include "support/event_text.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"
#include "widgets/note_edit.h"
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace jour::ui {

namespace {

bool isCorrectable(const EventBody &body)
{
    return std::holds_alternative<events::NoteWritten>(body) ||
           std::holds_alternative<events::AssessmentMade>(body) ||
           std::holds_alternative<events::DecisionRecorded>(body);
}

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

/// What was pasted as a whole book is not laid out line by line each time the case is shown.
void shorten(QString &text)
{
    constexpr qsizetype most = 6000;
    constexpr qsizetype shown = 4000;
    if (text.size() <= most)
        return;
    const qsizetype left = text.size() - shown;
    text.truncate(shown);
    text += QStringLiteral("…\n") +
            JournalView::tr("%n more character(s): on the case summary on paper (Ctrl+P).", nullptr,
                            static_cast<int>(left));
}

const QString noteText = QStringLiteral("text");
const QString noteHappened = QStringLiteral("happenedAt");

} // namespace

JournalView::JournalView(const Desk &desk, QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_note{new NoteEdit{1, 6, this}},
      m_happened{new MomentField{desk.clock(), this}}, m_all{new QCheckBox{tr("Show looks and timers"), this}}
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
        when->setVisible(!m_note->toPlainText().isEmpty());
        tellDraft();
    });
    connect(m_happened, &MomentField::momentChanged, this, &JournalView::tellDraft);
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
    const QString text = draft.value(noteText).toString();
    m_happened->setKept(draft.value(noteHappened));
    if (m_note->toPlainText() != text) { // else the cursor stays where it is
        const QSignalBlocker quiet{m_note};
        m_note->setPlainText(text);
    }
    m_happened->parentWidget()->setVisible(!text.isEmpty());
}

void JournalView::tellDraft()
{
    Q_EMIT noteDraftChanged({{noteText, m_note->toPlainText()}, {noteHappened, m_happened->kept()}});
}

void JournalView::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

bool JournalView::eventFilter(QObject *watched, QEvent *event)
{
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
    for (const RecordedEvent *entry : byPlace(m_file->journal) | std::views::reverse)
        if (QWidget *row = rowFor(*entry))
            m_rows->addWidget(row);
    m_rows->addStretch(1);
}

/// Which deadline an entry is about: the entry itself has only its number.
void JournalView::nameDeadline(const EventBody &body, EventText &text) const
{
    const auto *ended = std::get_if<events::TimerEnded>(&body);
    if (!ended)
        return;
    const auto timer = std::ranges::find(m_file->timers, ended->timer, &Timer::id);
    if (timer == m_file->timers.end())
        return;
    const bool hidesWords = ProtectionMask::isNeeded(m_file->persons);
    const Policy *policy = m_file->run ? &m_file->run->policy : nullptr;
    text.title =
        tr("%1: %2", "what happened, deadline")
            .arg(text.title, Wording::titleOf(shownTimer(*timer, hidesWords), policy, currentLimits(m_desk)));
}

QWidget *JournalView::rowFor(const RecordedEvent &entry)
{
    const bool masked = !m_revealed && ProtectionMask::isNeeded(m_file->persons);
    const EventBody seen =
        masked ? ProtectionMask{MaskFor::Desk, m_desk.reference().classifications}.body(entry.body)
               : entry.body;
    EventText text = eventText(seen, entry.at, m_desk.reference());
    if (seen != entry.body)
        text.body =
            QStringList{text.body, tr("Hidden: protected identity")}.join(QLatin1Char('\n')).trimmed();
    if (!text.act && !m_all->isChecked())
        return nullptr;
    nameDeadline(seen, text);
    shorten(text.body);
    if (entry.afterwards)
        text.happened = entry.afterwards->happenedAt;
    auto *row = new QWidget{this};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *time = new PlainLabel{Formats::moment(text.happened, m_desk.now()), TextRole::Caption, row};
    time->setFixedWidth(time->fontMetrics().horizontalAdvance(QStringLiteral("tis 24 nov 03:14 ")));
    time->setAlignment(Qt::AlignTop | Qt::AlignRight);
    auto *picture = new PlainLabel{row};
    picture->setPixmap(iconPixmap(text.icon, themeOf(palette()).textMuted, 16, devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto *who = new PlainLabel{entry.signature, TextRole::Caption, row};
    who->setAlignment(Qt::AlignTop);
    line->addWidget(time);
    line->addWidget(picture);
    line->addLayout(wordsOf(entry, text, row), 1);
    line->addWidget(who);
    if (!entry.correctedAt && !masked && isCorrectable(entry.body))
        line->addWidget(correctButton(entry, text, row), 0, Qt::AlignTop);
    return row;
}

/// What was corrected stays readable, struck through, and says when.
QVBoxLayout *JournalView::wordsOf(const RecordedEvent &entry, const EventText &text, QWidget *row) const
{
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const auto add = [&](const QString &said, QFont::Weight weight) {
        auto *label = new PlainLabel{said, TextRole::Body, row};
        label->setWordWrap(true);
        QFont font = label->font();
        font.setWeight(weight);
        font.setStrikeOut(entry.correctedAt.has_value());
        label->setFont(font);
        words->addWidget(label);
        return label;
    };
    add(text.title, QFont::DemiBold);
    if (!text.body.isEmpty())
        add(text.body, QFont::Normal)->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!text.rule.isEmpty()) {
        auto *rule = new PlainLabel{tr("Rule %1 (F1)").arg(text.rule), TextRole::Caption, row};
        rule->setObjectName(QStringLiteral("ruleMark"));
        words->addWidget(rule);
    }
    if (entry.afterwards) {
        const QString sheet =
            !m_revealed && ProtectionMask::isNeeded(m_file->persons) ? QString{} : entry.afterwards->paper;
        auto *mark =
            new PlainLabel{AfterwardsWords::mark(entry.at, entry.signature, sheet), TextRole::Caption, row};
        mark->setObjectName(QStringLiteral("afterwardsMark"));
        mark->setWordWrap(true);
        words->addWidget(mark);
    }
    if (entry.correctedAt)
        words->addWidget(
            new PlainLabel{tr("Corrected %1").arg(Formats::moment(*entry.correctedAt, m_desk.now())),
                           TextRole::Caption, row});
    return words;
}

QPushButton *JournalView::correctButton(const RecordedEvent &entry, const EventText &text, QWidget *row)
{
    auto *correct = new QPushButton{tr("Correct"), row};
    correct->setObjectName(QStringLiteral("correctEntry"));
    correct->setProperty("kind", QStringLiteral("link"));
    correct->setAccessibleName(tr("Correct %1 from %2").arg(text.title, Formats::time(entry.at)));
    connect(correct, &QPushButton::clicked, this,
            [this, body = entry.body] { Q_EMIT correctionRequested(body); });
    return correct;
}

} // namespace jour::ui
