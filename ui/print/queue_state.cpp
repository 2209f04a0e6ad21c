#include "print/queue_state.h"

#include <QByteArray>

#include <cups/cups.h>

namespace jour::ui {

bool takesJobs(const QString &queue)
{
    cups_dest_t *found = cupsGetNamedDest(CUPS_HTTP_DEFAULT, queue.toUtf8().constData(), nullptr);
    if (!found)
        return true; // that it is gone the toolkit tells
    const QByteArray said{cupsGetOption("printer-is-accepting-jobs", found->num_options, found->options)};
    cupsFreeDests(1, found);
    return said != "false";
}

} // namespace jour::ui
