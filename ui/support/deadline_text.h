#pragma once

#include "domain/statute/limit.h"
#include "services/case_file.h"

#include <QCoreApplication>

namespace jour::ui {

/// A deadline explained so that it can be checked: what it counts from, under which plan or rule, and how it
/// came to stand where it stands.
class DeadlineText
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineText)

public:
    /// `file` is the case that the deadline belongs to.
    [[nodiscard]] static QStringList lines(const Timer &timer, const CaseFile &file,
                                           const std::vector<Limit> &limits, Instant now);

private:
    [[nodiscard]] static QString origin(const Timer &timer, const CaseFile &file, Instant now);
    /// On a step that asks for all: who has taken it and who has not.
    [[nodiscard]] static QStringList awaited(const EscalationRun &run, Instant now);
    [[nodiscard]] static QString plan(const EscalationRun &run);
    [[nodiscard]] static QString promise(const CaseFile &file);
    [[nodiscard]] static QString before(const Timer &timer, const CaseFile &file, Instant now);
};

} // namespace jour::ui
