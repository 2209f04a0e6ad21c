#pragma once

#include "base/id.h"
#include "domain/cases/urgency.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace jour::ui {

/// One line of a list with sections. Without a case its first column takes the whole width.
struct ListLine
{
    CaseId caseRef{};
    EntryId entry{}; ///< of a message
    std::optional<Urgency> urgency{};
    QStringList columns;
    bool isAlarming = false; ///< red, and said so in its words
    friend bool operator==(const ListLine &, const ListLine &) = default;
};

struct ListSection
{
    QString title;
    std::vector<ListLine> lines;
    int first = 0; ///< so many are shown until more are asked for; 0: all
    friend bool operator==(const ListSection &, const ListSection &) = default;
};

} // namespace jour::ui
