#include "actions/action_registry.h"
#include "actions/shortcut_sheet.h"
#include "support/accessibility.h"
#include "support/rule_words.h"
#include "support/strings.h"
#include "widgets/key_hint.h"
#include "widgets/plain_label.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

TEST_CASE("The keyboard page shows every shortcut of the table", "[actions][gui]")
{
    const ShortcutSheet sheet;
    QSet<QString> texts;
    for (const auto *label : sheet.findChildren<PlainLabel *>())
        texts.insert(label->text());
    QSet<QString> keys;
    for (const auto *hint : sheet.findChildren<KeyHint *>())
        keys.insert(hint->accessibleName());
    for (const ActionSpec &spec : actionTable()) {
        if (spec.shortcut[0] == '\0')
            continue;
        CAPTURE(spec.name);
        CHECK(texts.contains(plainText(spec)));
        CHECK(keys.contains(shortcutOf(spec).toString(QKeySequence::NativeText)));
    }
}

TEST_CASE("The keyboard page tells what each rule of the engine means", "[actions][gui]")
{
    const ShortcutSheet sheet;
    QSet<QString> texts;
    for (const auto *label : sheet.findChildren<PlainLabel *>())
        texts.insert(label->text());
    for (int number = 1; number <= 17; ++number)
        CHECK(texts.contains(QStringLiteral("R%1").arg(number)));
    for (const auto &[id, words] : RuleWords::all()) {
        CHECK(texts.contains(id));
        CHECK(texts.contains(words));
    }
    // Every rule that the engine writes in a journal is among them.
    for (const char *rule : {"R1",  "R1x", "R2",  "R2e", "R2o", "R3",  "R4",  "R5",  "R5a", "R5p",
                             "R6",  "R6a", "R6k", "R6n", "R7",  "R8",  "R9",  "R10", "R11", "R12",
                             "R13", "R15", "R16", "R17", "R18", "R19", "R2h", "R2w", "R4n"})
        CHECK(texts.contains(QLatin1String{rule}));
}

TEST_CASE("Esc leaves the keyboard page", "[actions][gui]")
{
    ShortcutSheet sheet;
    sheet.show();
    REQUIRE(QTest::qWaitForWindowExposed(&sheet));
    CHECK(withoutName(sheet).empty());
    QSignalSpy closing{&sheet, &ShortcutSheet::closeRequested};
    sheet.setFocus();
    QTest::keyClick(sheet.focusWidget(), Qt::Key_Escape);
    CHECK(closing.size() == 1);
}
