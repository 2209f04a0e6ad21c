#include "domain/handover/print_code.h"
#include "print/assessment_page.h"
#include "print/case_summary_page.h"
#include "print/checklist_page.h"
#include "print/hand_off_page.h"
#include "print/paper_frame.h"
#include "print/paper_kind.h"
#include "print/read_back_page.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/printing.h"
#include "support/paper_words.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

/// In letters so large that the eight lines stand on one page.
std::unique_ptr<Paper> fittedReadBack(const CaseSummary &summary, const ReferenceData &reference,
                                      const PaperFrame &frame)
{
    const ReadBackPage page{summary, reference};
    for (int size = ReadBackPage::easilyRead; size > ReadBackPage::smallest; size -= 10)
        if (auto paper = std::make_unique<Paper>(page.html(size), frame); paper->pageCount() == 1)
            return paper;
    return std::make_unique<Paper>(page.html(ReadBackPage::smallest), frame);
}

std::unique_ptr<Paper> laidOut(CasePaperKind kind, const HandOffSheet &sheet, const ReferenceData &reference,
                               const PaperFrame &frame)
{
    const CaseSummary &summary = sheet.summary;
    switch (kind) {
    case CasePaperKind::Summary: return std::make_unique<Paper>(caseSummaryHtml(summary, reference), frame);
    case CasePaperKind::ReadBack: return fittedReadBack(summary, reference, frame);
    case CasePaperKind::HandOff: return std::make_unique<Paper>(handOffHtml(sheet, reference), frame);
    case CasePaperKind::Assessment: return std::make_unique<Paper>(assessmentHtml(summary, reference), frame);
    case CasePaperKind::Checklist: return std::make_unique<Paper>(checklistHtml(summary, reference), frame);
    }
    Q_UNREACHABLE();
}

class CasePaper final : public PaperKind
{
    Q_DECLARE_TR_FUNCTIONS(CasePaper)

public:
    CasePaper(Desk &desk, CaseId id, CasePaperKind kind) : m_desk{desk}, m_case{id}, m_kind{kind} {}

    Result<> look() override
    {
        return CaseReading{m_desk}.open(m_case, QStringLiteral("preview")).map([](const CaseFile &) {});
    }

    Result<PaperDraft> draft(const PaperChoice &choice) const override
    {
        if (choice.variant == PrintVariant::Unmasked && choice.reason.isEmpty())
            return fail(ErrorCode::Invalid, QStringLiteral("reason"));
        const Printing printing{m_desk};
        const auto sheet = printing.handOffSheet(m_case, choice.variant, choice.recipient);
        const auto before = printing.timesLeft(m_case, document());
        if (!sheet || !before)
            return tl::make_unexpected(sheet ? before.error() : sheet.error());
        PaperFrame frame = caseSummaryFrame(sheet->summary);
        frame.title = PaperWords::nameOf(document());
        if (!choice.print.isEmpty())
            frame.code = textOf(PrintCode{sheet->summary.c.number, choice.print, sheet->summary.journalHead});
        frame.watermark = watermarkOf(printing.isDemo(), *before + 1);
        return PaperDraft{[sheet = *sheet, kind = m_kind, &reference = m_desk.reference(), frame] {
            return laidOut(kind, sheet, reference, frame);
        }};
    }

    Result<> leave(const PaperChoice &choice, const char *medium, int pages) override
    {
        return Acts{m_desk}.printed(
            m_case, {.document = document(),
                     .medium = QString::fromLatin1(medium),
                     .variant = wordOf(choice.variant),
                     .recipient = choice.recipient,
                     .reason = choice.variant == PrintVariant::Unmasked ? choice.reason : QString{},
                     .pages = pages,
                     .code = choice.print});
    }

    Result<QString> fileName() const override
    {
        return CaseReading{m_desk}.reload(m_case).map(
            [this](const CaseFile &file) { return fileNameOf(file.c.number); });
    }

    bool hasVariants() const override { return true; }
    PrintVariant usualVariant() const override
    {
        return m_kind == CasePaperKind::HandOff ? PrintVariant::Receiver : PrintVariant::Masked;
    }
    QString usualRecipient() const override
    {
        if (m_kind != CasePaperKind::HandOff)
            return {};
        const auto sheet = Printing{m_desk}.handOffSheet(m_case, usualVariant(), {});
        return sheet ? handOffRecipient(*sheet, m_desk.reference()) : QString{};
    }

private:
    [[nodiscard]] QString document() const { return documentOf(m_kind); }
    [[nodiscard]] QString fileNameOf(const QString &number) const;

    Desk &m_desk;
    CaseId m_case;
    CasePaperKind m_kind;
};

QString CasePaper::fileNameOf(const QString &number) const
{
    switch (m_kind) {
    case CasePaperKind::Summary: return number;
    case CasePaperKind::ReadBack: return tr("%1-read-back").arg(number);
    case CasePaperKind::HandOff: return tr("%1-hand-off").arg(number);
    case CasePaperKind::Assessment: return tr("%1-assessment").arg(number);
    case CasePaperKind::Checklist: return tr("%1-checklist").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

QString documentOf(CasePaperKind kind)
{
    switch (kind) {
    case CasePaperKind::Summary: return QStringLiteral("caseSummary");
    case CasePaperKind::ReadBack: return QStringLiteral("readBack");
    case CasePaperKind::HandOff: return QStringLiteral("handOffSheet");
    case CasePaperKind::Assessment: return QStringLiteral("assessmentSheet");
    case CasePaperKind::Checklist: return QStringLiteral("phoneChecklist");
    }
    Q_UNREACHABLE();
}

std::unique_ptr<PaperKind> casePaper(Desk &desk, CaseId id, CasePaperKind kind)
{
    return std::make_unique<CasePaper>(desk, id, kind);
}

} // namespace jour::ui
