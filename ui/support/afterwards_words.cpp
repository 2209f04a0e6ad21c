#include "support/afterwards_words.h"

#include "support/formats.h"

namespace jour::ui {

QString AfterwardsWords::mark(Instant enteredAt, Instant happenedAt, const QString &signature,
                              const QString &paper)
{
    const QString when = Formats::dateTime(enteredAt, happenedAt);
    return paper.isEmpty() ? tr("Entered afterwards %1 by %2", "time, signature").arg(when, signature)
                           : tr("Entered afterwards %1 by %2, from sheet %3", "time, signature, code")
                                 .arg(when, signature, paper);
}

} // namespace jour::ui
