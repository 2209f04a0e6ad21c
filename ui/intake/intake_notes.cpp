#include "intake/intake_notes.h"

#include "base/local_time.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

void put(QMap<QString, FieldNote> &notes, const QString &path, const FieldNote &note)
{
    if (!note.text.isEmpty())
        notes.insert(path, note);
}

} // namespace

FieldNote IntakeNotes::ofIdentity(const QString &typed, const QDate &today)
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

FieldNote IntakeNotes::ofPhone(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const PhoneNumber number = readPhoneNumber(typed);
    if (!number.warnings.empty())
        return {Wording::of(number.warnings.front()), true};
    return {readAloud(number)};
}

FieldNote IntakeNotes::ofProtection(Protection protection)
{
    switch (protection) {
    case Protection::None: return {};
    case Protection::ProtectedRegistration: return {tr("The registered municipality may be a decoy."), true};
    case Protection::AssumedIdentity: return {tr("Never write the old and the new identity together."), true};
    case Protection::ConfidentialityMarking:
    case Protection::Unclear: return {tr("Masked on screen and paper until revealed with a reason.")};
    }
    Q_UNREACHABLE();
}

QMap<QString, FieldNote> IntakeNotes::of(const IntakeForm &form, const std::vector<PastedField> &pasted,
                                         Instant now)
{
    QMap<QString, FieldNote> notes;
    const QDate today = localDate(now);
    put(notes, QStringLiteral("facts.callbackNumber"), ofPhone(form.facts.callbackNumber));
    for (std::size_t i = 0; i < form.persons.size(); ++i) {
        const PersonFacts &person = form.persons[i];
        const QString path = QStringLiteral("persons.%1.").arg(i);
        put(notes, path + QLatin1String{"identity"}, ofIdentity(person.identity, today));
        put(notes, path + QLatin1String{"protection"}, ofProtection(person.protection));
        if (!person.phones.empty())
            put(notes, path + QLatin1String{"phones"}, ofPhone(person.phones.front().number));
    }
    for (const PastedField &field : pasted) {
        if (valueAt(form, field.path) != field.value)
            continue;
        FieldNote &note = notes[field.path];
        const QString source = tr("pasted: “%1”").arg(field.line);
        note.text = note.text.isEmpty() ? source : QString{note.text % QStringLiteral(" · ") % source};
    }
    return notes;
}

QString IntakeNotes::of(const Pasting &pasting)
{
    QStringList left;
    for (const PastedItem &item : pasting.left)
        left.append(item.text);
    const QString filled = tr("%n field(s) filled.", nullptr, static_cast<int>(pasting.filled.size()));
    return left.isEmpty() ? filled
                          : tr("%1 Found, but not placed: %2").arg(filled, left.join(QStringLiteral(", ")));
}

} // namespace jour::ui
