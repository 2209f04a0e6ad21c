#include "domain/events/print_medium.h"
#include "services/decision_makers.h"
#include "services/duty_book.h"
#include "services/printing.h"
#include "store/desk_reader.h"
#include "store/journal.h"
#include "store/shift_reader.h"

#include <algorithm>

namespace jour {

namespace {

/// One for a paper that left; one less for what an entry before told of, and then did not.
template<typename Paper>
int leftBy(const Event &event, const QString &document)
{
    const EventBody body = event.decodedBody();
    const auto *printed = std::get_if<Paper>(&body);
    if (!printed || printed->document != document || printed->medium == events::medium::preview)
        return 0;
    return printed->medium == events::medium::failed ? -1 : 1;
}

} // namespace

Result<HandOffSheet> Printing::handOffSheet(CaseId id, PrintVariant variant, const QString &recipient) const
{
    auto made = summary(id, variant, recipient);
    if (!made)
        return tl::make_unexpected(made.error());
    HandOffSheet sheet{.summary = std::move(*made), .receiver = {}};
    if (sheet.summary.withoutWords)
        return sheet;
    const CaseFacts &facts = sheet.summary.c.facts;
    const QString code =
        decidingMunicipality(m_desk, id, facts.homeMunicipality.code, facts.whereabouts.code).code;
    if (!code.isEmpty())
        sheet.receiver = receiverOf(m_desk.duties().whoAnswers(code, {}, m_desk.now()), code);
    return sheet;
}

bool Printing::isDemo() const
{
    return DeskReader{m_desk.store().connection()}.setting(demoSetting).value_or(QJsonValue{}).toBool();
}

Result<int> Printing::timesLeft(CaseId id, const QString &document) const
{
    return m_desk.store().journal().ofCase(id).map([&](const std::vector<Event> &all) {
        int left = 0;
        for (const Event &event : all)
            if (event.type == QLatin1String{events::Printed::type})
                left += leftBy<events::Printed>(event, document);
        return std::max(left, 0);
    });
}

Result<int> Printing::timesLeft(const QString &document, Instant since) const
{
    const ShiftReader reader{m_desk.store().connection()};
    return reader.lastBefore(since)
        .and_then([&](qint64 before) { return reader.papers(before); })
        .map([&](const std::vector<Event> &all) {
            int left = 0;
            for (const Event &event : all)
                left += leftBy<events::DeskPaperPrinted>(event, document);
            return std::max(left, 0);
        });
}

} // namespace jour
