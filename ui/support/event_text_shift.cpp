#include "support/event_text_shift.h"

#include "domain/events/print_medium.h"
#include "support/event_text_parts.h"
#include "support/formats.h"
#include "support/paper_words.h"
#include "support/wording.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

struct ShiftWords
{
    Q_DECLARE_TR_FUNCTIONS(ShiftText)
};

} // namespace

EventText shiftText(const events::ShiftStarted &, Instant at, const ReferenceData &)
{
    return quiet("shift-handover", ShiftWords::tr("Shift started"), {}, at);
}

EventText shiftText(const events::ShiftChanged &, Instant at, const ReferenceData &)
{
    return quiet("shift-handover", ShiftWords::tr("Shift changed"), {}, at);
}

EventText shiftText(const events::ShiftEnded &e, Instant at, const ReferenceData &)
{
    const QString title =
        e.handover ? ShiftWords::tr("Shift ended") : ShiftWords::tr("Shift ended with nobody to take over");
    return quiet("shift-handover", title, e.remark, at);
}

EventText shiftText(const events::HandoverWordsWritten &e, Instant at, const ReferenceData &)
{
    const bool isWithdrawn = e.text.isEmpty() && e.supersedes; // masked words replace nothing
    return isWithdrawn ? act("shift-handover", ShiftWords::tr("Words for the next shift withdrawn"), {}, at)
                       : act("shift-handover", ShiftWords::tr("For the next shift"), e.text, at);
}

EventText shiftText(const events::MessageRead &, Instant at, const ReferenceData &)
{
    return quiet("shift-handover", ShiftWords::tr("Message read"), {}, at);
}

EventText shiftText(const events::HandoverMade &, Instant at, const ReferenceData &)
{
    return quiet("shift-handover", ShiftWords::tr("Handover made"), {}, at);
}

EventText shiftText(const events::HandoverCaseAnswered &e, Instant at, const ReferenceData &)
{
    if (!e.by.isNull()) // the author made the list anew, and is not who answered
        return quiet("shift-handover",
                     e.taken ? ShiftWords::tr("The handover was made anew; taken over before")
                             : ShiftWords::tr("The handover was made anew; not taken over before"),
                     e.reason, at);
    return e.taken ? act("shift-handover", ShiftWords::tr("Taken over at the handover"), {}, at)
                   : act("shift-handover", ShiftWords::tr("Not taken over at the handover"), e.reason, at);
}

EventText shiftText(const events::HandoverSigned &, Instant at, const ReferenceData &)
{
    return quiet("shift-handover", ShiftWords::tr("Handover signed by both"), {}, at);
}

EventText shiftText(const events::EnteredAfterwards &e, Instant at, const ReferenceData &)
{
    return quiet("pencil", ShiftWords::tr("Entered afterwards from paper"),
                 ShiftWords::tr("Happened %1").arg(Formats::dateTime(e.happenedAt, at)), at);
}

EventText shiftText(const events::DeskPaperPrinted &e, Instant at, const ReferenceData &)
{
    namespace medium = events::medium;
    const QString title = e.medium == medium::preview  ? ShiftWords::tr("Paper of the desk looked at")
                          : e.medium == medium::pdf    ? ShiftWords::tr("Paper of the desk saved as PDF")
                          : e.medium == medium::failed ? ShiftWords::tr("The paper of the desk did not leave")
                                                       : ShiftWords::tr("Paper of the desk printed");
    QStringList body{PaperWords::nameOf(e.document), e.reason};
    body.removeAll({});
    return quiet("print", title, body.join(QLatin1Char('\n')), at);
}

EventText shiftText(const events::SealedFileMade &e, Instant at, const ReferenceData &reference)
{
    QStringList papers;
    for (const QString &document : e.documents)
        papers << PaperWords::nameOf(document);
    QStringList body{papers.join(QStringLiteral(", ")), e.organisation};
    if (!e.ground.isEmpty())
        body << Wording::recorded(
            reference.classifications.item(QStringLiteral("disclosureGrounds"), e.ground));
    body << e.reason;
    body.removeAll({});
    const QString title = e.toWhom.isEmpty() ? ShiftWords::tr("Sealed file made")
                                             : ShiftWords::tr("Sealed file made for %1").arg(e.toWhom);
    return act("export", title, body.join(QLatin1Char('\n')), at);
}

EventText shiftText(const events::PictureReleased &e, Instant at, const ReferenceData &)
{
    const QString from = e.from.toString(Qt::ISODate);
    const QString to = e.to.toString(Qt::ISODate);
    if (e.format == events::medium::failed)
        return quiet("situation-picture",
                     ShiftWords::tr("Figures did not leave after all, %1 to %2").arg(from, to), {}, at);
    return quiet("situation-picture", ShiftWords::tr("Figures released, %1 to %2").arg(from, to),
                 ShiftWords::tr("%1; counts under %2 kept back", "file format, threshold")
                     .arg(e.format.toUpper())
                     .arg(e.threshold),
                 at);
}

} // namespace jour::ui
