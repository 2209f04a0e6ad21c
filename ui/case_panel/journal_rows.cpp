// How an entry of the journal is drawn.
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
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

bool isCorrectable(const EventBody &body)
{
    return std::holds_alternative<events::NoteWritten>(body) ||
           std::holds_alternative<events::AssessmentMade>(body) ||
           std::holds_alternative<events::DecisionRecorded>(body);
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

} // namespace

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

/// As wide as the widest, so that they are one column: in the night of the clock change a time says which it
/// is, and one of another year has the year.
void JournalView::alignTimes(const std::vector<PlainLabel *> &times)
{
    int width = 0;
    for (const PlainLabel *time : times) {
        time->ensurePolished();
        const auto advance = [&](const QString &text) { return time->fontMetrics().horizontalAdvance(text); };
        width = std::max(
            {width, advance(time->text() + QLatin1Char(' ')), advance(QStringLiteral("tis 24 nov 03:14 "))});
    }
    for (PlainLabel *time : times)
        time->setFixedWidth(width);
}

std::optional<JournalView::Row> JournalView::rowFor(const RecordedEvent &entry)
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
        return std::nullopt;
    nameDeadline(seen, text);
    shorten(text.body);
    if (entry.afterwards)
        text.happened = entry.afterwards->happenedAt;
    auto *row = new QWidget{this};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *time = new PlainLabel{Formats::moment(text.happened, m_desk.now()), TextRole::Caption, row};
    time->setObjectName(QStringLiteral("entryTime"));
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
    return Row{row, time};
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
        auto *mark = new PlainLabel{AfterwardsWords::mark(entry.at, text.happened, entry.signature, sheet),
                                    TextRole::Caption, row};
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
