#include "print/shift_handover_paper.h"

#include "print/paper_frame.h"
#include "print/shift_handover_page.h"
#include "services/handover_masking.h"
#include "services/printed_entry.h"
#include "services/printing.h"
#include "support/formats.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

const QString handoverWord = QStringLiteral("shiftHandover");

struct Shown
{
    ShiftHandover list; ///< without what paper may not tell
    std::optional<HandoverNow> made;
    int newlyMasked = 0; ///< cases that tell less than what was made
};

Result<Shown> onPaper(const Desk &desk, const ShiftHandover &list, const std::optional<HandoverNow> &made)
{
    return handoverSeen(desk, list).map([&](const HandoverSeen &seen) {
        return Shown{paperOf(seen.list, desk.reference().classifications), made, seen.newlyMasked};
    });
}

Result<Shown> shownOn(Desk &desk)
{
    const Handovers handovers{desk};
    const auto newest = handovers.newest();
    const auto log = shiftLog(desk);
    if (!newest || !log)
        return tl::make_unexpected(newest ? log.error() : newest.error());
    const bool isOver = *newest && log->running && log->running->seq > (*newest)->record.seq;
    if (*newest && (*newest)->isWhole && !isOver)
        return onPaper(desk, (*newest)->list, *newest);
    return handovers.preview().and_then(
        [&](const ShiftHandover &list) { return onPaper(desk, list, std::nullopt); });
}

class ShiftHandoverPaper final : public PaperKind
{
public:
    explicit ShiftHandoverPaper(Desk &desk) : m_desk{desk} {}

    Result<> look() override { return leave({}, "preview", 0); }

    Result<PaperDraft> draft(const PaperChoice &choice) const override
    {
        const auto now = shownOn(m_desk);
        const auto head = shortHead(m_desk);
        if (!now || !head)
            return tl::make_unexpected(now ? head.error() : now.error());
        const Printing printing{m_desk};
        const auto before =
            printing.timesLeft(handoverWord, now->made ? now->made->record.at : now->list.from);
        if (!before)
            return tl::make_unexpected(before.error());
        PaperFrame frame = shiftHandoverFrame(now->list, {m_desk.now(), printerOf(m_desk), *head});
        markDeskPaper(frame, {handoverWord, choice.print, *head, printing.isDemo(), *before + 1});
        return PaperDraft{[html = shiftHandoverHtml(now->list, now->made, m_desk, now->newlyMasked), frame] {
            return std::make_unique<Paper>(html, frame);
        }};
    }

    Result<> leave(const PaperChoice &choice, const char *medium, int pages) override
    {
        return Handovers{m_desk}.printed(QString::fromLatin1(medium), choice.print, pages);
    }

    Result<QString> fileName() const override
    {
        return shownOn(m_desk).map([](const Shown &now) {
            return QCoreApplication::translate("ShiftHandoverPage", "handover-%1")
                .arg(Formats::isoDay(now.list.from));
        });
    }

private:
    Desk &m_desk;
};

} // namespace

std::unique_ptr<PaperKind> shiftHandoverPaper(Desk &desk)
{
    return std::make_unique<ShiftHandoverPaper>(desk);
}

Result<ShiftHandover> handoverOnPaper(Desk &desk)
{
    return shownOn(desk).map([](const Shown &now) { return now.list; });
}

} // namespace jour::ui
