#include "services/responsibility_of.h"

namespace jour {

ResponsibilityProposal responsibilityOf(const CaseFile &file, const Municipalities &municipalities)
{
    std::vector<PersonFacts> persons;
    for (const Person &person : file.persons)
        persons.push_back(person.facts);
    std::vector<EarlierHome> earlier;
    for (const PersonMatch &match : file.matches)
        if ((match.byNumber || match.linked) && !match.isProtected)
            earlier.push_back({match.municipality.code, match.caseNumber, match.receivedAt});
    return whoseChild(file.c.facts, persons, earlier, municipalities);
}

} // namespace jour
