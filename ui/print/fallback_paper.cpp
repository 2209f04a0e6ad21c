#include "print/fallback_page.h"
#include "print/paper_frame.h"
#include "print/paper_kind.h"
#include "services/printing.h"
#include "support/formats.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

class FallbackPaper final : public PaperKind
{
public:
    explicit FallbackPaper(Desk &desk) : m_desk{desk} {}

    Result<> look() override { return leave({}, "preview", 0); }

    Result<std::unique_ptr<Paper>> make(const PaperChoice &) const override
    {
        const Printing printing{m_desk};
        return printing.fallback().map([&](const FallbackPack &pack) {
            PaperFrame frame = fallbackFrame(pack);
            frame.watermark = watermarkOf(printing.isDemo());
            return std::make_unique<Paper>(fallbackHtml(pack, m_desk.reference()), frame);
        });
    }

    Result<> leave(const PaperChoice &, const char *medium, int pages) override
    {
        return Printing{m_desk}.printed({.document = QStringLiteral("fallbackPack"),
                                         .medium = QString::fromLatin1(medium),
                                         .variant = wordOf(PrintVariant::Initials),
                                         .reason = {},
                                         .code = {},
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
