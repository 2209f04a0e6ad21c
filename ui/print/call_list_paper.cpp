#include "print/call_list_page.h"
#include "print/paper_frame.h"
#include "print/paper_kind.h"
#include "services/printed_page.h"
#include "services/printing.h"
#include "support/formats.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

class CallListPaper final : public PaperKind
{
public:
    explicit CallListPaper(Desk &desk) : m_desk{desk} {}

    /// It tells of no child: a look at the screen shows the same to everybody.
    Result<> look() override { return {}; }

    Result<PaperDraft> draft(const PaperChoice &choice) const override
    {
        const Printing printing{m_desk};
        const auto list = printing.callList();
        const auto before = printing.timesLeft(callListWord, nightBeforeEnded(m_desk.now()));
        if (!list || !before)
            return tl::make_unexpected(list ? before.error() : list.error());
        PaperFrame frame = CallListPage{*list, m_desk.reference()}.frame();
        markDeskPaper(frame, {callListWord, choice.print, list->journalHead, printing.isDemo(), *before + 1});
        return PaperDraft{[list = *list, &reference = m_desk.reference(), frame] {
            return fitted(CallListPage{list, reference}, frame);
        }};
    }

    Result<> leave(const PaperChoice &choice, const char *medium, int pages) override
    {
        return Printing{m_desk}.printed({.document = callListWord,
                                         .medium = QString::fromLatin1(medium),
                                         .variant = {},
                                         .reason = {},
                                         .code = choice.print,
                                         .pages = pages});
    }

    Result<QString> fileName() const override
    {
        return QCoreApplication::translate("CallListPage", "call-list-%1").arg(Formats::isoDay(m_desk.now()));
    }

    bool hasNotes() const override { return false; }

private:
    /// On one page, or as few as letters that can be read allow; in letters as large as those leave room for.
    [[nodiscard]] static std::unique_ptr<Paper> fitted(const CallListPage &page, const PaperFrame &frame)
    {
        auto smallest = std::make_unique<Paper>(page.html(CallListPage::smallest), frame);
        for (int size = CallListPage::easilyRead; size > CallListPage::smallest; size -= 3)
            if (auto paper = std::make_unique<Paper>(page.html(size), frame);
                paper->pageCount() <= smallest->pageCount())
                return paper;
        return smallest;
    }

    Desk &m_desk;
};

} // namespace

std::unique_ptr<PaperKind> callListPaper(Desk &desk)
{
    return std::make_unique<CallListPaper>(desk);
}

} // namespace jour::ui
