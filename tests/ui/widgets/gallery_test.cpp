#include "actions/action_registry.h"
#include "actions/menu_builder.h"
#include "actions/shortcut_sheet.h"
#include "base/local_time.h"
#include "support/accessibility.h"
#include "support/strings.h"
#include "support/theme.h"
#include "ui/widgets/gallery.h"
#include "widgets/completer_field.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QMenu>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

const Instant now = fromLocal(QDate{2026, 11, 24}, QTime{3, 14, 7});

/// Puts a picture where JOUR_GALLERY says, for a person to look at.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("JOUR_GALLERY");
    if (!folder.isEmpty() && QDir{}.mkpath(folder))
        CHECK(widget.grab().save(QDir{folder}.filePath(QString{name % QStringLiteral(".png")})));
}

QStringList described(const std::vector<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << ui::described(*widget);
    return names;
}

/// Puts the program's looks back as it found them.
struct Dressed
{
    explicit Dressed(ThemeId id) { applyTheme(*qApp, id); }
    ~Dressed() { qApp->setStyleSheet({}); }
    Q_DISABLE_COPY_MOVE(Dressed)
};

} // namespace

TEST_CASE("Every widget has an accessible name, and Tab visits all and leaves", "[widgets][gui]")
{
    const Dressed dressed{ThemeId::Night};
    const ManualClock clock{now};
    const auto page = test::gallery(clock);
    page->show();
    REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    CHECK(described(withoutName(*page)) == QStringList{});
    const TabWalk walk = walkByTab(*page);
    CHECK(walk.order.size() > 20);
    CHECK(described(walk.unreached) == QStringList{});
    CHECK(described(walk.traps) == QStringList{});
}

TEST_CASE("The page is dressed in either theme and fits its window", "[widgets][gui]")
{
    const ThemeId id = GENERATE(ThemeId::Night, ThemeId::Day);
    const QString name = id == ThemeId::Night ? QStringLiteral("night") : QStringLiteral("day");
    const Dressed dressed{id};
    const ManualClock clock{now};
    const auto page = test::gallery(clock);
    page->show();
    REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    auto *field = page->findChild<CompleterField *>();
    REQUIRE(field);
    field->setFocus();
    QApplication::processEvents();
    CHECK(page->width() == 1280); // the smallest screen we promise to fit
    CHECK(page->grab().toImage().pixelColor(2, 2) == themeOf(id).surface);
    keep(*page, QStringLiteral("gallery-%1").arg(name));

    QTest::keyClick(field, Qt::Key_Down);
    keep(*field->findChild<QListView *>(QStringLiteral("completions")),
         QStringLiteral("completions-%1").arg(name));
    QTest::keyClick(field, Qt::Key_Escape);

    ActionRegistry registry;
    registry.setMet(Needs{Need::Unlocked} | Need::CaseSelected | Need::CaseOpen);
    QMenu menu;
    fillMenu(menu, Menu::Call, registry);
    menu.popup({});
    QTest::keyClick(&menu, Qt::Key_Down);
    keep(menu, QStringLiteral("menu-%1").arg(name));
    ShortcutSheet sheet;
    sheet.resize(1100, 720);
    sheet.show();
    REQUIRE(QTest::qWaitForWindowExposed(&sheet));
    keep(sheet, QStringLiteral("shortcuts-%1").arg(name));
}

TEST_CASE("Changing the theme re-dresses what is already on screen", "[widgets][gui]")
{
    const Dressed dressed{ThemeId::Night};
    const ManualClock clock{now};
    const auto page = test::gallery(clock);
    page->show();
    REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    page->findChild<CompleterField *>()->setFocus();
    applyTheme(*qApp, ThemeId::Day);
    QApplication::processEvents();
    CHECK(page->grab().toImage().pixelColor(2, 2) == themeOf(ThemeId::Day).surface);
}
