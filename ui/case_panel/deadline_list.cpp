#include "case_panel/deadline_list.h"

#include "domain/escalation/snooze_room.h"
#include "services/masking.h"
#include "support/formats.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

/// A limit is known by its key, for it may be armed anew; the others by what they are.
QString nameOf(const Timer &timer)
{
    return timer.kind == TimerKind::Statute ? timer.title : timer.id.hex();
}

/// Of another case its plan and its deadlines are known here, and not what was done in it.
CaseFile fileOf(const KinCase &kin)
{
    CaseFile file;
    file.c.id = kin.id;
    file.timers = kin.live;
    file.run = kin.run;
    return file;
}

bool isLive(const Timer &timer)
{
    return timer.end == TimerEnd::Live;
}

} // namespace

bool DeadlineList::isEmpty(const CaseFile &file)
{
    return std::ranges::none_of(file.timers, isLive) &&
           std::ranges::all_of(file.merged, [](const KinCase &kin) { return kin.live.empty(); });
}

DeadlineList::DeadlineList(const Ground &ground, QSet<QString> &unfolded, QWidget *parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("deadlineList"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    std::vector<CaseFile> others;
    others.reserve(ground.file.merged.size()); // lines point to them
    std::vector<Line> lines;
    for (const Timer &timer : ground.file.timers)
        if (isLive(timer))
            lines.push_back({shownTimer(timer, ground.words.hidesWords), &ground.file, {}});
    for (const KinCase &kin : ground.file.merged) {
        others.push_back(fileOf(kin));
        for (const Timer &timer : kin.live)
            lines.push_back({shownTimer(timer, ground.words.hidesWords), &others.back(), kin.number});
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.timer.due; });
    for (const Line &line : lines)
        add(line, ground, unfolded);
    auto *keys =
        new PlainLabel{tr("On a line: Space says why it stands there, Ctrl+Shift+G marks it as done, "
                          "Ctrl+B snoozes it."),
                       TextRole::Caption, this};
    keys->setObjectName(QStringLiteral("deadlineKeys"));
    keys->setWordWrap(true);
    column->addWidget(keys);
}

QString DeadlineList::hintFor(const Timer &timer, Instant now)
{
    if (timer.kind == TimerKind::Pause)
        return tr("Alt+8: go on now. Alt+7: pause anew");
    if (isStillQuiet(timer, now))
        return tr("Ctrl+Shift+G: done");
    const QString acts = timer.kind == TimerKind::Step ? tr("Ctrl+B: snooze. Ctrl+G: somebody took it")
                                                       : tr("Ctrl+Shift+G: done. Ctrl+B: snooze");
    return isSnoozed(timer, now) ? tr("Snoozed until %1. %2", "end of the snooze, keys")
                                       .arg(Formats::moment(timer.snooze->until, now), acts)
                                 : acts;
}

QString DeadlineList::summaryOf(const Timer &timer, Instant now)
{
    const QString due = Formats::moment(timer.due, now);
    return isSnoozed(timer, now) ? tr("snoozed until %1 · %2", "end of the snooze, due time")
                                       .arg(Formats::moment(timer.snooze->until, now), due)
                                 : due;
}

void DeadlineList::add(const Line &made, const Ground &ground, QSet<QString> &unfolded)
{
    const Timer &timer = made.timer;
    const Policy *policy = made.file->run ? &made.file->run->policy : nullptr;
    const QString name = made.number + nameOf(timer);
    const QString title = Wording::titleOf(timer, policy, ground.words.limits);
    auto *line = new Section{made.number.isEmpty() ? title : tr("%1: %2").arg(made.number, title),
                             explained(made, ground, name), this};
    line->setObjectName(QStringLiteral("limit-") + name);
    line->setSummary(summaryOf(timer, ground.words.now));
    line->setHint(hintFor(timer, ground.words.now));
    line->setOpen(unfolded.contains(name));
    connect(line, &Section::toggled, this, [this, line, &unfolded, name](bool open) {
        open ? void(unfolded.insert(name)) : void(unfolded.remove(name));
        if (open)
            Q_EMIT shown(line);
    });
    auto *heading = line->findChild<QPushButton *>(QStringLiteral("sectionHeading"));
    heading->installEventFilter(this);
    m_headings.emplace_back(timer.id, heading);
    layout()->addWidget(line);
}

/// Why it stands there, and what can be done to it.
QWidget *DeadlineList::explained(const Line &made, const Ground &ground, const QString &name)
{
    auto *content = new QWidget{this};
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    auto *why =
        new PlainLabel{DeadlineText::lines(made.timer, *made.file, ground.words).join(QLatin1Char{'\n'}),
                       TextRole::Muted, content};
    why->setObjectName(QStringLiteral("limitWhy-") + name);
    why->setWordWrap(true);
    column->addWidget(why);
    const QString title =
        Wording::titleOf(made.timer, made.file->run ? &made.file->run->policy : nullptr, ground.words.limits);
    column->addLayout(actsFor(made.timer, title, ground.words.now, content));
    return content;
}

QLayout *DeadlineList::actsFor(const Timer &timer, const QString &title, Instant now, QWidget *content)
{
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    const auto addAct = [&](const char *object, const QString &text, auto signal) {
        auto *button = new QPushButton{text, content};
        button->setObjectName(QLatin1String{object});
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setAccessibleName(tr("%1: %2").arg(text, title));
        // Queued: the list is made anew by what the click asks for.
        connect(
            button, &QPushButton::clicked, this, [this, signal, id = timer.id] { (this->*signal)(id); },
            Qt::QueuedConnection);
        acts->addWidget(button);
    };
    const bool isPause = timer.kind == TimerKind::Pause;
    if (timer.kind != TimerKind::Step)
        addAct("deadlineDone", isPause ? tr("Go on now") : tr("Done"), &DeadlineList::doneRequested);
    if (isStillQuiet(timer, now)) {
        auto *quiet = new PlainLabel{tr("Quiet until it warns, %1: there is no alarm to snooze before that.")
                                         .arg(Formats::moment(*timer.warnAt, now)),
                                     TextRole::Caption, content};
        quiet->setObjectName(QStringLiteral("deadlineQuiet"));
        quiet->setWordWrap(true);
        acts->addWidget(quiet, 1);
        return acts;
    }
    if (!isPause)
        addAct("deadlineSnooze", tr("Snooze…"), &DeadlineList::snoozeRequested);
    acts->addStretch(1);
    return acts;
}

std::optional<std::size_t> DeadlineList::focusedLine() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (std::size_t i = 0; focused && i < m_headings.size(); ++i)
        if (m_headings[i].second->parentWidget()->isAncestorOf(focused))
            return i;
    return std::nullopt;
}

std::optional<TimerId> DeadlineList::focused() const
{
    const auto line = focusedLine();
    return line ? std::optional{m_headings[*line].first} : std::nullopt;
}

void DeadlineList::focusLine(TimerId id, std::size_t line)
{
    if (m_headings.empty())
        return;
    const auto same = std::ranges::find(m_headings, id, [](const auto &each) { return each.first; });
    (same == m_headings.end() ? m_headings[std::min(line, m_headings.size() - 1)] : *same)
        .second->setFocus(Qt::OtherFocusReason);
}

void DeadlineList::focusIfThere(TimerId id)
{
    const auto same = std::ranges::find(m_headings, id, [](const auto &each) { return each.first; });
    if (same != m_headings.end())
        same->second->setFocus(Qt::OtherFocusReason);
}

bool DeadlineList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto line = focusedLine();
    if (!line || (key != Qt::Key_Up && key != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    const std::size_t last = m_headings.size() - 1;
    const std::size_t to =
        key == Qt::Key_Down ? std::min(*line + 1, last) : *line - std::min<std::size_t>(*line, 1);
    m_headings[to].second->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown(m_headings[to].second->parentWidget());
    return true;
}

} // namespace jour::ui
