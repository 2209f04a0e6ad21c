#include "intake/intake_notes.h"

#include "base/local_time.h"
#include "support/number_notes.h"

namespace jour::ui {

namespace {

void put(QMap<QString, FieldNote> &notes, const QString &path, const FieldNote &note)
{
    if (!note.text.isEmpty())
        notes.insert(path, note);
}

/// One field takes both: the date, and as a text what is none.
FieldNote birthNoteOf(const PersonFacts &person, const QDate &today)
{
    return NumberNotes::ofBirth(
        person.birthDate ? person.birthDate->toString(Qt::ISODate) : person.assumedAge, today);
}

} // namespace

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
    put(notes, QStringLiteral("facts.callbackNumber"), NumberNotes::ofPhone(form.facts.callbackNumber));
    if (form.facts.anonymous)
        notes.insert(QStringLiteral("facts.anonymous"),
                     {tr("Somebody who reports in the course of their duty may not be anonymous."), true});
    for (std::size_t i = 0; i < form.persons.size(); ++i) {
        const PersonFacts &person = form.persons[i];
        const QString path = QStringLiteral("persons.%1.").arg(i);
        put(notes, path + QLatin1String{"identity"}, NumberNotes::ofIdentity(person.identity, today));
        put(notes, path + QLatin1String{"assumedAge"}, birthNoteOf(person, today));
        put(notes, path + QLatin1String{"protection"}, ofProtection(person.protection));
        if (!person.phones.empty())
            put(notes, path + QLatin1String{"phones"}, NumberNotes::ofPhone(person.phones.front().number));
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
