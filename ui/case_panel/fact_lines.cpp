#include "case_panel/fact_lines.h"

#include "base/local_time.h"
#include "domain/contacts/phone_number.h"
#include "domain/people/identity_number.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

class Lines
{
    Q_DECLARE_TR_FUNCTIONS(FactLines)

public:
    explicit Lines(const Desk &desk) : m_desk{desk} {}

    static FactLine line(const char *fact, const QString &text)
    {
        return {QString::fromLatin1(fact), Wording::factLabel(QString::fromLatin1(fact)), text};
    }
    FactLine item(const char *fact, const char *list, const QString &key) const
    {
        return line(fact, key.isEmpty() ? QString{}
                                        : Wording::of(m_desk.reference().classifications.item(
                                              QString::fromLatin1(list), key)));
    }
    FactLine items(const char *fact, const char *list, const std::vector<QString> &keys) const
    {
        QStringList words;
        for (const QString &key : keys)
            words << Wording::of(m_desk.reference().classifications.item(QString::fromLatin1(list), key));
        return line(fact, words.join(QStringLiteral(", ")));
    }
    FactLine moment(const char *fact, std::optional<Instant> at) const
    {
        return line(fact, at ? Formats::dateTime(*at) : QString{});
    }
    static FactLine answer(const char *fact, Answer value) { return line(fact, Wording::of(value)); }
    FactLine municipality(const char *fact, const MunicipalityRef &ref) const
    {
        return line(fact, Wording::of(ref, m_desk.reference().municipalities));
    }
    static FactLine phone(const char *fact, const QString &given)
    {
        FactLine made = line(fact, given.isEmpty() ? QString{} : displayed(readPhoneNumber(given)));
        made.warned = !given.isEmpty() && !readPhoneNumber(given).warnings.empty();
        return made;
    }

    std::vector<FactGroup> groups(const CaseFile &file) const;
    std::vector<FactLine> person(const PersonFacts &f, bool masked) const;

private:
    const Desk &m_desk;
};

std::vector<FactGroup> Lines::groups(const CaseFile &file) const
{
    const CaseFacts &f = file.c.facts;
    return {
        {tr("What has happened"),
         {item("kind", "caseKinds", wordOf(f.kind)), line("urgency", Wording::of(f.urgency)),
          line("policeWords", f.policeWords), line("ownWords", f.ownWords),
          line("acuteDanger", f.acuteDanger), moment("happenedAt", f.happenedAt),
          items("roles", "roles", f.roles), items("crimeTypes", "crimeTypes", f.crimeTypes)}},
        {tr("Where"),
         {municipality("homeMunicipality", f.homeMunicipality), municipality("whereabouts", f.whereabouts),
          line("placeFound", f.placeFound), line("childWhereNow", f.childWhereNow),
          line("withChild", f.withChild), item("legalGround", "legalGrounds", f.legalGround),
          moment("policeLatestHandover", f.policeLatestHandover), line("travelFrom", f.travelFrom),
          line("travelTo", f.travelTo), item("travelMeans", "travelMeans", f.travelMeans)}},
        {tr("Target group of the agreement"),
         {answer("riskOfHarm", f.riskOfHarm), answer("foundInCounty", f.foundInCounty),
          answer("agreementResident", f.agreementResident)}},
        {tr("The reporter"),
         {line("policeUnit", f.policeUnit), line("reporterName", f.reporterName),
          line("reporterTitle", f.reporterTitle), phone("callbackNumber", f.callbackNumber),
          line("policeReference", f.policeReference), answer("wantsFeedback", f.wantsFeedback),
          answer("guardianInformed", f.guardianInformed), line("guardianInformedHow", f.guardianInformedHow),
          line("nextStep", f.nextStep)}},
    };
}

std::vector<FactLine> Lines::person(const PersonFacts &f, bool masked) const
{
    const IdentityNumber number = readIdentityNumber(f.identity, localDate(m_desk.now()));
    const auto hidden = [&](FactLine made) {
        if (masked && !made.text.isEmpty()) {
            made.text = QStringLiteral("••••••");
            made.masked = true;
            made.fact.clear();
        }
        return made;
    };
    FactLine identity = line("identity", displayed(number, localDate(m_desk.now())));
    identity.warned = !number.warnings.empty();
    std::vector<FactLine> lines{line("protection", Wording::of(f.protection)),
                                hidden(line("givenName", f.givenName)),
                                hidden(line("familyName", f.familyName)), hidden(identity)};
    if (!f.assumedAge.isEmpty())
        lines.push_back(line("assumedAge", f.assumedAge));
    if (f.role != PersonRole::Child)
        lines.push_back(item("relation", "relations", f.relation));
    lines.push_back(hidden(municipality("homeMunicipality", f.homeMunicipality)));
    lines.push_back(hidden(line("address", f.address)));
    for (const PersonPhone &phoneNumber : f.phones)
        lines.push_back(hidden({{},
                                Wording::factLabel(QStringLiteral("phones")),
                                displayed(readPhoneNumber(phoneNumber.number))}));
    lines.push_back(item("language", "languages", f.language));
    lines.push_back(answer("interpreter", f.interpreter));
    if (f.role == PersonRole::Guardian) {
        lines.push_back(answer("informed", f.informed));
        lines.push_back(answer("mustNotContact", f.mustNotContact));
        lines.push_back(line("mustNotContactWhy", f.mustNotContactWhy));
    }
    lines.push_back(hidden(line("school", f.school)));
    lines.push_back(hidden(line("remark", f.remark)));
    return lines;
}

} // namespace

std::vector<FactGroup> factGroups(const CaseFile &file, const Desk &desk)
{
    return Lines{desk}.groups(file);
}

std::vector<FactLine> personLines(const PersonFacts &facts, bool masked, const Desk &desk)
{
    return Lines{desk}.person(facts, masked);
}

} // namespace jour::ui
