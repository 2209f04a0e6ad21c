#include "print/printers.h"

#include "print/paper.h"
#include "print/queue_state.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace jour::ui {

namespace {

bool printOn(const QString &queue, const Paper &paper, const QPageRanges &pages)
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setPrinterName(queue);
    // The toolkit takes the usual printer, or a file, in the place of one that is gone.
    if (!printer.isValid() || printer.outputFormat() != QPrinter::NativeFormat ||
        printer.printerName() != queue || !takesJobs(queue))
        return false;
    printer.setDocName(QStringLiteral("Jourbord")); // what the queue shows names nobody
    printer.setCreator(QStringLiteral("Jourbord"));
    printer.setCopyCount(1); // a paper is one job; each copy has a code of its own
    if (!paper.paintOn(printer, pages)) {
        printer.abort();
        return false;
    }
    return printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
}

} // namespace

Printers Printers::system()
{
    return {&QPrinterInfo::availablePrinterNames, &QPrinterInfo::defaultPrinterName, &printOn};
}

} // namespace jour::ui
