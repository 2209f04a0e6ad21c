#pragma once

#include "services/case_file.h"

#include <QCoreApplication>

namespace jour::ui {

/// R3s: why a step is not taken once more. Names who moved the plan last, and when.
class StepTaken
{
    Q_DECLARE_TR_FUNCTIONS(StepTaken)

public:
    [[nodiscard]] static QString words(const std::vector<RecordedEvent> &journal);
};

} // namespace jour::ui
