#include "print/night_journal_page.h"
#include "print/paper_frame.h"
#include "print/paper_kind.h"
#include "services/printing.h"
#include "support/formats.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

class NightPaper final : public PaperKind
{
public:
    NightPaper(Desk &desk, Instant from, Instant to) : m_desk{desk}, m_from{from}, m_to{to} {}

    Result<> look() override { return leave({}, "preview", 0); }

    Result<std::unique_ptr<Paper>> make(const PaperChoice &) const override
    {
        const auto night = Printing{m_desk}.night(m_from, m_to);
        if (!night)
            return tl::make_unexpected(night.error());
        PaperFrame frame = nightJournalFrame(*night);
        frame.watermark = watermarkOf(Printing{m_desk}.isDemo());
        return std::make_unique<Paper>(nightJournalHtml(*night, m_desk.reference()), frame);
    }

    Result<> leave(const PaperChoice &, const char *medium, int pages) override
    {
        return Printing{m_desk}.night(m_from, m_to).and_then([&](const NightJournal &night) {
            return Printing{m_desk}.nightPrinted(night, QString::fromLatin1(medium), pages);
        });
    }

    Result<QString> fileName() const override
    {
        return QCoreApplication::translate("NightJournalPage", "night-%1").arg(Formats::isoDay(m_from));
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
