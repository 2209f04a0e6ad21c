#pragma once

#include "domain/handover/case_summary.h"
#include "support/builders.h"
#include "support/strings.h"

namespace jour::test {

/// Stands in every free text that a masked view must not hold.
inline const QString secret = QStringLiteral("Solgläntan");

[[nodiscard]] inline Classifications someLists()
{
    return Classifications::fromBytes(R"({
        "roles": [{"key": "victim"}], "crimeTypes": [{"key": "robbery"}], "channels": [{"key": "phone"}],
        "protectiveResults": [{"key": "protectNow"}], "decisions": [{"key": "placement"}],
        "decisionAuthorities": [{"key": "chair"}], "disclosureGrounds": [{"key": "osl26_1"}],
        "policeAnswers": [{"key": "opened"}], "waitingFor": [{"key": "police"}],
        "dispositions": [{"key": "answered"}], "legalGrounds": [{"key": "free"}],
        "snoozeReasons": [{"key": "onTheLine"}], "relations": [{"key": "mother"}], "languages": [{"key": "sv"}]})");
}

/// A case where every free text, and every choice that somebody typed over, tells the secret.
[[nodiscard]] inline CaseFacts secretFacts()
{
    CaseFacts f;
    f.channel = secret;
    f.policeWords = f.ownWords = f.acuteDanger = f.legalGround = secret;
    f.roles = {QStringLiteral("victim"), secret};
    f.crimeTypes = {secret, QStringLiteral("robbery")};
    f.homeMunicipality = f.whereabouts = {{}, secret};
    f.placeFound = f.childWhereNow = f.withChild = f.travelFrom = f.travelTo = f.travelMeans = secret;
    f.guardianInformedHow = f.nextStep = f.worrySince = f.ifNothingDone = secret;
    f.threatStaff = f.health = f.specialCare = secret;
    f.reporterName = f.reporterTitle = f.callbackNumber = f.policeReference = f.policeUnit = secret;
    f.guardianInformed = Answer::Yes;
    return f;
}

[[nodiscard]] inline Person secretChild()
{
    Person child{PersonId::random(), {}, aChild()};
    child.facts.protection = Protection::ProtectedRegistration;
    child.facts.relation = child.facts.address = child.facts.school = child.facts.remark = secret;
    child.facts.language = child.facts.mustNotContactWhy = child.facts.assumedAge = secret;
    child.facts.homeMunicipality = {{}, secret};
    child.facts.phones = {{secret, secret}};
    return child;
}

[[nodiscard]] inline std::vector<EventBody> secretActs()
{
    using namespace events;
    const MunicipalityRef place{{}, secret};
    return {NoteWritten{.text = secret},
            ContactAttempted{{.calledName = secret, .number = secret, .spokeTo = secret, .said = secret}},
            ContactAcknowledged{{.person = QStringLiteral("Eva"), .organisation = secret, .willDo = secret}},
            AssessmentMade{.result = secret, .reasons = secret, .madeBy = QStringLiteral("A. Norén")},
            DecisionRecorded{.what = secret,
                             .text = secret,
                             .decidedBy = QStringLiteral("B. Noré"),
                             .post = secret,
                             .authority = secret,
                             .municipality = place},
            DisclosureMade{.what = secret, .toWhom = secret, .organisation = secret, .ground = secret},
            HandOffMade{.municipality = place,
                        .receiver = QStringLiteral("P. Wallin"),
                        .post = secret,
                        .channel = secret,
                        .remark = secret},
            PoliceAnswered{.content = secret, .toWhom = secret, .channel = secret, .ground = secret},
            CaseStateChanged{CaseState::Working, CaseState::Waiting, secret, secret, secret},
            CaseMerged{CaseId::random(), QStringLiteral("ROC-2026-0002"), secret},
            CaseUnmerged{CaseId::random(), QStringLiteral("ROC-2026-0002"), secret},
            CaseTakenIn{CaseId::random(), QStringLiteral("ROC-2026-0003"), false, secret},
            DocumentAttached{.fileName = secret, .mimeType = secret, .remark = secret},
            HandoverWordsWritten{.entry = EntryId::random(), .about = QStringLiteral("case"), .text = secret},
            HandoverCaseAnswered{.handover = HandoverId::random(), .reason = secret}};
}

} // namespace jour::test
