#include "print/call_list_page.h"
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
                                         .recipient = {},
                                         .reason = {},
                                         .pages = pages});
    }

    Result<QString> fileName() const override
    {
        return QCoreApplication::translate("CallListPage", "call-list-%1").arg(Formats::isoDay(m_desk.now()));
    }

    bool hasNotes() const override { return false; }

private:
    /// In letters so large that it stands on one page; where none can be read so small, on more.
    [[nodiscard]] std::unique_ptr<Paper> fitted(const CallList &list) const
    {
        const CallListPage page{list, m_desk.reference()};
        for (int size = CallListPage::easilyRead; size >= CallListPage::smallest; size -= 3)
            if (auto paper = std::make_unique<Paper>(page.html(size), page.frame()); paper->pageCount() == 1)
                return paper;
        return std::make_unique<Paper>(page.html(), page.frame());
    }

    Desk &m_desk;
};

} // namespace

std::unique_ptr<PaperKind> callListPaper(Desk &desk)
{
    return std::make_unique<CallListPaper>(desk);
}

} // namespace jour::ui
