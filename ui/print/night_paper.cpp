#include "print/night_journal_page.h"
#include "print/paper_frame.h"
#include "print/paper_kind.h"
#include "services/printing.h"
#include "support/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

class NightPaper final : public PaperKind
{
public:
    NightPaper(Desk &desk, Instant from, Instant to) : m_desk{desk}, m_from{from}, m_to{to} {}

    Result<> look() override { return leave({}, "preview", 0); }

    Result<PaperDraft> draft(const PaperChoice &choice) const override
    {
        const Printing printing{m_desk};
        const auto night = printing.night(m_from, m_to);
        if (!night)
            return tl::make_unexpected(night.error());
        const auto before = printing.timesLeft(*night);
        if (!before)
            return tl::make_unexpected(before.error());
        PaperFrame frame = nightJournalFrame(*night);
        markDeskPaper(frame, {QStringLiteral("nightJournal"), choice.print, night->journalHead,
                              printing.isDemo(), *before + 1});
        return PaperDraft{[html = nightJournalHtml(*night, m_desk.reference()), frame] {
            return std::make_unique<Paper>(html, frame);
        }};
    }

    Result<> leave(const PaperChoice &choice, const char *medium, int pages) override
    {
        return Printing{m_desk}.night(m_from, m_to).and_then([&](const NightJournal &night) {
            return Printing{m_desk}.nightPrinted(night, QString::fromLatin1(medium), choice.print, pages);
        });
    }

    Result<QString> fileName() const override
    {
        const QString day = Formats::isoDay(m_from);
        return reachesIntoNight(m_from, std::min(m_to, m_desk.now()))
                   ? QCoreApplication::translate("NightJournalPage", "night-%1").arg(day)
                   : QCoreApplication::translate("NightJournalPage", "day-%1").arg(day);
    }

private:
    Desk &m_desk;
    Instant m_from;
    Instant m_to;
};

} // namespace

std::unique_ptr<PaperKind> nightPaper(Desk &desk, Instant from, Instant to)
{
    return std::make_unique<NightPaper>(desk, from, to);
}

} // namespace jour::ui
