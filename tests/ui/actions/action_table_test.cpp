#include "actions/action_registry.h"
#include "actions/action_table.h"
#include "actions/menu_builder.h"
#include "support/icons.h"
#include "support/strings.h"

#include <QFile>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

QString latin(const char *text)
{
    return QLatin1String{text};
}

/// The letter after `&`, lower case.
QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char{'&'});
    return at < 0 || at + 1 == text.size() ? QChar{} : text[at + 1].toLower();
}

/// As the README writes it: no letter underlined, no dots.
QString shown(const ActionSpec &spec)
{
    return QString::fromUtf8(spec.text).remove(QLatin1Char{'&'}).remove(QChar{0x2026});
}

constexpr Needs everything = Needs{QFlag{0x7ffff}};

} // namespace

TEST_CASE("The action table holds together", "[actions]")
{
    QSet<QString> names;
    QSet<QString> shortcuts;
    QSet<int> ids;
    const QRegularExpression form{QStringLiteral("^[a-z]+(\\.[a-z][A-Za-z]*)+$")};
    for (const ActionSpec &spec : actionTable()) {
        CAPTURE(spec.name);
        CHECK(form.match(latin(spec.name)).hasMatch());
        CHECK_FALSE(names.contains(latin(spec.name)));
        names.insert(latin(spec.name));
        CHECK_FALSE(ids.contains(static_cast<int>(spec.id)));
        ids.insert(static_cast<int>(spec.id));
        CHECK((latin(spec.icon).isEmpty() || hasIcon(latin(spec.icon))));

        const QKeySequence keys = shortcutOf(spec);
        CHECK_FALSE(keys.isEmpty());
        CHECK_FALSE(shortcuts.contains(keys.toString()));
        shortcuts.insert(keys.toString());
    }
    CHECK(ids.size() == static_cast<int>(ActionId::SnoozeAlarm) + 1);
}

TEST_CASE("No action takes the keys that text fields need", "[actions]")
{
    for (const ActionSpec &spec : actionTable()) {
        CAPTURE(spec.name);
        for (const char *edit :
             {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+Return"})
            CHECK(latin(spec.shortcut) != latin(edit));
    }
}

TEST_CASE("A call attempt is logged by one key", "[actions]")
{
    int attempts = 0;
    for (const ActionSpec &spec : actionTable()) {
        if (!latin(spec.name).startsWith(QLatin1String{"attempt."}))
            continue;
        ++attempts;
        CAPTURE(spec.name);
        CHECK_FALSE(latin(spec.shortcut).contains(QLatin1Char{'+'}));
    }
    CHECK(attempts == 6);
}

TEST_CASE("What moves the deadlines of a case is told apart by its pictures", "[actions]")
{
    QSet<QString> pictures;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu != Menu::Timer)
            continue;
        CAPTURE(spec.name);
        CHECK_FALSE(pictures.contains(latin(spec.icon)));
        pictures.insert(latin(spec.icon));
    }
}

TEST_CASE("Within a menu every mnemonic is another letter", "[actions]")
{
    QSet<QChar> bar;
    for (const Menu menu : allMenus()) {
        CAPTURE(menuTitle(menu));
        CHECK_FALSE(bar.contains(mnemonicOf(menuTitle(menu))));
        bar.insert(mnemonicOf(menuTitle(menu)));
        QSet<QChar> letters;
        for (const ActionSpec &spec : actionTable()) {
            if (spec.menu != menu)
                continue;
            CAPTURE(spec.name);
            CHECK_FALSE(letters.contains(mnemonicOf(latin(spec.text))));
            letters.insert(mnemonicOf(latin(spec.text)));
        }
    }
}

TEST_CASE("Within a menu every mnemonic is another letter in Swedish too", "[actions]")
{
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    for (const Menu menu : allMenus()) {
        QSet<QChar> letters;
        for (const ActionSpec &spec : actionTable()) {
            if (spec.menu != menu)
                continue;
            const QString text = words.translate("Action", spec.text);
            CAPTURE(text.toStdString());
            CHECK_FALSE(mnemonicOf(text).isNull());
            CHECK_FALSE(letters.contains(mnemonicOf(text)));
            letters.insert(mnemonicOf(text));
        }
    }
}

TEST_CASE("An action is enabled only when its needs are met", "[actions]")
{
    ActionRegistry registry;
    CHECK(registry.action(ActionId::Quit)->isEnabled());
    CHECK_FALSE(registry.action(ActionId::NewCase)->isEnabled());

    registry.setMet(Need::Unlocked);
    CHECK(registry.action(ActionId::NewCase)->isEnabled());
    CHECK_FALSE(registry.action(ActionId::AddNote)->isEnabled());

    registry.setMet(Needs{Need::Unlocked} | Need::CaseSelected);
    CHECK(registry.action(ActionId::AddNote)->isEnabled());
    CHECK_FALSE(registry.action(ActionId::AddPerson)->isEnabled()); // the case is closed

    registry.setMet(everything);
    for (const ActionSpec &spec : actionTable()) {
        CAPTURE(spec.name);
        CHECK(registry.action(spec.id)->isEnabled());
        CHECK(registry.whyDisabled(spec.id).isEmpty());
    }
}

TEST_CASE("A key that is held down is one act", "[actions]")
{
    const ActionRegistry registry;
    for (const ActionSpec &spec : actionTable()) {
        INFO(spec.name);
        CHECK_FALSE(registry.action(spec.id)->autoRepeat());
    }
}

TEST_CASE("A disabled action says why", "[actions]")
{
    ActionRegistry registry;
    for (const ActionSpec &spec : actionTable()) {
        CAPTURE(spec.name);
        CHECK(registry.whyDisabled(spec.id).isEmpty() == registry.action(spec.id)->isEnabled());
    }
    registry.setMet(Needs{Need::Unlocked} | Need::CaseSelected);
    CHECK(registry.whyDisabled(ActionId::StateReopen) ==
          QStringLiteral("Only a closed case can be reopened."));
    CHECK(registry.action(ActionId::StateReopen)->toolTip().contains(QStringLiteral("Only a closed case")));
}

TEST_CASE("Triggering runs what was connected", "[actions]")
{
    ActionRegistry registry;
    int runs = 0;
    registry.onTriggered(ActionId::About, &registry, [&runs] { ++runs; });
    registry.action(ActionId::About)->trigger();
    CHECK(runs == 1);
}

TEST_CASE("The menus hold every action once, also when built again", "[actions]")
{
    const ActionRegistry registry;
    QMenuBar bar;
    buildMenus(bar, registry);
    buildMenus(bar, registry);
    QSet<QString> seen;
    std::size_t count = 0;
    for (const QAction *top : bar.actions()) {
        REQUIRE(top->menu());
        for (const QAction *action : top->menu()->actions()) {
            if (action->isSeparator())
                continue;
            ++count;
            seen.insert(action->objectName());
        }
    }
    CHECK(count == actionTable().size());
    CHECK(static_cast<std::size_t>(seen.size()) == actionTable().size());
}

TEST_CASE("The README names every key with what it does, and no other", "[actions]")
{
    QFile file{QStringLiteral(JOUR_README)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    const QString keys =
        readme.mid(readme.indexOf(QLatin1String{"\n## Keys"}) + 1).section(QLatin1String{"\n## "}, 0, 0);
    QMap<QString, QString> told;
    const QRegularExpression pair{QStringLiteral("\\| ([^|]+) \\| ([^|]+) (?=\\|)")};
    for (const QString &line : keys.split(QLatin1Char{'\n'}))
        for (auto it = pair.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            told.insert(match.captured(1).trimmed(), match.captured(2).trimmed());
        }
    for (const ActionSpec &spec : actionTable()) {
        CAPTURE(spec.name);
        CHECK(told.value(latin(spec.shortcut)) == shown(spec));
    }
}
