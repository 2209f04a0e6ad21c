#include "base/json.h"
#include "case_panel/act_forms.h"
#include "case_panel/fact_lines.h"
#include "case_panel/field_editor.h"
#include "core/services/desk_fixture.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "support/strings.h"

#include <QLineEdit>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

bool has(const std::vector<FactLine> &lines, const QString &fact)
{
    return std::ranges::find(lines, fact, &FactLine::fact) != lines.end();
}

struct EditDesk : DeskFixture
{
    CaseId id;
    EditDesk() { id = take({}, {aChild()}); }
    CaseFile file() { return CaseReading{desk}.reload(id).value(); }
};

} // namespace

TEST_CASE("Every fact of a case and of a person can be seen and edited, also while it is empty", "[facts]")
{
    EditDesk desk;
    const CaseFile file = desk.file();
    std::vector<FactLine> ofCase;
    for (const FactGroup &group : factGroups(file, false, desk.desk))
        std::ranges::copy(group.lines, std::back_inserter(ofCase));
    const auto check = [&](const auto &fields, const std::vector<FactLine> &lines, bool ofPerson) {
        std::apply(
            [&](const auto &...each) {
                for (const char *name : {each.name...}) {
                    INFO(name);
                    const QString fact = QString::fromLatin1(name);
                    CHECK(has(lines, fact));
                    CHECK(fieldForFact(fact, {}, ofPerson, desk.desk).has_value());
                }
            },
            fields);
    };
    check(CaseFacts::fields(), ofCase, false);
    PersonFacts guardian;
    guardian.role = PersonRole::Guardian;
    check(PersonFacts::fields(), personLines(guardian, false, desk.desk), true);
}

TEST_CASE("Phones, birth date and role are changed later, and the old value stays in the journal", "[facts]")
{
    EditDesk desk;
    const PersonId child = desk.file().persons.front().id;
    const auto change = [&](const char *fact, const QString &typed) {
        const QString name = QString::fromLatin1(fact);
        QWidget parent;
        const auto facts = toJsonObject(desk.file().persons.front().facts);
        FieldEditor editor{*fieldForFact(name, facts, true, desk.desk), desk.clock, &parent};
        static_cast<QLineEdit *>(editor.widget())->setText(typed);
        REQUIRE(Casework{desk.desk}.changePersonFact(child, name, editor.value()));
    };
    change("phones", QStringLiteral("070-1740605 (mobil), 08-465 004 00 ankn 12"));
    change("birthDate", QStringLiteral("20110702"));
    change("birthDate", QString::fromUtf8("i våras"));
    REQUIRE(Casework{desk.desk}.changePersonFact(child, QStringLiteral("role"), QStringLiteral("sibling")));
    const PersonFacts facts = desk.file().persons.front().facts;
    REQUIRE(facts.phones.size() == 2);
    CHECK(facts.phones[0] == PersonPhone{QStringLiteral("070-1740605"), QStringLiteral("mobil")});
    CHECK(facts.phones[1].number == QStringLiteral("08-465 004 00 ankn 12"));
    CHECK(facts.birthDate == QDate{2011, 7, 2});
    CHECK(facts.role == PersonRole::Sibling);
    change("birthDate", {});
    CHECK_FALSE(desk.file().persons.front().facts.birthDate);
}

TEST_CASE("Odd numbers are warned of when they are edited, and kept as typed", "[facts]")
{
    EditDesk desk;
    QWidget parent;
    const auto noteOf = [&](const char *fact, bool ofPerson, const char *typed) {
        FieldEditor editor{*fieldForFact(QString::fromLatin1(fact), {}, ofPerson, desk.desk), desk.clock,
                           &parent};
        auto *line = static_cast<QLineEdit *>(editor.widget());
        line->setText(QString::fromUtf8(typed));
        CHECK_FALSE(editor.value().isNull());
        return editor.note();
    };
    CHECK(noteOf("identity", true, "110702-2385").isWarning);
    CHECK(noteOf("identity", true, "110702-23").isWarning);
    CHECK_FALSE(noteOf("identity", true, "110702-2384").isWarning);
    CHECK(noteOf("callbackNumber", false, "12").isWarning);
    CHECK_FALSE(noteOf("callbackNumber", false, "114 14").isWarning);
    CHECK_FALSE(noteOf("callbackNumber", false, "112").isWarning);
    CHECK_FALSE(noteOf("callbackNumber", false, "08-465 004 00 ankn 12").isWarning);
    CHECK(noteOf("phones", true, "070-1740605, 12").isWarning);
    CHECK(noteOf("birthDate", true, "2035-03-01").isWarning);
    CHECK_FALSE(noteOf("birthDate", true, "2011-07-02").isWarning);
    CHECK(noteOf("assumedAge", true, "2012-02-30").isWarning);
    CHECK_FALSE(noteOf("assumedAge", true, "13-14").isWarning);
}
