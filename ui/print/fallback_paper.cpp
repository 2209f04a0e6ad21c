#include "print/fallback_page.h"
#include "print/paper_frame.h"
#include "print/paper_kind.h"
#include "services/printing.h"
#include "support/formats.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

const QString packWord = QStringLiteral("fallbackPack");

class FallbackPaper final : public PaperKind
{
public:
    explicit FallbackPaper(Desk &desk) : m_desk{desk} {}

    Result<> look() override { return leave({}, "preview", 0); }

    Result<PaperDraft> draft(const PaperChoice &choice) const override
    {
        const Printing printing{m_desk};
        const auto pack = printing.fallback();
        const auto before = printing.timesLeft(packWord, nightBeforeEnded(m_desk.now()));
        if (!pack || !before)
            return tl::make_unexpected(pack ? before.error() : pack.error());
        PaperFrame frame = fallbackFrame(*pack);
        markDeskPaper(frame, {packWord, choice.print, pack->journalHead, printing.isDemo(), *before + 1});
        return PaperDraft{[html = fallbackHtml(*pack, m_desk.reference()), frame] {
            return std::make_unique<Paper>(html, frame);
        }};
    }

    Result<> leave(const PaperChoice &choice, const char *medium, int pages) override
    {
        return Printing{m_desk}.printed({.document = packWord,
                                         .medium = QString::fromLatin1(medium),
                                         .variant = wordOf(PrintVariant::Initials),
                                         .reason = {},
                                         .code = choice.print,
                                         .pages = pages});
    }

    Result<QString> fileName() const override
    {
        return QCoreApplication::translate("FallbackPage", "fallback-pack-%1")
            .arg(Formats::isoDay(m_desk.now()));
    }

    bool hasNotes() const override { return false; }

private:
    Desk &m_desk;
};

} // namespace

std::unique_ptr<PaperKind> fallbackPaper(Desk &desk)
{
    return std::make_unique<FallbackPaper>(desk);
}

} // namespace jour::ui
