#include "print/paper_frame.h"

#include "domain/handover/print_code.h"
#include "support/formats.h"
#include "support/paper_words.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

struct Around
{
    Q_DECLARE_TR_FUNCTIONS(Paper)

public:
    static PaperFrame of(const QString &reference, const PaperOrigin &origin)
    {
        return {.reference = reference,
                .secrecy = {},
                .mark = {},
                .printed =
                    tr("Printed %1 by %2").arg(Formats::fullDateTime(origin.printedAt), origin.printedBy),
                .origin = tr("Journal head %1").arg(origin.journalHead)};
    }

    static QString mark(bool isUnmasked)
    {
        return isUnmasked ? tr("UNMASKED – shows protected persons")
                          : tr("Masked – protected persons are left out");
    }

    static QString mark(PrintVariant variant)
    {
        switch (variant) {
        case PrintVariant::Masked: return tr("Internal – protected persons are left out");
        case PrintVariant::Unmasked: return mark(true);
        case PrintVariant::Receiver: return tr("For the receiving municipality – its own child only");
        case PrintVariant::Initials: return tr("Masked – initials and case number only");
        }
        Q_UNREACHABLE();
    }

    static QString watermark(bool isDemo, int times)
    {
        QStringList parts;
        if (isDemo)
            parts << tr("DEMO");
        if (times > 1)
            parts << tr("Copy %1", "number").arg(times);
        return parts.join(QLatin1Char(' '));
    }

    static QString internal() { return tr("Internal"); }
};

} // namespace

PaperFrame caseFrame(const QString &reference, bool isUnmasked, const PaperOrigin &origin)
{
    PaperFrame frame = Around::of(reference, origin);
    frame.secrecy = QStringLiteral("Sekretess OSL 26 kap. 1 §");
    frame.mark = Around::mark(isUnmasked);
    frame.heavyMark = isUnmasked;
    return frame;
}

PaperFrame caseFrame(const QString &reference, PrintVariant variant, const PaperOrigin &origin)
{
    PaperFrame frame = caseFrame(reference, variant == PrintVariant::Unmasked, origin);
    frame.mark = Around::mark(variant);
    return frame;
}

QString watermarkOf(bool isDemo, int times)
{
    return Around::watermark(isDemo, times);
}

void markDeskPaper(PaperFrame &frame, const DeskPaper &paper)
{
    frame.title = PaperWords::nameOf(paper.document);
    if (!paper.print.isEmpty())
        frame.code = textOf(PrintCode{{}, paper.print, paper.journalHead});
    frame.watermark = watermarkOf(paper.isDemo, paper.times);
}

PaperFrame internalFrame(const QString &reference, const QString &mark, const PaperOrigin &origin)
{
    PaperFrame frame = Around::of(reference, origin);
    frame.secrecy = Around::internal();
    frame.mark = mark;
    return frame;
}

} // namespace jour::ui
