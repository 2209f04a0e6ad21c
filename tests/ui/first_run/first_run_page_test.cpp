#include "first_run/first_run_page.h"
#include "support/builders.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("On the first-run page Enter in the last field makes the vault", "[first-run][gui]")
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
    QTest::keyClick(field("newPassphraseAgain"), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !created.isEmpty(); }, 60'000));
}
