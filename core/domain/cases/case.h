#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/cases/answer.h"
#include "domain/cases/urgency.h"

#include <QString>

#include <optional>
#include <vector>

namespace jour {

/// What the call is (handlingstyp).
enum class CaseKind {
    ConcernReport,     ///< orosanmälan
    PoliceReport,      ///< polisanmälan
    LulNotice,         ///< LUL-underrättelse
    AssistanceRequest, ///< begäran om handräckning
    Inquiry,           ///< förfrågan
    Information,
};

/// Where the case stands. The allowed moves are in case_transitions.h.
enum class CaseState { New, Acknowledged, Working, Waiting, HandedOver, Closed };

/// A municipality as the operator gave it: a code of the 290 when it is one of them, and always the text.
struct MunicipalityRef
{
    QString code; ///< four digits, or empty for free text
    QString text;

    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && text.isEmpty(); }
    friend bool operator==(const MunicipalityRef &, const MunicipalityRef &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("code", &MunicipalityRef::code), field("text", &MunicipalityRef::text)};
    }
};

/// What is known of a case. Every member can be missing and every member can be corrected, one at a time, by
/// a CaseFactChanged event that names it by its word in fields(). Keys (roles, crime types…) are those of
/// resources/classifications.json.
struct CaseFacts
{
    CaseKind kind = CaseKind::ConcernReport;
    Urgency urgency = Urgency::Urgent;
    QString channel; ///< how the call came: "phone" if empty
    std::optional<Instant> happenedAt;

    QString policeUnit;
    QString reporterName;
    QString reporterTitle;
    QString callbackNumber;  ///< as given
    QString policeReference; ///< K-number, as given
    Answer wantsFeedback = Answer::Unknown;
    std::optional<Instant> feedbackAskedAt; ///< when the reporter asked to be answered
    bool anonymous = false;

    QString policeWords;   ///< what happened, in the police's own words
    QString ownWords;      ///< the operator's
    QString acuteDanger;   ///< is there danger now, and how
    QString worrySince;    ///< since when one has worried, in words
    QString ifNothingDone; ///< what happens if nothing is done
    QString threatStaff;   ///< threat to those who meet the family
    QString health;        ///< injury, illness, medication, intoxication
    QString specialCare;   ///< what whoever meets the child must know
    QString legalGround;   ///< on what ground the police hold the child, as they state it
    std::optional<Instant> policeLatestHandover; ///< as the police state it; never computed

    Answer riskOfHarm =
        Answer::Unknown; ///< agreement: risks faring ill in connection with gang-related crime
    Answer foundInCounty = Answer::Unknown;     ///< agreement: encountered in Stockholm County
    Answer agreementResident = Answer::Unknown; ///< agreement: belongs to an agreement municipality

    std::vector<QString> roles; ///< of the child; may be several (suspected and victim)
    std::vector<QString> crimeTypes;
    MunicipalityRef homeMunicipality; ///< bosättningskommun; never inferred from address or phone
    MunicipalityRef whereabouts;      ///< vistelsekommun
    QString placeFound;
    QString childWhereNow;
    QString withChild; ///< who is with the child
    std::optional<Instant> withChildSince;
    QString travelFrom;
    QString travelTo;
    QString travelMeans; ///< key or free text

    Answer guardianInformed = Answer::Unknown;
    QString guardianInformedHow; ///< by whom and when, or why not
    QString nextStep;            ///< in the operator's words

    friend bool operator==(const CaseFacts &, const CaseFacts &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("kind", &CaseFacts::kind),
                          field("urgency", &CaseFacts::urgency),
                          field("channel", &CaseFacts::channel),
                          field("happenedAt", &CaseFacts::happenedAt),
                          field("policeUnit", &CaseFacts::policeUnit),
                          field("reporterName", &CaseFacts::reporterName),
                          field("reporterTitle", &CaseFacts::reporterTitle),
                          field("callbackNumber", &CaseFacts::callbackNumber),
                          field("policeReference", &CaseFacts::policeReference),
                          field("wantsFeedback", &CaseFacts::wantsFeedback),
                          field("feedbackAskedAt", &CaseFacts::feedbackAskedAt),
                          field("anonymous", &CaseFacts::anonymous),
                          field("policeWords", &CaseFacts::policeWords),
                          field("ownWords", &CaseFacts::ownWords),
                          field("acuteDanger", &CaseFacts::acuteDanger),
                          field("worrySince", &CaseFacts::worrySince),
                          field("ifNothingDone", &CaseFacts::ifNothingDone),
                          field("threatStaff", &CaseFacts::threatStaff),
                          field("health", &CaseFacts::health),
                          field("specialCare", &CaseFacts::specialCare),
                          field("legalGround", &CaseFacts::legalGround),
                          field("policeLatestHandover", &CaseFacts::policeLatestHandover),
                          field("riskOfHarm", &CaseFacts::riskOfHarm),
                          field("foundInCounty", &CaseFacts::foundInCounty),
                          field("agreementResident", &CaseFacts::agreementResident),
                          field("roles", &CaseFacts::roles),
                          field("crimeTypes", &CaseFacts::crimeTypes),
                          field("homeMunicipality", &CaseFacts::homeMunicipality),
                          field("whereabouts", &CaseFacts::whereabouts),
                          field("placeFound", &CaseFacts::placeFound),
                          field("childWhereNow", &CaseFacts::childWhereNow),
                          field("withChild", &CaseFacts::withChild),
                          field("withChildSince", &CaseFacts::withChildSince),
                          field("travelFrom", &CaseFacts::travelFrom),
                          field("travelTo", &CaseFacts::travelTo),
                          field("travelMeans", &CaseFacts::travelMeans),
                          field("guardianInformed", &CaseFacts::guardianInformed),
                          field("guardianInformedHow", &CaseFacts::guardianInformedHow),
                          field("nextStep", &CaseFacts::nextStep)};
    }
};

/// One matter (ärende) as the journal's events leave it.
struct Case
{
    CaseId id;
    QString number;     ///< ROC-2026-0412
    Instant receivedAt; ///< when the call was picked up
    Instant openedAt;   ///< when it was written in
    OperatorId openedBy;
    CaseFacts facts;
    CaseState state = CaseState::New;
    QString waitingFor;  ///< in state Waiting
    QString disposition; ///< in state Closed: key
    OperatorId assigned; ///< null: nobody
    qint64 revision =
        0; ///< local sequence number of the last event; a command made on an older view is refused
    Instant changedAt;

    friend bool operator==(const Case &, const Case &) = default;
};

/// The criteria of the agreement, put together.
enum class TargetGroup {
    Undecided, ///< no criterion says no, at least one is unknown
    Inside,    ///< all three yes
    Outside,   ///< at least one no: ordinary routing, not a rejection
};
[[nodiscard]] TargetGroup targetGroupOf(const CaseFacts &facts);

} // namespace jour

JOUR_ENUM_WORDS(jour::CaseKind, {jour::CaseKind::ConcernReport, "concernReport"},
                {jour::CaseKind::PoliceReport, "policeReport"}, {jour::CaseKind::LulNotice, "lulNotice"},
                {jour::CaseKind::AssistanceRequest, "assistanceRequest"},
                {jour::CaseKind::Inquiry, "inquiry"}, {jour::CaseKind::Information, "information"})
JOUR_ENUM_WORDS(jour::CaseState, {jour::CaseState::New, "new"},
                {jour::CaseState::Acknowledged, "acknowledged"}, {jour::CaseState::Working, "working"},
                {jour::CaseState::Waiting, "waiting"}, {jour::CaseState::HandedOver, "handedOver"},
                {jour::CaseState::Closed, "closed"})
