#include "print/shift_handover_paper.h"

#include "print/paper_frame.h"
#include "print/shift_handover_page.h"
#include "services/printed_entry.h"
#include "services/printing.h"
#include "support/formats.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

struct Shown
{
    ShiftHandover list; ///< without what paper may not tell
    std::optional<HandoverNow> made;
};

class ShiftHandoverPaper final : public PaperKind
{
public:
    explicit ShiftHandoverPaper(Desk &desk) : m_desk{desk} {}

    Result<> look() override { return leave({}, "preview", 0); }

    Result<std::unique_ptr<Paper>> make(const PaperChoice &) const override
    {
        const auto now = shown();
        const auto head = shortHead(m_desk);
        if (!now || !head)
            return tl::make_unexpected(now ? head.error() : now.error());
        PaperFrame frame = shiftHandoverFrame(now->list, {m_desk.now(), printerOf(m_desk), *head});
        frame.watermark = watermarkOf(Printing{m_desk}.isDemo());
        return std::make_unique<Paper>(shiftHandoverHtml(now->list, now->made, m_desk), frame);
    }

    Result<> leave(const PaperChoice &, const char *medium, int pages) override
    {
        return Handovers{m_desk}.printed(QString::fromLatin1(medium), pages);
    }

    Result<QString> fileName() const override
    {
        return shown().map([](const Shown &now) {
            return QCoreApplication::translate("ShiftHandoverPage", "handover-%1")
                .arg(Formats::isoDay(now.list.from));
        });
    }

private:
    [[nodiscard]] Result<Shown> shown() const
    {
        const Handovers handovers{m_desk};
        const auto newest = handovers.newest();
        const auto log = shiftLog(m_desk);
        if (!newest || !log)
            return tl::make_unexpected(newest ? log.error() : newest.error());
        const Classifications &lists = m_desk.reference().classifications;
        const bool isOver = *newest && log->running && log->running->seq > (*newest)->record.seq;
        if (*newest && (*newest)->isWhole && !isOver)
            return Shown{paperOf((*newest)->list, lists), *newest};
        return handovers.preview().map([&](const ShiftHandover &list) {
            return Shown{paperOf(list, lists), std::nullopt};
        });
    }

    Desk &m_desk;
};

} // namespace

std::unique_ptr<PaperKind> shiftHandoverPaper(Desk &desk)
{
    return std::make_unique<ShiftHandoverPaper>(desk);
}

} // namespace jour::ui
