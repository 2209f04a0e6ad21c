#include "duty_desk.h"
#include "random_contacts.h"
#include "services/contact_people.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace jour;
using namespace jour::test;

namespace {

enum class Format { Table, V3, V4 };

QByteArray fileOf(Desk &desk, Format format)
{
    switch (format) {
    case Format::Table: return Directory{desk}.exportTable().value();
    case Format::V3: return Directory{desk}.exportCards(VCardVersion::V3).value();
    case Format::V4: return Directory{desk}.exportCards(VCardVersion::V4).value();
    }
    throw std::logic_error{"no such format"};
}

std::vector<DutyPerson> sorted(std::vector<DutyPerson> persons)
{
    std::ranges::sort(persons, {}, &DutyPerson::id);
    return persons;
}

std::vector<DutyPerson> personsOf(const Desk &desk)
{
    return sorted(desk.duties().index().directory().persons);
}

QByteArray with(QByteArray file, const char *from, const char *to)
{
    REQUIRE(file.contains(from));
    return file.replace(from, to);
}

} // namespace

TEST_CASE("People on duty go out with the contacts and come in just so on another desk", "[people][service]")
{
    const auto format = GENERATE(Format::Table, Format::V3, Format::V4);
    DutyDesk d;
    RandomContacts random{d.desk.reference(), static_cast<unsigned>(format) + 4};
    for (int i = 0; i < 40; ++i) {
        const ContactPoint any = random.point();
        DutyPerson person;
        person.name = any.name;
        person.post = any.function;
        person.channels = any.channels;
        person.remark = any.remark;
        REQUIRE(d.lists.save(person));
    }
    const QByteArray file = fileOf(d.desk, format);
    const auto again = Directory{d.desk}.preview(file).value();
    CHECK(again.personsAdded.empty());
    CHECK(again.personsChanged.empty());
    CHECK(again.unchanged == 44); // and the jour

    DeskFixture other;
    const auto preview = Directory{other.desk}.preview(file).value();
    CHECK(preview.personsAdded.size() == 43);
    REQUIRE(Directory{other.desk}.apply(preview));
    CHECK(personsOf(other.desk) == personsOf(d.desk));
    CHECK(Directory{other.desk}.all()->size() == 1);
}

TEST_CASE("A number of a person that was changed in the file is changed here, and nothing else",
          "[people][service]")
{
    const auto format = GENERATE(Format::Table, Format::V4);
    DutyDesk d;
    const QByteArray file = with(fileOf(d.desk, format), "070-174 06 05", "070-174 06 15");
    const auto preview = Directory{d.desk}.preview(file).value();
    REQUIRE(preview.personsChanged.size() == 1);
    CHECK(preview.personsBefore.front().id == d.anna.person);
    REQUIRE(Directory{d.desk}.apply(preview));
    CHECK(d.desk.duties().index().person(d.anna.person)->channels.front().value ==
          QStringLiteral("070-174 06 15"));
    CHECK(Directory{d.desk}.apply(preview).error() ==
          Error{ErrorCode::Conflict, QStringLiteral("contactPoint")});
}

TEST_CASE("A person of a table written by hand is known by name", "[people][service]")
{
    DutyDesk d;
    const auto read = [&](const char *lines) {
        return Directory{d.desk}.preview(QByteArray{"kommun;funktion;namn;mobil\n"} + lines).value();
    };
    const auto known = read("jourperson;Socialsekreterare;anna berg;070-174 06 05\n");
    REQUIRE(known.personsChanged.size() == 1);
    CHECK(known.personsChanged.front().post == QStringLiteral("Socialsekreterare"));
    CHECK(read("Jourperson;;Dan Ek;070-174 06 08\n").personsAdded.front().name == QStringLiteral("Dan Ek"));
    CHECK(read("jourperson;;;070-174 06 08\n").faults.front().kind == ImportFault::Kind::MissingName);
    const auto twice = read("jourperson;;Dan Ek;070-174 06 08\njourperson;;Dan Ek;070-174 06 09\n");
    CHECK(twice.faults.front().kind == ImportFault::Kind::Twice);
    CHECK(twice.faults.front().line == 3);
    d.savedPerson(QStringLiteral("Anna Berg"), QStringLiteral("070-174 06 25"));
    CHECK(read("jourperson;;Anna Berg;070-174 06 05\n").faults.front().kind == ImportFault::Kind::Ambiguous);
}
