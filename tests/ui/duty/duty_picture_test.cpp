#include "coverage/coverage_page.h"
#include "rosters/roster_page.h"
#include "support/resources.h"
#include "support/theme.h"
#include "test_round/test_round_page.h"
#include "ui/duty/duty_desk.h"

#include <QDir>
#include <QTranslator>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// A week as it may be: rotations, shifts, an override, gaps, a night of the clock change.
struct Week : DutyDesk
{
    Week()
    {
        int last = 10;
        for (const QString &code : Directory{desk}.agreementMunicipalities()) {
            if (code == QStringLiteral("0192"))
                continue; // nobody is known in Nynäshamn
            ContactPoint made = aContactPoint(QStringLiteral("Socialjouren"), code);
            made.channels.front().value = QStringLiteral("08-465 004 %1").arg(last++);
            made.verifiedOn = QDate{2026, 11, 24}.addDays(-(last * 7) % 200);
            if (code == QStringLiteral("0127"))
                made.covered = *readHours(QStringLiteral("mån-fre 17:00-08:00, lör-sön 00:00-24:00"));
            if (code == QStringLiteral("0136") || code == QStringLiteral("0127"))
                made.hours = code == QStringLiteral("0127") ? made.covered : std::vector<HoursRule>{};
            REQUIRE(Directory{desk}.save(made));
        }
        ContactPoint manager = aContactPoint(QStringLiteral("Chef i beredskap"), ownDesk);
        manager.function = QStringLiteral("chefIBeredskap");
        REQUIRE(Directory{desk}.save(manager));
        anna = person(QStringLiteral("Anna Ek"));
        bo = person(QStringLiteral("Bo Alm"), QStringLiteral("070-174 06 10"));
        cia = person(QStringLiteral("Cia Dahl-Lindström"), {});
        haninge = Directory{desk}.of(QStringLiteral("0136"))->front();
        std::vector<DutyShift> shifts;
        for (int day = 23; day < 30; ++day)
            if (day != 26)
                shifts.push_back(shift(day % 3 == 0   ? anna
                                       : day % 3 == 1 ? bo
                                                      : cia,
                                       at(day, 17), at(day + 1, 8)));
        id = list(haninge, shifts, QStringLiteral("Nätter"));
        DutyList days = saved(id);
        Rotation rotation;
        rotation.id = RotationId::random();
        rotation.name = QStringLiteral("Dagtid");
        rotation.start = QDate{2026, 11, 16};
        rotation.unit = RotationUnit::Days;
        rotation.length = 2;
        rotation.handover = 8 * 60;
        rotation.members = {{anna, {}}, {bo, {}}};
        rotation.hours = *readHours(QStringLiteral("mån-fre 08:00-17:00"));
        days.rotations = {rotation};
        REQUIRE(lists.save(days));
        REQUIRE(lists.save(DutyOverride{.list = id,
                                        .from = at(27, 17),
                                        .to = at(28, 8),
                                        .who = {anna, {}},
                                        .instead = {bo, {}},
                                        .reason = QStringLiteral("Sjuk")}));
        const auto nacka = Directory{desk}.of(QStringLiteral("0182"))->front();
        list(nacka, {shift(anna, at(24, 17), at(25, 8)), shift(cia, at(26, 17), at(30, 8))});
    }
    void keep(const QString &name)
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
        CHECK(shown->grab().save(folder.filePath(QString{name + QStringLiteral(".png")})));
    }

    DutyPersonId anna;
    DutyPersonId bo;
    DutyPersonId cia;
    ContactPoint haninge;
    DutyListId id;
};

void keepRosters(Week &d, const QString &name)
{
    RosterPage page{d.context()};
    d.show(page);
    page.resize(980, 860);
    page.startAt(d.haninge.id, DutyDesk::at(24, 20));
    d.keep(name + QStringLiteral("-roster-week"));
    for (const auto &[key, form] :
         {std::pair{Qt::Key_N, "shift"}, std::pair{Qt::Key_O, "override"}, std::pair{Qt::Key_R, "rotation"},
          std::pair{Qt::Key_F, "fixed"}, std::pair{Qt::Key_P, "person"}, std::pair{Qt::Key_S, "swap"}}) {
        d.press(key);
        d.keep(name + QStringLiteral("-roster-") + QLatin1String{form});
        d.press(Qt::Key_Escape);
    }
    d.press(Qt::Key_M);
    d.keep(name + QStringLiteral("-roster-month"));
    page.startAt(d.haninge.id, DutyDesk::at(31, 1, 0, 10, 2027));
    d.keep(name + QStringLiteral("-roster-clock-change"));
}

} // namespace

// Hidden: for a person to look at. JOUR_GALLERY says where the pictures go.
TEST_CASE("Pictures of coverage, duty lists and test round in both themes, in Swedish", "[.picture]")
{
    ensureResources();
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    for (const auto &[theme, name] : {std::pair{ThemeId::Night, QStringLiteral("night")},
                                      std::pair{ThemeId::Day, QStringLiteral("day")}}) {
        applyTheme(*qApp, theme);
        Week d;
        {
            CoveragePage page{d.context()};
            d.show(page);
            page.resize(980, 800);
            page.start();
            d.keep(name + QStringLiteral("-coverage"));
            d.press(Qt::Key_G);
            d.press(Qt::Key_G);
            d.press(Qt::Key_Plus);
            d.keep(name + QStringLiteral("-coverage-gap"));
            page.startAt(QStringLiteral("0182"), DutyDesk::at(24, 18));
            d.keep(name + QStringLiteral("-coverage-double"));
            page.resize(560, 640);
            d.keep(name + QStringLiteral("-coverage-narrow"));
        }
        keepRosters(d, name);
        {
            TestRoundPage page{d.context()};
            d.show(page);
            page.resize(660, 700);
            page.start();
            d.press(Qt::Key_F11);
            d.keep(name + QStringLiteral("-test-round"));
        }
    }
    QCoreApplication::removeTranslator(&words);
    qApp->setStyleSheet({});
}
