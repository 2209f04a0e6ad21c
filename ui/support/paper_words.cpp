#include "support/paper_words.h"

#include "support/formats.h"

namespace jour::ui {

QString PaperWords::nameOf(const QString &document)
{
    if (document == QLatin1String{"caseSummary"})
        return tr("Case summary");
    if (document == QLatin1String{"readBack"})
        return tr("Read-back");
    if (document == QLatin1String{"handOffSheet"})
        return tr("Hand-off sheet");
    if (document == QLatin1String{"assessmentSheet"})
        return tr("Protective assessment");
    if (document == QLatin1String{"phoneChecklist"})
        return tr("Checklist");
    if (document == QLatin1String{"nightJournal"})
        return tr("Journal of the desk");
    if (document == QLatin1String{"callList"})
        return tr("Call list");
    if (document == QLatin1String{"fallbackPack"})
        return tr("Fallback pack");
    if (document == QLatin1String{"sealedFile"})
        return tr("Papers for a colleague, sealed");
    if (document == QLatin1String{"attachedDocument"})
        return tr("Document of the case");
    if (document == QLatin1String{"shiftHandover"})
        return tr("Handover of the shift");
    return document;
}

QString PaperWords::changesOf(const PrintedPage &page)
{
    if (!page.isOfThisJournal)
        return tr("the code does NOT agree with the journal");
    if (page.changes == 0)
        return tr("unchanged since");
    if (page.isCallList())
        return tr("CHANGED since: %n change(s) of whom to call", nullptr, page.changes);
    return page.isOfDesk() ? tr("CHANGED since: %n case(s)", nullptr, page.changes)
                           : tr("CHANGED since: %n entry(ies)", nullptr, page.changes);
}

QString PaperWords::of(const PrintedPage &page)
{
    const QString paper = page.print ? tr("%1, printed %2; %3", "paper, when, changes")
                                           .arg(nameOf(page.print->document),
                                                Formats::fullDateTime(page.printedAt), changesOf(page))
                                     : tr("no paper of this case bears that code");
    return page.isOfDesk() ? paper : tr("%1  ·  %2", "case number, paper").arg(page.number, paper);
}

QString PaperWords::doubtOf(const PrintedPage &page)
{
    if (!page.print)
        return tr("Check the letters of the code. It may have been printed at another workstation, or from "
                  "another copy of the vault.");
    if (!page.isOfThisJournal)
        return tr("The last eight characters of the code are not of this journal: they are mistyped, or the "
                  "page was printed from another vault or another copy of it. Check them, and do not rely on "
                  "the page before you have compared it with the case.");
    return {};
}

} // namespace jour::ui
