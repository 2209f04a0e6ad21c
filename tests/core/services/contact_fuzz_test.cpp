#include "desk_fixture.h"
#include "random_contacts.h"
#include "services/contact_csv.h"
#include "services/contact_vcard.h"
#include "services/directory.h"
#include "support/mutation.h"
#include "support/strings.h"
#include "support/vectors.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

constexpr int rounds = 10000;
constexpr int committedEvery = 100;

/// Previews every damaged file; imports some of them, wholly or not at all.
class Damage
{
public:
    void run(Mutation mutation)
    {
        REQUIRE(
            m_directory.apply(*m_directory.preview("kommun;funktion;namn;telefon;tider\nHaninge;socialjour;"
                                                   "Jouren;08-465 004 10;alla 17:00-08:00\n")));
        int refused = 0;
        int sound = 0;
        for (int round = 0; round < rounds; ++round) {
            const ImportPreview preview = *m_directory.preview(mutation.next());
            if (!isSound(preview))
                FAIL("unsound preview in round " << round);
            (preview.canApply() ? sound : refused) += 1;
            if (round % committedEvery == 0)
                import(preview);
        }
        CHECK(refused > rounds / 10);
        CHECK(sound > rounds / 100);
    }

private:
    [[nodiscard]] bool isSound(const ImportPreview &preview) const
    {
        for (const auto *points : {&preview.added, &preview.changed})
            for (const ContactPoint &point : *points)
                if (point.name.isEmpty() || point.municipality.isEmpty() || point.retired)
                    return false;
        return true;
    }

    void import(const ImportPreview &preview)
    {
        const auto before = *m_directory.all();
        const bool done = m_directory.apply(preview).has_value();
        const auto after = *m_directory.all();
        REQUIRE(done == preview.canApply());
        if (!done) {
            REQUIRE(after == before);
            return;
        }
        REQUIRE(after.size() == before.size() + preview.added.size());
        for (const ContactPoint &point : preview.changed)
            REQUIRE(std::ranges::find(after, point) != after.end());
    }

    DeskFixture m_fixture;
    Directory m_directory{m_fixture.desk};
};

} // namespace

TEST_CASE("Ten thousand damaged tables import nothing by half", "[contacts][csv][fuzz]")
{
    const ReferenceData reference = DeskFixture::tables();
    const auto points = RandomContacts{reference, 1}.points(2);
    Damage{}.run(
        {{writeContactTable(points, reference),
          "kommun;funktion;namn;telefon;tider\nHaninge;socialjour;Jouren;08-465 004 11;alla 17:00-08:00\n",
          "municipality,name,phone\nNacka,Jour,08-465 004 12\n"},
         {"\"", ";", "\n", "Haninge", "Nacka;", "mån-fre 08:00-17:00", QByteArray{"\0", 1}, "\xFF\xFE",
          "999999999999", "-1", "socialjour", "kommun;namn\n"},
         20261124});
}

TEST_CASE("Ten thousand damaged card files import nothing by half", "[contacts][vcard][fuzz]")
{
    const ReferenceData reference = DeskFixture::tables();
    const auto points = RandomContacts{reference, 2}.points(2);
    auto sound = allIn("vcard/vcard-json", "[gos]*.vcf");
    sound.push_back(writeContactCards(points, reference, VCardVersion::V3));
    sound.push_back(writeContactCards(points, reference, VCardVersion::V4));
    sound.push_back(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Jouren\nORG:Haninge kommun\nTEL:08-465 004 13\nEND:VCARD\n");
    Damage{}.run({std::move(sound),
                  {"BEGIN:VCARD\n", "END:VCARD\n", "ORG:Nacka\n", "X-JOURBORD-MUNICIPALITY:0136\n", "item1.",
                   "X-JOURBORD-HOURS:x\n", ":", ";ENCODING=QUOTED-PRINTABLE", "=\n", "\n ",
                   QByteArray{"\0", 1}, "UID:f81d4fae-7dec-11d0-a765-00a0c91e6bf6\n", "VERSION:2.1\n"},
                  20261124});
}
