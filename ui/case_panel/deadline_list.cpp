#include "case_panel/deadline_list.h"

#include "services/masking.h"
#include "support/deadline_text.h"
#include "support/formats.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"

#include <QVBoxLayout>

namespace jour::ui {

namespace {

/// A limit is known by its key, for it may be armed anew; the others by what they are.
QString nameOf(const Timer &timer)
{
    return timer.kind == TimerKind::Statute ? timer.title : timer.id.hex();
}

} // namespace

bool DeadlineList::isShown(const Timer &timer)
{
    return timer.end == TimerEnd::Live;
}

DeadlineList::DeadlineList(const Ground &ground, QSet<QString> &unfolded, QWidget *parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("deadlineList"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    for (const Timer &timer : ground.file.timers)
        if (isShown(timer))
            add(shownTimer(timer, ground.hidesWords), ground, unfolded);
}

void DeadlineList::add(const Timer &timer, const Ground &ground, QSet<QString> &unfolded)
{
    const Policy *policy = ground.file.run ? &ground.file.run->policy : nullptr;
    const QString name = nameOf(timer);
    auto *why = new PlainLabel{
        DeadlineText::lines(timer, ground.file, ground.limits, ground.now).join(QLatin1Char{'\n'}),
        TextRole::Muted, this};
    why->setObjectName(QStringLiteral("limitWhy-") + name);
    why->setWordWrap(true);
    auto *line = new Section{Wording::titleOf(timer, policy, ground.limits), why, this};
    line->setObjectName(QStringLiteral("limit-") + name);
    line->setSummary(Formats::moment(timer.due, ground.now));
    line->setOpen(unfolded.contains(name));
    connect(line, &Section::toggled, this, [&unfolded, name](bool open) {
        open ? void(unfolded.insert(name)) : void(unfolded.remove(name));
    });
    layout()->addWidget(line);
}

} // namespace jour::ui
