#include "support/number_notes.h"

#include "domain/contacts/phone_number.h"
#include "domain/people/identity_number.h"
#include "support/wording.h"

namespace jour::ui {

FieldNote NumberNotes::ofIdentity(const QString &typed, const QDate &today)
{
    if (typed.trimmed().isEmpty())
        return {};
    const IdentityNumber number = readIdentityNumber(typed, today);
    if (!number.warnings.empty())
        return {Wording::of(number.warnings.front()), true};
    if (!number.birthDate)
        return number.kind == IdentityKind::Samordningsnummer
                   ? FieldNote{tr("Coordination number without a real date")}
                   : FieldNote{};
    const QString age = tr("%n year(s) by the number", nullptr, ageOn(*number.birthDate, today));
    if (number.kind == IdentityKind::Samordningsnummer)
        return {tr("Coordination number, %1").arg(age)};
    return {age};
}

FieldNote NumberNotes::ofPhone(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const PhoneNumber number = readPhoneNumber(typed);
    if (!number.warnings.empty())
        return {Wording::of(number.warnings.front()), true};
    return {readAloud(number)};
}

} // namespace jour::ui
