#include "print/call_list_page.h"
#include "print/paper_frame.h"
#include "print/paper_kind.h"
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

    Result<std::unique_ptr<Paper>> make(const PaperChoice &) const override
    {
        return Printing{m_desk}.callList().map([this](const CallList &list) { return fitted(list); });
    }

    Result<> leave(const PaperChoice &, const char *medium, int pages) override
    {
        return Printing{m_desk}.printed({.document = QStringLiteral("callList"),
                                         .medium = QString::fromLatin1(medium),
                                         .variant = {},
                                         .reason = {},
                                         .code = {},
                                         .pages = pages});
    }

    Result<QString> fileName() const override
    {
        return QCoreApplication::translate("CallListPage", "call-list-%1").arg(Formats::isoDay(m_desk.now()));
    }

    bool hasNotes() const override { return false; }

private:
    /// On one page, or as few as letters that can be read allow; in letters as large as those leave room for.
    [[nodiscard]] std::unique_ptr<Paper> fitted(const CallList &list) const
    {
        const CallListPage page{list, m_desk.reference()};
        PaperFrame frame = page.frame();
        frame.watermark = watermarkOf(Printing{m_desk}.isDemo());
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
