#pragma once

#include "print/batch_state.h"
#include "print/pdfs_ahead.h"

#include <QObject>

class QTimer;

namespace jour {
class Desk;
}

namespace jour::ui {

/// Many papers, one after another and each by itself: journaled, then gone before the next one leaves. One
/// paper each turn of the event loop, so that alarms go on and it can be cancelled in between. A paper for
/// the printer is made from the case as it then is; files are made some few ahead, in memory, on all cores.
/// What goes wrong with the printer, the folder or the journal ends it.
class BatchPresenter final : public QObject
{
    Q_OBJECT

public:
    BatchPresenter(Desk &desk, Printers printers, QObject *parent = nullptr);

    /// Reads the cases of the set; all are chosen. Does nothing while it runs.
    void begin(BatchSet set);
    void setChosen(CaseId id, bool isChosen);
    void chooseAll(bool areChosen);
    void start(const BatchOrder &order);
    /// Those whose turn has not come are neither printed nor journaled.
    void cancel();

    [[nodiscard]] const BatchState &state() const { return m_state; }
    [[nodiscard]] QStringList printers() const { return m_printers.names(); }
    [[nodiscard]] QString usualPrinter() const { return m_printers.usual(); }

Q_SIGNALS:
    void stateChanged(const jour::ui::BatchState &state);

private:
    [[nodiscard]] Result<std::vector<CaseId>> casesOf(BatchSet set) const;
    [[nodiscard]] Result<BatchLine> lineOf(CaseId id) const;
    void next();
    [[nodiscard]] bool isToFiles() const { return m_order.printer.isEmpty(); }
    [[nodiscard]] bool isMade();
    [[nodiscard]] PaperChoice choiceFor(const PaperKind &paper) const;
    [[nodiscard]] Result<int> leave(CaseId id);
    /// False: it is of no use to go on.
    [[nodiscard]] bool letLeave(BatchLine &line);
    void finish(const QString &problem = {});
    [[nodiscard]] int count(BatchOutcome outcome) const;

    Desk &m_desk;
    Printers m_printers;
    QTimer *m_turn;
    PdfsAhead *m_ahead;
    BatchOrder m_order;
    BatchState m_state;
};

} // namespace jour::ui
