#include "first_run/first_run_page.h"
#include "support/builders.h"
#include "support/resources.h"
#include "support/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("On the first-run page Enter in the last field, or Ctrl+Enter in any, makes the vault",
          "[first-run][gui]")
{
    const QString phrase = QStringLiteral("lingon trappa vinter kompass orkester");
    const QTemporaryDir place;
    const ManualClock clock{night};
    VaultDoor door{place.filePath(QStringLiteral("valv")), clock, KdfCost::floor()};
    FirstRunPage page{door, {}, {}};
    page.show();
    QSignalSpy created{&door, &VaultDoor::created};
    const auto field = [&](const char *name) { return page.findChild<QLineEdit *>(QLatin1String{name}); };
    for (const auto &[name, text] :
         {std::pair{"operatorName", QStringLiteral("Annika Norling")},
          std::pair{"operatorSignature", QStringLiteral("AN")},
          std::pair{"newUserId", QStringLiteral("annika")}, std::pair{"newPassphrase", phrase},
          std::pair{"newPassphraseAgain", phrase}})
        QTest::keyClicks(field(name), text);
    SECTION("Enter")
    {
        QTest::keyClick(field("newPassphraseAgain"), Qt::Key_Return);
    }
    SECTION("Ctrl+Enter")
    {
        QTest::keyClick(field("operatorName"), Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(QTest::qWaitFor([&] { return !created.isEmpty(); }, 60'000));
}

TEST_CASE("A drawn phrase keeps its own measure while the name is typed", "[first-run][gui]")
{
    const QTemporaryDir place;
    const ManualClock clock{night};
    QStringList words; // 8192 of them: 13 bits each
    for (int i = 0; i < 8192; ++i)
        words << QStringLiteral("w%1").arg(i, 4, 16, QLatin1Char{'0'});
    VaultDoor door{place.filePath(QStringLiteral("valv")), clock, KdfCost::floor()};
    FirstRunPage page{door, words, {}};
    page.show();
    const auto hint = [&] {
        return page.findChild<QLineEdit *>(QStringLiteral("newPassphrase"))->accessibleDescription();
    };
    page.findChild<QPushButton *>(QStringLiteral("drawPassphrase"))->click();
    const QString drawn = hint();
    CHECK(drawn.contains(QStringLiteral("65")));
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("operatorName")), QStringLiteral("Eva"));
    CHECK(hint() == drawn);
}

TEST_CASE("The first-run page stands whole in a low window, in Swedish", "[first-run][gui]")
{
    ensureResources();
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    applyTheme(*qApp, ThemeId::Night);
    const QTemporaryDir place;
    const ManualClock clock{night};
    VaultDoor door{place.filePath(QStringLiteral("valv")), clock, KdfCost::floor()};
    FirstRunPage page{door, {}, {}};
    page.resize(1280, 690);
    page.show();
    QCoreApplication::processEvents();
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        if (button->isVisible()) {
            CAPTURE(button->text().toStdString());
            CHECK(button->width() >= button->sizeHint().width());
        }
    for (const QLineEdit *edit : page.findChildren<QLineEdit *>())
        if (edit->isVisible()) {
            CAPTURE(edit->objectName().toStdString());
            CHECK(edit->visibleRegion().boundingRect() == edit->rect());
            CHECK(edit->height() >= edit->sizeHint().height());
        }
    QCoreApplication::removeTranslator(&words);
}
