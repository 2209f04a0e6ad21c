#pragma once

#include "print/paper_kind.h"
#include "print/printers.h"

#include <QObject>

#include <optional>

class QTimer;

namespace jour::ui {

/// How copies ended.
struct CopiesEnd
{
    int left = 0;                   ///< went to the printer, each with its entry in the journal
    int wished = 0;                 ///< of so many; those that were not begun are nowhere
    std::optional<Error> problem{}; ///< none: all of them left, or the operator cancelled
};

/// Prints copies of a paper, one in each turn of the event loop, so that the window lives on and whoever
/// waits can cancel. Each copy is a print of its own with a code of its own, journaled just before it goes.
class CopyRun final : public QObject
{
    Q_OBJECT

public:
    CopyRun(std::shared_ptr<PaperKind> kind, PaperChoice choice, Printers printers, QObject *parent);

    /// The first one goes at once, under the name that the choice has; the others have names of their own.
    void start(int copies);
    void cancel();

Q_SIGNALS:
    void progressed(int left, int wished);
    void ended(const jour::ui::CopiesEnd &end);

private:
    void next();
    void finish(std::optional<Error> problem);

    std::shared_ptr<PaperKind> m_kind;
    PaperChoice m_choice;
    Printers m_printers;
    QTimer *m_turn;
    CopiesEnd m_end;
};

} // namespace jour::ui
