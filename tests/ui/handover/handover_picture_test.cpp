#include "actions/action_registry.h"
#include "core/services/shift_night.h"
#include "handover/handover_page.h"
#include "handover/shift_page.h"
#include "services/shift_desk.h"
#include "support/resources.h"
#include "support/theme.h"
#include "support/ui_settings.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

void keep(QWidget &page, const QString &name, QSize size = {1000, 820})
{
    page.resize(size);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    CHECK(page.grab().save(folder.filePath(QString{name + QStringLiteral(".png")})));
}

} // namespace

TEST_CASE("Pictures of the shift and its handover", "[.picture]")
{
    ensureResources();
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    ShiftNight d;
    d.come(*d.theirs);
    const CaseId old = d.promised(2h);
    REQUIRE(Casework{*d.theirs}.note(old, QStringLiteral("Ringde skolan")));
    d.go(*d.theirs);
    d.clock.advance(1h);
    REQUIRE(ShiftDesk{*d.at}.start({}, QStringLiteral("Vikarie Sven Ek"), d.clock.now() + 6h));
    const CaseId fresh = d.take(WatchedDesk::nykvarn(Urgency::Immediate), {aChild()});
    d.chased();
    REQUIRE(Casework{*d.at}.note(old, QStringLiteral("Polisen ringde")));
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Skrivaren drar dubbla ark.")));
    REQUIRE(Handovers{*d.at}.writeAbout(fresh, QStringLiteral("Mamma ringer igen före sju.")));
    REQUIRE(Handovers{*d.at}.writeTo(d.klara.id, {}, QStringLiteral("Nyckeln ligger i skåpet.")));
    d.come(*d.theirs);
    const HandoverId id = d.made();
    REQUIRE(Handovers{*d.theirs}.answer(id, fresh, true));
    REQUIRE(Handovers{*d.theirs}.answer(id, old, false, QStringLiteral("Dagens sak")));
    for (const ThemeId theme : {ThemeId::Night, ThemeId::Day}) {
        applyTheme(*qApp, theme);
        const QString which = theme == ThemeId::Night ? QStringLiteral("night") : QStringLiteral("day");
        ActionRegistry registry;
        const UiSettings settings;
        ShiftPage shift{{*d.theirs, registry, settings}};
        shift.start();
        keep(shift, QStringLiteral("shift-") + which);
        HandoverPage handover{{*d.theirs, registry, settings}, d.folder()};
        handover.start();
        keep(handover, QStringLiteral("handover-") + which);
        QTest::keyClick(handover.findChild<QWidget *>(QStringLiteral("handoverList")), Qt::Key_U);
        keep(handover, QStringLiteral("handover-sign-") + which);
    }
    REQUIRE(d.signs());
    ActionRegistry registry;
    const UiSettings settings;
    HandoverPage left{{*d.theirs, registry, settings}, d.folder()};
    left.start();
    keep(left, QStringLiteral("handover-left"), {700, 620}); // beside the queue in a window of 1024 columns
}
