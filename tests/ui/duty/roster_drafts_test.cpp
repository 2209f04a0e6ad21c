#include "services/form_draft.h"
#include "ui/duty/roster_desk.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"

#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

bool isKept(RosterDesk &d)
{
    return !FormDraft{d.desk, QStringLiteral("dutyForm")}.body().isEmpty();
}

} // namespace

TEST_CASE("A half-written form of the duty lists is found again after a lock", "[rosters][gui]")
{
    RosterDesk d;
    SECTION("a shift, from its first key on")
    {
        d.press(Qt::Key_N);
        CHECK_FALSE(isKept(d));
        d.type("shiftRemark", "b");
        CHECK(isKept(d));
        d.type("shiftRemark", "bakjour");
        d.type("shiftWho", "Cia Da");
        d.type("shiftTo", "nonsens");
        d.open();
        REQUIRE(d.shows("shiftForm"));
        CHECK(d.words().contains(QStringLiteral("half-written")));
        CHECK(d.find<QLineEdit>("shiftRemark").text() == QStringLiteral("bakjour"));
        CHECK(d.find<CompleterField>("shiftWho").text() == QStringLiteral("Cia Da"));
        CHECK(d.where() == QStringLiteral("shiftWho"));
        d.type("shiftTo", "2026-11-25 17:00");
        d.save();
        CHECK(d.saved(d.id).shifts.size() == 3);
        CHECK_FALSE(isKept(d));
    }
    SECTION("an override with its kind")
    {
        d.press(Qt::Key_O);
        d.find<ChoiceRow>("overrideKind").setChosen("remove");
        d.type("overrideReason", "Sjuk");
        d.open();
        REQUIRE(d.shows("overrideForm"));
        CHECK(d.find<ChoiceRow>("overrideKind").chosen() == "remove");
        d.save();
        REQUIRE(d.lists.overridesOf(d.id).size() == 1);
        CHECK(d.lists.overridesOf(d.id).front().who == DutyWho{d.anna, {}});
        CHECK(d.lists.overridesOf(d.id).front().reason == QStringLiteral("Sjuk"));
    }
    SECTION("a rotation with its members")
    {
        d.press(Qt::Key_R);
        d.choose("rotationAdd", "Bo Alm");
        d.choose("rotationAdd", "Anna Ek");
        d.find<QSpinBox>("rotationLength").setValue(3);
        d.open();
        REQUIRE(d.shows("rotationForm"));
        CHECK(d.find<QListWidget>("rotationMembers").count() == 2);
        d.save();
        REQUIRE(d.saved(d.id).rotations.size() == 1);
        CHECK(d.saved(d.id).rotations[0].members == std::vector<DutyWho>{{d.bo, {}}, {d.anna, {}}});
        CHECK(d.saved(d.id).rotations[0].length == 3);
    }
    SECTION("a fixed span with its lines")
    {
        d.press(Qt::Key_F);
        d.click("fixedMore");
        d.type("fixedWho0", "Bo Alm");
        d.type("fixedWho1", "Anna Ek");
        d.type("fixedReason", "Helg");
        d.open();
        REQUIRE(d.shows("fixedForm"));
        d.save();
        REQUIRE(d.saved(d.id).fixed.size() == 1);
        CHECK(d.saved(d.id).fixed[0].shifts.size() == 2);
        CHECK(d.saved(d.id).fixed[0].reason == QStringLiteral("Helg"));
    }
    SECTION("a person")
    {
        d.press(Qt::Key_P);
        d.type("personName", "Cia Dahl");
        d.type("personNumber0", "070-174 06 10");
        d.open();
        REQUIRE(d.shows("personForm"));
        d.save();
        CHECK(d.lists.persons().size() == 3);
    }
}

TEST_CASE("A half-written form is asked about before it is discarded", "[rosters][gui]")
{
    RosterDesk d;
    d.press(Qt::Key_N);
    d.type("shiftWho", "Bo Alm");
    d.type("shiftTo", "2026-11-25 17:00");
    SECTION("by Esc, and Esc again goes on writing")
    {
        d.press(Qt::Key_Escape);
        CHECK(d.shows("shiftForm"));
        CHECK(d.words().contains(QStringLiteral("Not saved yet")));
        d.press(Qt::Key_Escape);
        CHECK(d.shows("shiftForm"));
        CHECK_FALSE(d.words().contains(QStringLiteral("Not saved yet")));
    }
    SECTION("by another form, and saved")
    {
        d.ask(Qt::Key_O);
        CHECK(d.shows("shiftForm"));
        d.click("save");
        CHECK(d.saved(d.id).shifts.size() == 3);
        CHECK(d.shows("overrideForm"));
    }
    SECTION("by a gap in the coverage, and discarded")
    {
        const auto nacka = d.point(QStringLiteral("Jouren Nacka"), QStringLiteral("0182"));
        d.page->startAt(nacka.id, DutyDesk::at(24, 20));
        CHECK(d.shows("shiftForm"));
        d.click("discard");
        CHECK_FALSE(d.shows("shiftForm"));
        CHECK(d.find<QLabel>("rosterHeading").text().contains(QStringLiteral("Jouren Nacka")));
        CHECK(d.saved(d.id).shifts.size() == 2);
        CHECK_FALSE(isKept(d));
    }
}

TEST_CASE("Another rotation is not shown over one that is half-written", "[rosters][gui]")
{
    RosterDesk d;
    DutyList list = d.saved(d.id);
    for (const char *name : {"Helger", "Veckor"}) {
        Rotation rotation;
        rotation.id = RotationId::random();
        rotation.name = QString::fromLatin1(name);
        rotation.start = QDate{2026, 11, 16};
        rotation.members = {{d.bo, {}}};
        list.rotations.push_back(rotation);
    }
    REQUIRE(d.lists.save(list));
    d.ask(Qt::Key_R);
    auto &which = d.find<QComboBox>("rotationWhich");
    which.setCurrentIndex(1);
    CHECK(d.find<QLineEdit>("rotationName").text() == QStringLiteral("Veckor"));
    d.type("rotationName", "Dagar");
    which.setCurrentIndex(0);
    CHECK(which.currentIndex() == 1);
    CHECK(d.find<QLineEdit>("rotationName").text() == QStringLiteral("Dagar"));
    CHECK(d.problem().contains(QStringLiteral("not saved yet")));
}

TEST_CASE("No input method learns what is written of people on duty", "[rosters][gui]")
{
    RosterDesk d;
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_O, Qt::Key_S, Qt::Key_R, Qt::Key_F, Qt::Key_E, Qt::Key_P}) {
        d.ask(key);
        for (const QLineEdit *line : d.page->findChildren<QLineEdit *>()) {
            const bool isNumber = qobject_cast<const QAbstractSpinBox *>(line->parentWidget()) ||
                                  line->inputMethodHints().testFlag(Qt::ImhPreferNumbers);
            if (!line->isVisible() || isNumber || line->objectName().isEmpty())
                continue;
            CAPTURE(line->objectName());
            CHECK(line->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        }
    }
}
