#include "case_panel/reached_contact.h"

#include "domain/handover/protection_mask.h"
#include "services/duty_book.h"
#include "support/wording.h"

#include <QCoreApplication>

#include <ranges>

namespace jour::ui {

namespace {

QString personOf(const Attempt &attempt, const DutyIndex &index)
{
    if (!attempt.spokeTo.isEmpty())
        return attempt.spokeTo;
    const DutyPerson *person = index.person(attempt.dutyPerson);
    if (!person)
        return {};
    return person->post.isEmpty() ? person->name
                                  : QString{person->name % QStringLiteral(", ") % person->post};
}

QString organisationOf(const Attempt &attempt, const Desk &desk)
{
    const ContactPoint *point = desk.duties().index().point(attempt.contactPoint);
    if (!point)
        return {};
    return point->municipality == ownDesk
               ? QCoreApplication::translate("ReachedContact", "Own desk")
               : Wording::of(MunicipalityRef{point->municipality, {}}, desk.reference().municipalities);
}

} // namespace

std::optional<ReachedContact> reachedLast(const CaseFile &file, const Desk &desk)
{
    for (const RecordedEvent &entry : file.journal | std::views::reverse) {
        if (std::holds_alternative<events::ContactAcknowledged>(entry.body))
            return std::nullopt;
        const auto *attempted = std::get_if<events::ContactAttempted>(&entry.body);
        if (!attempted || !reachedSomebody(attempted->attempt.outcome))
            continue;
        // Outside the directory it may be the protected one who answered.
        const ProtectionMask mask{MaskFor::Desk, desk.reference().classifications};
        const EventBody seen = ProtectionMask::isNeeded(file.persons) ? mask.body(entry.body) : entry.body;
        const Attempt &attempt = std::get<events::ContactAttempted>(seen).attempt;
        return ReachedContact{personOf(attempt, desk.duties().index()), organisationOf(attempt, desk)};
    }
    return std::nullopt;
}

} // namespace jour::ui
