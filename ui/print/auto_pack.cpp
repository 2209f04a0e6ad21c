#include "print/auto_pack.h"

#include "services/late_entries.h"
#include "support/formats.h"
#include "support/ui_settings.h"
#include "support/wording.h"
#include "widgets/banner.h"

#include <utility>

namespace jour::ui {

AutoPack::AutoPack(FeatureContext context, Banner &banner, Print print, QObject *parent)
    : QObject{parent}, m_context{context}, m_banner{banner}, m_print{std::move(print)}
{
    m_banner.setObjectName(QStringLiteral("packBanner"));
    connect(&m_banner, &Banner::dismissed, this, [this] {
        m_isPutAway = true;
        render();
    });
    connect(&m_context.desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.cases.empty()) // a shift is of no case
            m_isShiftRead = false;
    });
}

void AutoPack::readShift()
{
    if (std::exchange(m_isShiftRead, true))
        return;
    const auto log = shiftLog(m_context.desk);
    m_shiftFrom = log && log->running ? std::optional{log->running->from} : std::nullopt;
}

bool AutoPack::isDue(Instant now) const
{
    const UiSettings &settings = m_context.settings;
    if (!settings.packPrintedAt || *settings.packPrintedAt > now) // the clock was set back: nobody knows
        return true;
    const Instant last = *settings.packPrintedAt;
    const bool isNewShift = m_shiftFrom && *m_shiftFrom > last && *m_shiftFrom <= now;
    return isNewShift || now >= last + std::chrono::hours{settings.packHours};
}

void AutoPack::setNow(Instant now)
{
    if (!m_context.settings.packOn) {
        m_triesAt.reset();
        m_problem.clear();
        render();
        return;
    }
    readShift();
    if (isDue(now) && (!m_triesAt || now >= *m_triesAt))
        tryAt(now);
}

void AutoPack::tryAt(Instant now)
{
    const QString printer = m_context.settings.packPrinter;
    const auto pages =
        printer.isEmpty() ? Result<int>{fail(ErrorCode::Io, QStringLiteral("noPrinter"))} : m_print(printer);
    if (pages) {
        printed(now);
        return;
    }
    m_triesAt = now + triedAgainAfter;
    m_problem = why(pages.error(), printer);
    render();
}

void AutoPack::printed(Instant now)
{
    m_triesAt.reset();
    m_problem.clear();
    m_isPutAway = false;
    UiSettings kept = m_context.settings;
    kept.packPrintedAt = now;
    Q_EMIT uiSettingsChanged(kept);
    render();
}

QString AutoPack::printNow(const QString &printer)
{
    const auto pages = m_print(printer);
    if (!pages)
        return why(pages.error(), printer);
    printed(m_context.desk.now());
    return tr("Sent to the printer, %n page(s).", nullptr, *pages);
}

QString AutoPack::why(const Error &error, const QString &printer) const
{
    if (error.detail == QLatin1String{"noPrinter"})
        return tr("No printer is chosen for it (Ctrl+,).");
    if (error.detail == QLatin1String{"printer"})
        return tr("The printer %1 cannot be used now.").arg(printer);
    if (error.detail == QLatin1String{"printing"})
        return tr("The printer %1 took nothing.").arg(printer);
    return meansNothingIsSaved(error) ? tr("The journal must say so first, and nothing is saved now.")
                                      : Wording::of(error);
}

void AutoPack::render()
{
    if (m_problem.isEmpty() || m_isPutAway) {
        m_banner.render({});
        return;
    }
    const auto &last = m_context.settings.packPrintedAt;
    const QString before = last ? tr("The last one was printed %1.").arg(Formats::dateTime(*last))
                                : tr("None has been printed here yet.");
    const QString again =
        m_triesAt ? tr("It is tried again at %1.").arg(Formats::time(*m_triesAt)) : QString{};
    m_banner.render({Severity::Info,
                     QStringList{tr("The fallback pack waits."), m_problem, again, before}
                         .join(QLatin1Char(' '))
                         .simplified(),
                     {},
                     true});
}

} // namespace jour::ui
