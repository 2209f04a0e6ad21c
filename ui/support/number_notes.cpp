#include "support/number_notes.h"

#include "domain/contacts/phone_number.h"
#include "domain/people/identity_number.h"
#include "support/wording.h"

#include <QRegularExpression>

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

FieldNote NumberNotes::ofBirth(const QString &typed, const QDate &today)
{
    static const QRegularExpression form{
        QStringLiteral("^(\\d{4})(?:(\\d{2})(\\d{2})|[-./](\\d{1,2})[-./](\\d{1,2}))$")};
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const auto part = [&](int joined) {
        const QString digits = match.captured(joined) + match.captured(joined + 2);
        return digits.toInt();
    };
    const QDate date{match.captured(1).toInt(), part(2), part(3)};
    if (!date.isValid())
        return {Wording::of(IdentityWarning::NoRealDate), true};
    return date > today ? FieldNote{Wording::of(IdentityWarning::FutureDate), true} : FieldNote{};
}

} // namespace jour::ui
