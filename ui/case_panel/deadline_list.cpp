#include "case_panel/deadline_list.h"

#include "services/masking.h"
#include "support/deadline_text.h"
#include "support/formats.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"

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
            lines.push_back({shownTimer(timer, ground.hidesWords), &ground.file, {}});
    for (const KinCase &kin : ground.file.merged) {
        others.push_back(fileOf(kin));
        for (const Timer &timer : kin.live)
            lines.push_back({shownTimer(timer, ground.hidesWords), &others.back(), kin.number});
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.timer.due; });
    for (const Line &line : lines)
        add(line, ground, unfolded);
}

void DeadlineList::add(const Line &made, const Ground &ground, QSet<QString> &unfolded)
{
    const Timer &timer = made.timer;
    const Policy *policy = made.file->run ? &made.file->run->policy : nullptr;
    const QString name = made.number + nameOf(timer);
    auto *why = new PlainLabel{
        DeadlineText::lines(timer, *made.file, ground.limits, ground.now).join(QLatin1Char{'\n'}),
        TextRole::Muted, this};
    why->setObjectName(QStringLiteral("limitWhy-") + name);
    why->setWordWrap(true);
    const QString title = Wording::titleOf(timer, policy, ground.limits);
    auto *line = new Section{made.number.isEmpty() ? title : tr("%1: %2").arg(made.number, title), why, this};
    line->setObjectName(QStringLiteral("limit-") + name);
    line->setSummary(Formats::moment(timer.due, ground.now));
    line->setOpen(unfolded.contains(name));
    connect(line, &Section::toggled, this, [&unfolded, name](bool open) {
        open ? void(unfolded.insert(name)) : void(unfolded.remove(name));
    });
    layout()->addWidget(line);
}

} // namespace jour::ui
