#include "case_panel/step_taken.h"

#include "support/formats.h"

#include <algorithm>
#include <ranges>

namespace jour::ui {

namespace {

bool isStep(const QString &rule)
{
    for (const char *other : {"R4", "R5", "R5a", "R5p", "R6n", "R16"})
        if (rule == QLatin1String{other})
            return false;
    return true;
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
