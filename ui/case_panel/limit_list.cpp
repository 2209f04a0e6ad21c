#include "case_panel/limit_list.h"

#include "support/formats.h"
#include "support/statute_text.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"

#include <QVBoxLayout>

namespace jour::ui {

bool LimitList::isShown(const Timer &timer)
{
    return timer.kind == TimerKind::Statute && timer.end == TimerEnd::Live;
}

LimitList::LimitList(const std::vector<Timer> &timers, const std::vector<Limit> &limits, Instant now,
                     QSet<QString> &unfolded, QWidget *parent)
    : QWidget{parent}
{
    setObjectName(QStringLiteral("limitList"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    for (const Timer &timer : timers) {
        if (!isShown(timer))
            continue;
        auto *why = new PlainLabel{StatuteText::lines(timer, limits, localDate(now)).join(QLatin1Char{'\n'}),
                                   TextRole::Muted, this};
        why->setObjectName(QStringLiteral("limitWhy-") + timer.title);
        why->setWordWrap(true);
        auto *line = new Section{Wording::titleOf(timer, nullptr, limits), why, this};
        line->setObjectName(QStringLiteral("limit-") + timer.title);
        line->setSummary(Formats::moment(timer.due, now));
        line->setOpen(unfolded.contains(timer.title));
        connect(line, &Section::toggled, this, [&unfolded, key = timer.title](bool open) {
            open ? void(unfolded.insert(key)) : void(unfolded.remove(key));
        });
        column->addWidget(line);
    }
}

} // namespace jour::ui
