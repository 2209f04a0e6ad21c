#include "print/case_summary_page.h"
#include "print/paper_kind.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/printing.h"

namespace jour::ui {

namespace {

class CasePaper final : public PaperKind
{
public:
    CasePaper(Desk &desk, CaseId id) : m_desk{desk}, m_case{id} {}

    Result<> look() override
    {
        return CaseReading{m_desk}.open(m_case, QStringLiteral("preview")).map([](const CaseFile &) {});
    }

    Result<std::unique_ptr<Paper>> make(const PaperChoice &choice) const override
    {
        if (choice.variant == PrintVariant::Unmasked && choice.reason.isEmpty())
            return fail(ErrorCode::Invalid, QStringLiteral("reason"));
        const auto summary = Printing{m_desk}.summary(m_case, choice.variant, choice.recipient);
        if (!summary)
            return tl::make_unexpected(summary.error());
        return std::make_unique<Paper>(caseSummaryHtml(*summary, m_desk.reference()),
                                       caseSummaryFrame(*summary));
    }

    Result<> leave(const PaperChoice &choice, const char *medium, int pages) override
    {
        const bool unmasked = choice.variant == PrintVariant::Unmasked;
        return Acts{m_desk}.printed(
            m_case, {.document = QStringLiteral("caseSummary"),
                     .medium = QString::fromLatin1(medium),
                     .variant = unmasked ? QStringLiteral("unmasked") : QStringLiteral("masked"),
                     .recipient = choice.recipient,
                     .reason = unmasked ? choice.reason : QString{},
                     .pages = pages});
    }

    Result<QString> fileName() const override
    {
        return CaseReading{m_desk}.reload(m_case).map([](const CaseFile &file) { return file.c.number; });
    }

    bool hasVariants() const override { return true; }

private:
    Desk &m_desk;
    CaseId m_case;
};

} // namespace

std::unique_ptr<PaperKind> casePaper(Desk &desk, CaseId id)
{
    return std::make_unique<CasePaper>(desk, id);
}

} // namespace jour::ui
