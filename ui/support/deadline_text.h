#pragma once

#include "domain/cases/classification.h"
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
    /// What the words are made from. `hidesWords`: of an operator's own words only those of a list are told.
    struct Ground
    {
        const std::vector<Limit> &limits;
        const Classifications &lists;
        Instant now;
        bool hidesWords = false;
    };

    /// `file` is the case that the deadline belongs to.
    [[nodiscard]] static QStringList lines(const Timer &timer, const CaseFile &file, const Ground &ground);
    /// "2 of 3 calls made": while a step runs that asks for more than were made on it. Else empty.
    [[nodiscard]] static QString callsMade(const EscalationRun &run);

private:
    [[nodiscard]] static QString origin(const Timer &timer, const CaseFile &file, Instant now);
    [[nodiscard]] static QString stepOrigin(const Timer &timer, const CaseFile &file, Instant now);
    [[nodiscard]] static QString pause(const CaseFile &file, const Ground &ground);
    /// Who wrote a deadline in, and when; empty where the journal does not tell or the engine did it.
    [[nodiscard]] static QString setBy(const Timer &timer, const CaseFile &file, Instant now);
    /// On a step that asks for all: who has taken it and who has not.
    [[nodiscard]] static QStringList awaited(const EscalationRun &run, Instant now);
    [[nodiscard]] static QString plan(const EscalationRun &run);
    [[nodiscard]] static QString promise(const CaseFile &file);
    [[nodiscard]] static QString before(const Timer &timer, const CaseFile &file, Instant now);
    /// Why it counts from elsewhere since the clock was set back; empty where it does not.
    [[nodiscard]] static QString clockSetBack(const Timer &timer, const CaseFile &file, Instant now);
    /// Why it stands there and not where the one before stood, as somebody said it.
    [[nodiscard]] static QString reason(const Timer &timer, const CaseFile &file, const Ground &ground);
    [[nodiscard]] static QString told(const QString &reason, const char *list, const Ground &ground);
};

} // namespace jour::ui
