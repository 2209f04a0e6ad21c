#include "print/night_journal_page.h"

#include "base/local_time.h"
#include "print/html_text.h"
#include "print/paper_frame.h"
#include "support/afterwards_words.h"
#include "support/event_text.h"
#include "support/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::minutes late{15};

struct NightJournalPage
{
    Q_DECLARE_TR_FUNCTIONS(NightJournalPage)

public:
    /// As far as it has come.
    static bool isOfNight(const NightJournal &night)
    {
        return reachesIntoNight(night.from, std::min(night.to, night.printedAt));
    }

    static QString nameOf(const NightJournal &night)
    {
        const QString day = Formats::isoDay(night.from);
        return isOfNight(night) ? tr("Night of %1").arg(day) : tr("Day of %1").arg(day);
    }

    /// A night that goes on is told as far as it has come.
    static QString untilOf(const NightJournal &night)
    {
        return night.to <= night.printedAt
                   ? Formats::fullDateTime(night.to)
                   : tr("%1, when this was printed").arg(Formats::fullDateTime(night.printedAt));
    }

    static QString caseOf(const NightEntry &entry)
    {
        return entry.cases > 1 ? tr("%n cases", nullptr, entry.cases) : entry.number;
    }

    static std::vector<HtmlCell> row(const NightEntry &entry, Instant printedAt,
                                     const ReferenceData &reference)
    {
        const EventText text = eventText(entry.body, entry.at, reference);
        const bool isLate = !entry.afterwards && entry.writtenAt - entry.at > late;
        const QString happened =
            isLate ? tr("happened %1").arg(Formats::dateTime(entry.at, printedAt)) : QString{};
        QStringList said{text.body, entry.afterwards
                                        ? AfterwardsWords::mark(entry.writtenAt, entry.at, entry.signature)
                                        : QString{}};
        said.removeAll({});
        return {{Formats::dateTime(entry.placeAt(), printedAt), happened},
                {{}, caseOf(entry)},
                {text.title, said.join(QLatin1Char('\n'))},
                {{}, entry.signature.isEmpty() ? tr("the engine") : entry.signature}};
    }

    static QString html(const NightJournal &night, const ReferenceData &reference)
    {
        HtmlText page;
        page.title(isOfNight(night) ? tr("The journal of the night") : tr("The journal of the day"));
        page.facts({{tr("From"), Formats::fullDateTime(night.from)},
                    {tr("To"), untilOf(night)},
                    {tr("Cases"), QString::number(night.cases.size())},
                    {tr("Entries"), QString::number(night.entries.size())}});
        if (night.anyMasked)
            page.notice(tr("Protected identity: what tells who or where the person is, is left out."));
        if (night.entries.empty()) {
            page.paragraph(tr("Nothing was written in."));
            return page.html();
        }
        std::vector<std::vector<HtmlCell>> rows;
        for (const NightEntry &entry : night.entries)
            rows.push_back(row(entry, night.printedAt, reference));
        page.table({tr("When"), tr("Case"), tr("What"), tr("Sign.")}, {18, 17, 50, 15}, rows);
        if (night.leftOut > 0)
            page.paragraph(tr("%n entry(ies) about looks, previews and timers are left out; the journal of "
                              "each case has them.",
                              nullptr, night.leftOut));
        return page.html();
    }
};

} // namespace

bool reachesIntoNight(Instant from, Instant to)
{
    static const QTime begins{22, 0};
    static const QTime ends{6, 0};
    if (to - from >= std::chrono::hours{24})
        return true;
    for (QDate evening = localDate(from).addDays(-1); evening <= localDate(to); evening = evening.addDays(1))
        if (from < fromLocal(evening.addDays(1), ends) && fromLocal(evening, begins) < to)
            return true;
    return false;
}

QString nightJournalHtml(const NightJournal &night, const ReferenceData &reference)
{
    return NightJournalPage::html(night, reference);
}

PaperFrame nightJournalFrame(const NightJournal &night)
{
    return caseFrame(NightJournalPage::nameOf(night), false,
                     {night.printedAt, night.printedBy, night.journalHead});
}

} // namespace jour::ui
