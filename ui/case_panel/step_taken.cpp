#include "case_panel/step_taken.h"

#include "support/formats.h"

#include <algorithm>
#include <ranges>

namespace jour::ui {

namespace {

bool isStep(const QString &rule)
{
    return rule != QLatin1String{"R4"} && rule != QLatin1String{"R5"} && rule != QLatin1String{"R5p"} &&
           rule != QLatin1String{"R16"};
}

} // namespace

QString StepTaken::words(const std::vector<RecordedEvent> &journal)
{
    for (const RecordedEvent &event : journal | std::views::reverse) {
        const auto *moved = std::get_if<events::RunMoved>(&event.body);
        if (moved == nullptr)
            continue;
        const QString at = Formats::time(event.at);
        if (moved->byEngine)
            return tr("Already escalated %1, when its time ran out. Leave the form (Esc) and see which step "
                      "it "
                      "is on now.")
                .arg(at);
        return isStep(moved->rule)
                   ? tr("Already escalated %1 by %2. Leave the form (Esc) and see which step it is on now.")
                         .arg(at, event.signature)
                   : tr("The plan was changed %1 by %2. Leave the form (Esc) and see where it stands now.")
                         .arg(at, event.signature);
    }
    return {};
}

} // namespace jour::ui
