#include "domain/handover/protection_mask.h"
#include "domain/handover/text_free.h"
#include "secret_case.h"
#include "support/markers.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const Classifications noLists;

QString textOf(const EventBody &body)
{
    if (const auto *opaque = std::get_if<OpaqueBody>(&body))
        return QString::fromUtf8(opaque->body);
    return QString::fromUtf8(encoded(body));
}

template<typename May>
void checkAll(const std::vector<EventBody> &bodies, MaskFor reader, May may)
{
    const ProtectionMask mask{reader, noLists};
    for (const EventBody &body : bodies) {
        CAPTURE(typeOf(body).toStdString());
        for (const QString &path : markersIn(textOf(mask.body(body))))
            if (!may(path))
                FAIL_CHECK("read through the mask: " << path.toStdString());
    }
}

} // namespace

TEST_CASE("Whatever was typed into any kind of event, a masked paper holds none of it",
          "[protection][attacker]")
{
    const auto bodies = markedBodies();
    CHECK(bodies.size() == std::variant_size_v<EventBody>);
    int marked = 0;
    for (const EventBody &body : bodies)
        marked += markersIn(textOf(body)).isEmpty() ? 0 : 1;
    CHECK(marked > 40); // the others hold no text
    checkAll(bodies, MaskFor::Paper, mayStandOnPaper);
    checkAll(markedBodies(Ids::Random), MaskFor::Paper,
             [](const QString &path) { return mayStandOnPaper(path) || isKnownPromise(path); });
    checkAll(markedChanges<CaseFacts>(events::CaseFactChanged{}), MaskFor::Paper, mayStandOnPaper);
    checkAll(markedChanges<PersonFacts>(events::PersonFactChanged{}), MaskFor::Paper, mayStandOnPaper);
}

TEST_CASE("Nor does the screen, but for whom to call", "[protection][attacker]")
{
    checkAll(markedBodies(), MaskFor::Desk, mayStandAtDesk);
    checkAll(markedBodies(Ids::Random), MaskFor::Desk, [](const QString &path) {
        const bool isCalled = path.startsWith(QLatin1String{"contact.attempted.attempt."}) &&
                              !path.endsWith(QLatin1String{".said"}); // a contact of the directory
        return mayStandAtDesk(path) || isCalled;
    });
    checkAll(markedChanges<CaseFacts>(events::CaseFactChanged{}), MaskFor::Desk, mayStandAtDesk);
    checkAll(markedChanges<PersonFacts>(events::PersonFactChanged{}), MaskFor::Desk, mayStandAtDesk);
}

TEST_CASE("A fact of a newer program, and a value of a shape that the fact never has, are closed",
          "[protection][attacker]")
{
    const ProtectionMask desk{MaskFor::Desk, noLists};
    events::PersonFactChanged change{PersonId::random(), QStringLiteral("hidingPlace"), {}, secret, {}};
    CHECK_FALSE(textOf(desk.body(change)).contains(secret));
    change.fact = QStringLiteral("role");
    CHECK_FALSE(textOf(desk.body(change)).contains(secret));
    change.to = QStringLiteral("guardian");
    CHECK(std::get<events::PersonFactChanged>(desk.body(change)).to == change.to);
}

TEST_CASE("A body with a text anywhere in it is not text free", "[protection]")
{
    STATIC_CHECK(TextFree<events::CaseAssigned>);
    STATIC_CHECK(TextFree<events::WatchGapFound>);
    STATIC_CHECK_FALSE(TextFree<OpaqueBody>);
    STATIC_CHECK_FALSE(TextFree<events::PersonRevealed>);
    STATIC_CHECK_FALSE(TextFree<events::CaseFactChanged>); // any value
    STATIC_CHECK_FALSE(TextFree<events::TimerArmed>);      // inside another
    STATIC_CHECK_FALSE(TextFree<events::SettingChanged>);
    STATIC_CHECK_FALSE(TextFree<std::vector<QString>>);
    STATIC_CHECK_FALSE(TextFree<std::optional<QByteArray>>);
}
