#include "domain/handover/protection_mask.h"
#include "support/event_text.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

EventText told(const EventBody &body)
{
    return eventText(body, {}, reference());
}

EventText toldMasked(const EventBody &body)
{
    return told(ProtectionMask{MaskFor::Desk, reference().classifications}.body(body));
}

QString all(const EventText &text)
{
    return QString{text.title + QLatin1Char('\n') + text.body};
}

} // namespace

TEST_CASE("A decision tells what was decided, by whom, with what authority and where", "[journal]")
{
    const EventText text = told(events::DecisionRecorded{.what = QStringLiteral("lvu6"),
                                                         .decidedBy = QStringLiteral("Birgitta Noré"),
                                                         .post = QStringLiteral("ledamot"),
                                                         .authority = QStringLiteral("appointedMember"),
                                                         .municipality = {QStringLiteral("0181"), {}}});
    CHECK(text.title == QStringLiteral("Decision: Omedelbart omhändertagande (LVU 6 §)"));
    CHECK(text.body.contains(QStringLiteral("Decided by Birgitta Noré, ledamot")));
    CHECK(text.body.contains(QStringLiteral("Förordnad ledamot, Södertälje")));
}

TEST_CASE("A disclosure tells its ground, when the ground was read, and who decided", "[journal]")
{
    events::DisclosureMade made{.what = QStringLiteral("Att flickan vistas på HVB"),
                                .toWhom = QStringLiteral("Åklagare"),
                                .ground = QStringLiteral("sol15_7"),
                                .decidedBy = QStringLiteral("Eva Ek")};
    CHECK(told(made).body.contains(QStringLiteral("(SoL 15 kap. 7 §) (checked on 2026-11-23)")));
    CHECK(told(made).body.contains(QStringLiteral("Decided by Eva Ek")));
    made.ground = QStringLiteral("osl10_15a");
    CHECK(told(made).body.contains(
        QStringLiteral("(OSL 10 kap. 15 a §) – not checked: Föreslagen från 2025-12-01")));
}

TEST_CASE("An answer to the police tells how it was given", "[journal]")
{
    const EventText text = told(events::PoliceAnswered{.content = QStringLiteral("opened"),
                                                       .toWhom = QStringLiteral("Insp. Berg"),
                                                       .channel = QStringLiteral("phone")});
    CHECK(text.body.contains(QStringLiteral("Utredning har inletts")));
    CHECK(text.body.contains(QStringLiteral("Telefon")));
}

TEST_CASE("A changed fact is told in the words of its list", "[journal]")
{
    const auto change = [](const char *fact, const QJsonValue &from, const QJsonValue &to) {
        return told(events::CaseFactChanged{QString::fromLatin1(fact), from, to, {}}).body;
    };
    CHECK(change("legalGround", QStringLiteral("polislagen12"), QStringLiteral("free")) ==
          QStringLiteral("Polislagen 12 §: omhändertagen på grund av risk → Inte frihetsberövad"));
    CHECK(change("travelMeans", {}, QStringLiteral("train")) == QStringLiteral("– → Tåg"));
    CHECK(change("crimeTypes", QJsonArray{}, QJsonArray{QStringLiteral("murder")}) ==
          QStringLiteral("– → Mord"));
    // A member that equals its default is left out of the JSON.
    CHECK(change("urgency", {}, QStringLiteral("immediate")) == QStringLiteral("Urgent → Immediate"));
}

TEST_CASE("The journal of a protected child tells that something changed, not what it is",
          "[journal][masking]")
{
    const QString secret = QStringLiteral("Hemliga gatan 1");
    const events::PersonFactChanged moved{PersonId::random(), QStringLiteral("address"),
                                          QStringLiteral("Gamla gatan 2"), secret, QStringLiteral("ringde")};
    CHECK(all(told(moved)).contains(secret));
    CHECK(all(toldMasked(moved)) == QStringLiteral("Address changed\n"));
    const std::vector<EventBody> acts{
        events::NoteWritten{.text = secret},
        events::ContactAttempted{{.calledName = QStringLiteral("Jouren"), .said = secret}},
        events::DecisionRecorded{.what = secret, .text = secret, .decidedBy = QStringLiteral("B. Noré")},
        events::DisclosureMade{.what = secret, .toWhom = QStringLiteral("S. Nyberg"), .ground = secret},
        events::HandOffMade{.receiver = QStringLiteral("P. Wallin"), .remark = secret},
        events::DocumentAttached{.fileName = secret, .remark = secret}};
    for (const EventBody &act : acts) {
        CHECK(all(told(act)).contains(secret));
        CHECK_FALSE(all(toldMasked(act)).contains(secret));
        CHECK_FALSE(toldMasked(act).title.isEmpty());
    }
}

TEST_CASE("A pasted text is told from a note that somebody wrote", "[journal]")
{
    events::NoteWritten note{.text = QStringLiteral("Anträffad 02.10")};
    CHECK(told(note).title == QStringLiteral("Note"));
    note.source = QStringLiteral("pasted");
    CHECK(told(note).title == QStringLiteral("Pasted text"));
    CHECK(told(note).body == note.text);
}

TEST_CASE("An entry that a rule made names it, and what was chosen in a list is told in words", "[journal]")
{
    EscalationRun run;
    const EventText moved =
        told(events::RunMoved{QStringLiteral("R3"), run, QStringLiteral("noAnswer"), false});
    CHECK(moved.rule == QStringLiteral("R3"));
    CHECK(moved.body == QStringLiteral("Ingen svarar"));
    Timer quiet;
    quiet.snooze = Snooze{{}, QStringLiteral("onTheLine"), 1};
    const EventText snoozed =
        told(events::TimerChanged{quiet, QStringLiteral("R10"), QStringLiteral("onTheLine")});
    CHECK(snoozed.rule == QStringLiteral("R10"));
    CHECK(snoozed.body == QStringLiteral("Sitter i samtal om ärendet"));
    CHECK(told(events::DocumentOpened{}).rule.isEmpty());
}
