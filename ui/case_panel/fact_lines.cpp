#include "case_panel/fact_lines.h"

#include "base/local_time.h"
#include "domain/contacts/phone_number.h"
#include "domain/handover/protection_mask.h"
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
        return line(fact, at ? Formats::dateTime(*at, m_desk.now()) : QString{});
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

    static FactLine phones(const std::vector<PersonPhone> &given)
    {
        QStringList shown;
        bool warned = false;
        for (const PersonPhone &phone : given) {
            const PhoneNumber number = readPhoneNumber(phone.number);
            shown << (phone.remark.isEmpty()
                          ? displayed(number)
                          : QStringLiteral("%1 (%2)").arg(displayed(number), phone.remark));
            warned = warned || !number.warnings.empty();
        }
        FactLine made = line("phones", shown.join(QStringLiteral(", ")));
        made.warned = warned;
        return made;
    }

    std::vector<FactGroup> groups(const CaseFacts &f) const;
    std::vector<FactLine> person(const PersonFacts &f, bool masked) const;

private:
    const Desk &m_desk;
};

FactLine hidden(FactLine made)
{
    if (made.text.isEmpty())
        return made;
    made.text = QStringLiteral("••••••");
    made.masked = true;
    made.warned = false;
    made.fact.clear();
    return made;
}

/// What reads otherwise in the masked facts is hidden.
void hideWhatDiffers(std::vector<FactLine> &lines, const std::vector<FactLine> &masked)
{
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].text != masked[i].text)
            lines[i] = hidden(lines[i]);
}

std::vector<FactGroup> Lines::groups(const CaseFacts &f) const
{
    return {
        {tr("What has happened"),
         {item("kind", "caseKinds", wordOf(f.kind)), line("urgency", Wording::of(f.urgency)),
          line("policeWords", f.policeWords), line("ownWords", f.ownWords),
          line("acuteDanger", f.acuteDanger), moment("happenedAt", f.happenedAt),
          items("roles", "roles", f.roles), items("crimeTypes", "crimeTypes", f.crimeTypes),
          line("worrySince", f.worrySince), line("ifNothingDone", f.ifNothingDone),
          line("threatStaff", f.threatStaff), line("health", f.health), line("specialCare", f.specialCare)}},
        {tr("Where"),
         {municipality("homeMunicipality", f.homeMunicipality), municipality("whereabouts", f.whereabouts),
          line("placeFound", f.placeFound), line("childWhereNow", f.childWhereNow),
          line("withChild", f.withChild), moment("withChildSince", f.withChildSince),
          item("legalGround", "legalGrounds", f.legalGround),
          moment("policeLatestHandover", f.policeLatestHandover), line("travelFrom", f.travelFrom),
          line("travelTo", f.travelTo), item("travelMeans", "travelMeans", f.travelMeans)}},
        {tr("Target group of the agreement"),
         {answer("riskOfHarm", f.riskOfHarm), answer("foundInCounty", f.foundInCounty),
          answer("agreementResident", f.agreementResident)}},
        {tr("The reporter"),
         {item("channel", "channels", f.channel.isEmpty() ? QStringLiteral("phone") : f.channel),
          line("anonymous", Wording::of(f.anonymous ? Answer::Yes : Answer::No)),
          line("policeUnit", f.policeUnit), line("reporterName", f.reporterName),
          line("reporterTitle", f.reporterTitle), phone("callbackNumber", f.callbackNumber),
          line("policeReference", f.policeReference), answer("wantsFeedback", f.wantsFeedback),
          moment("feedbackAskedAt", f.feedbackAskedAt), answer("guardianInformed", f.guardianInformed),
          line("guardianInformedHow", f.guardianInformedHow), line("nextStep", f.nextStep)}},
    };
}

std::vector<FactLine> Lines::person(const PersonFacts &f, bool masked) const
{
    const IdentityNumber number = readIdentityNumber(f.identity, localDate(m_desk.now()));
    const auto hidden = [&](const FactLine &made) { return masked ? ui::hidden(made) : made; };
    FactLine identity = line("identity", displayed(number, localDate(m_desk.now())));
    identity.warned = !number.warnings.empty();
    std::vector<FactLine> lines{
        line("role", Wording::of(f.role)), line("protection", Wording::of(f.protection)),
        hidden(line("givenName", f.givenName)), hidden(line("familyName", f.familyName)), hidden(identity)};
    lines.push_back(item("identityVerified", "identityChecks", f.identityVerified));
    lines.push_back(hidden(line("birthDate", f.birthDate ? f.birthDate->toString(Qt::ISODate) : QString{})));
    lines.push_back(line("assumedAge", f.assumedAge));
    lines.push_back(item("sex", "sexes", f.sex));
    if (f.role != PersonRole::Child)
        lines.push_back(item("relation", "relations", f.relation));
    lines.push_back(hidden(municipality("homeMunicipality", f.homeMunicipality)));
    lines.push_back(hidden(line("address", f.address)));
    lines.push_back(hidden(phones(f.phones)));
    lines.push_back(item("language", "languages", f.language));
    lines.push_back(answer("interpreter", f.interpreter));
    if (f.role != PersonRole::Child) {
        lines.push_back(answer("informed", f.informed));
        lines.push_back(answer("mustNotContact", f.mustNotContact));
        lines.push_back(hidden(line("mustNotContactWhy", f.mustNotContactWhy)));
    }
    lines.push_back(hidden(line("school", f.school)));
    lines.push_back(hidden(line("remark", f.remark)));
    return lines;
}

} // namespace

std::vector<FactGroup> factGroups(const CaseFile &file, bool masked, const Desk &desk)
{
    const Lines lines{desk};
    std::vector<FactGroup> groups = lines.groups(file.c.facts);
    if (masked) {
        const ProtectionMask mask{MaskFor::Desk, desk.reference().classifications};
        const std::vector<FactGroup> shown = lines.groups(mask.facts(file.c.facts));
        for (std::size_t i = 0; i < groups.size(); ++i)
            hideWhatDiffers(groups[i].lines, shown[i].lines);
    }
    return groups;
}

std::vector<FactLine> personLines(const PersonFacts &facts, bool masked, const Desk &desk)
{
    const Lines lines{desk};
    std::vector<FactLine> made = lines.person(facts, masked);
    if (masked) {
        const ProtectionMask mask{MaskFor::Desk, desk.reference().classifications};
        hideWhatDiffers(made, lines.person(mask.person(facts), masked));
    }
    return made;
}

} // namespace jour::ui
