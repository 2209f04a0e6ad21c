#include "intake/form_parts.h"

namespace jour::ui {

namespace {

PersonFacts &childOf(IntakeForm &form)
{
    if (form.persons.empty())
        form.persons.push_back(PersonFacts{});
    return form.persons.front();
}

QString path(const char *field)
{
    return QString{QStringLiteral("persons.0.") % QLatin1String{field}};
}

PersonFacts seen(const IntakeForm &form)
{
    return form.persons.empty() ? PersonFacts{} : form.persons.front();
}

} // namespace

QString birthText(const PersonFacts &facts)
{
    return facts.birthDate ? facts.birthDate->toString(Qt::ISODate) : facts.assumedAge;
}

void setBirthText(PersonFacts &facts, const QString &typed)
{
    const QString text = typed.trimmed();
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
    facts.birthDate = date.isValid() ? std::optional{date} : std::nullopt;
    facts.assumedAge = date.isValid() ? QString{} : typed;
}

QString firstPhone(const PersonFacts &facts)
{
    return facts.phones.empty() ? QString{} : facts.phones.front().number;
}

void setFirstPhone(PersonFacts &facts, const QString &typed)
{
    if (facts.phones.empty() && !typed.isEmpty())
        facts.phones.push_back({});
    if (!facts.phones.empty())
        facts.phones.front().number = typed;
    std::erase_if(facts.phones,
                  [](const PersonPhone &phone) { return phone.number.isEmpty() && phone.remark.isEmpty(); });
}

ChildPart::ChildPart(const FormTables &tables, QWidget *parent) : FormPart{tables, parent}
{
    addHeading(tr("The child"));
    addIdentity();
    addSituation();
}

void ChildPart::addIdentity()
{
    addLine(path("givenName"), tr("&Given name"),
            [](IntakeForm &f) -> QString & { return childOf(f).givenName; });
    addLine(path("familyName"), tr("&Family name"),
            [](IntakeForm &f) -> QString & { return childOf(f).familyName; });
    addLine(path("identity"), tr("&Identity number"),
            [](IntakeForm &f) -> QString & { return childOf(f).identity; });
    addKey(path("identityVerified"), tr("Identity checked, and how"), QStringLiteral("identityChecks"),
           [](IntakeForm &f) -> QString & { return childOf(f).identityVerified; });
    addTyped(path("assumedAge"), tr("&Birth date, or assumed age"),
             {[](const IntakeForm &f) { return birthText(seen(f)); },
              [](IntakeForm &f, const QString &typed) { setBirthText(childOf(f), typed); }});
    addSex(path("sex"), tr("Se&x"), [](IntakeForm &f) -> QString & { return childOf(f).sex; });
    addProtection(path("protection"), tr("P&rotected identity"),
                  [](IntakeForm &f) -> Protection & { return childOf(f).protection; });
    addLine(path("language"), tr("&Language"),
            [](IntakeForm &f) -> QString & { return childOf(f).language; });
    addAnswer(path("interpreter"), tr("Interpreter needed"),
              [](IntakeForm &f) -> Answer & { return childOf(f).interpreter; });
    addTyped(path("phones"), tr("Child's &phone"),
             {[](const IntakeForm &f) { return firstPhone(seen(f)); },
              [](IntakeForm &f, const QString &typed) { setFirstPhone(childOf(f), typed); }});
    addLine(path("address"), tr("Address, or “not shown”"),
            [](IntakeForm &f) -> QString & { return childOf(f).address; });
    addLine(path("school"), tr("School"), [](IntakeForm &f) -> QString & { return childOf(f).school; });
}

void ChildPart::addSituation()
{
    addKeys(QStringLiteral("facts.roles"), tr("Role of the child"), QStringLiteral("roles"),
            [](IntakeForm &f) -> std::vector<QString> & { return f.facts.roles; });
    addLine(QStringLiteral("facts.childWhereNow"), tr("&Where is the child now"),
            [](IntakeForm &f) -> QString & { return f.facts.childWhereNow; });
    addLine(QStringLiteral("facts.withChild"), tr("Who is with the child"),
            [](IntakeForm &f) -> QString & { return f.facts.withChild; });
    addMoment(QStringLiteral("facts.withChildSince"), tr("With the child since"),
              [](IntakeForm &f) -> std::optional<Instant> & { return f.facts.withChildSince; });
    addKey(QStringLiteral("facts.legalGround"), tr("Legal ground, as the police state it"),
           QStringLiteral("legalGrounds"), [](IntakeForm &f) -> QString & { return f.facts.legalGround; });
    addMoment(
        QStringLiteral("facts.policeLatestHandover"), tr("Latest hand-over, as the police state it"),
        [](IntakeForm &f) -> std::optional<Instant> & { return f.facts.policeLatestHandover; },
        MomentSense::Ahead);
}

} // namespace jour::ui
