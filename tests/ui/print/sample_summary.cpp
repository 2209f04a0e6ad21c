#include "ui/print/sample_summary.h"

#include "base/local_time.h"

using namespace jour;
using namespace std::chrono_literals;

namespace {

Instant at(int hour, int minute)
{
    return fromLocal(QDate{2026, 11, 24}, QTime{hour, minute});
}

CaseFacts facts()
{
    CaseFacts f;
    f.policeUnit = QStringLiteral("RLC Stockholm");
    f.reporterName = QStringLiteral("Insp. Berg");
    f.reporterTitle = QStringLiteral("gruppchef Norrmalm");
    f.channel = QStringLiteral("phone");
    f.callbackNumber = QStringLiteral("08-46500401");
    f.policeWords = QStringLiteral("Pojke gripen med vapen vid torget, uppger att han skickats.");
    f.ownWords = QStringLiteral("Verkar rekryterad, rädd för att åka hem.");
    f.acuteDanger = QStringLiteral("Hot från uppdragsgivare inatt");
    f.threatStaff = QStringLiteral("Storebror är beväpnad");
    f.specialCare = QStringLiteral("Vill inte tala med uniformerade");
    f.roles = {QStringLiteral("recruited"), QStringLiteral("suspected")};
    f.crimeTypes = {QStringLiteral("weapons")};
    f.homeMunicipality = {QStringLiteral("1380"), QStringLiteral("Halmstad")};
    f.whereabouts = {QStringLiteral("0180"), QStringLiteral("Stockholm")};
    f.placeFound = QStringLiteral("Sergels torg");
    f.policeLatestHandover = at(5, 30);
    f.nextStep = QStringLiteral("Halmstads socialjour ringer tillbaka om boende.");
    return f;
}

Person child()
{
    Person made;
    made.facts.givenName = QStringLiteral("Alva");
    made.facts.familyName = QStringLiteral("Skyddström");
    made.facts.identity = QStringLiteral("20101231-2391");
    made.facts.protection = Protection::ConfidentialityMarking;
    made.facts.address = QStringLiteral("Hemliga gatan 4");
    return made;
}

Person guardian()
{
    Person made;
    made.facts.role = PersonRole::Guardian;
    made.facts.relation = QStringLiteral("mother");
    made.facts.givenName = QStringLiteral("<img src=\"file:///etc/hostname\">");
    made.facts.familyName = QStringLiteral("Nilsson");
    made.facts.phones = {{QStringLiteral("070-1740605"), QStringLiteral("svarar kvällstid")}};
    return made;
}

} // namespace

CaseSummary sampleSummary(PrintVariant variant, const ReferenceData &reference, int notes)
{
    const std::vector<ChecklistItem> &questions = reference.checklist;
    SummarySource source;
    source.c.number = QStringLiteral("ROC-2026-0412");
    source.c.receivedAt = at(2, 10);
    source.c.facts = facts();
    source.c.state = CaseState::Working;
    source.persons = {child(), guardian()};
    for (int i = 0; i < notes; ++i)
        source.journal.push_back(
            {at(2, 15) + i * 2min, at(2, 15) + i * 2min, QStringLiteral("AN"),
             events::NoteWritten{
                 .text = QStringLiteral("Anteckning %1: talat med polisen om läget och vad som väntar.")
                             .arg(i + 1)}});
    source.journal.push_back({at(2, 40), at(3, 5), QStringLiteral("AN"),
                              events::AssessmentMade{.needsProtection = Answer::Yes,
                                                     .result = QStringLiteral("protectNow"),
                                                     .reasons = QStringLiteral("Hotas av vuxna i nätverket."),
                                                     .madeBy = QStringLiteral("A. Norén, socialsekreterare"),
                                                     .madeAt = at(2, 40)}});
    source.journal.push_back(
        {at(2, 50), at(2, 55), QStringLiteral("AN"),
         events::DecisionRecorded{.what = QStringLiteral("placement"),
                                  .text = QStringLiteral("Ska placeras i jourhem: hotas i hemmet."),
                                  .decidedBy = QStringLiteral("Maj Dahl"),
                                  .post = QStringLiteral("ordförande i utskottet"),
                                  .authority = QStringLiteral("chair"),
                                  .municipality = {QStringLiteral("1380"), QStringLiteral("Halmstad")},
                                  .decidedAt = at(2, 50)}});
    source.timers = {Timer{.kind = TimerKind::Statute,
                           .title = QStringLiteral("sol_forhandsbedomning"),
                           .anchor = at(2, 10),
                           .due = fromLocal(QDate{2026, 12, 8}, QTime{23, 59})},
                     Timer{.kind = TimerKind::Statute,
                           .title = QStringLiteral("skb_ansokan"),
                           .anchor = fromLocal(QDate{2026, 11, 20}, QTime{6, 0}),
                           .due = fromLocal(QDate{2027, 1, 1}, QTime{23, 59}),
                           .movedTo = QDate{2027, 1, 4}},
                     Timer{.kind = TimerKind::Obligation, .due = at(5, 30)}};
    source.questions = questions;
    if (!questions.empty())
        source.answers = {{questions.front().key, Answer::Yes, QStringLiteral("enligt polisen"), at(2, 20)}};
    CaseSummary made = caseSummary(source, variant, reference.classifications);
    made.limits = reference.limits;
    made.plan = policyFor(reference.policies, made.c.facts);
    made.journalHead = QStringLiteral("3fa9c1d200b47e58");
    made.printedBy = QStringLiteral("Anna Norén, socialsekreterare");
    made.printedAt = at(3, 14);
    made.receivedBy = made.printedBy;
    made.recipient = QStringLiteral("Halmstads kommun, socialjouren");
    return made;
}
