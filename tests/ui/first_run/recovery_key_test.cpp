#include "first_run/recovery_key_page.h"
#include "support/strings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

const RecoverySheet sheet{QStringLiteral("ABCDE-FGHJK-MNPQR-STVWX"), QStringLiteral("/srv/valv <b>1</b>"),
                          QStringLiteral("Annika Norling"), fromMicros(0)};

} // namespace

TEST_CASE("The paper with the recovery key is one page that says what it opens", "[recovery]")
{
    const auto paper = recoverySheet(sheet);
    const QString text = paper->toPlainText();
    CHECK(text.contains(sheet.key));
    CHECK(text.contains(sheet.vault));
    CHECK(text.contains(sheet.user));
    paper->setPageSize(QPageSize{QPageSize::A4}.sizePoints());
    CHECK(paper->pageCount() == 1);
}

TEST_CASE("The recovery key is let go only when it was typed back from the paper", "[recovery][gui]")
{
    RecoveryKeyPage page;
    page.show(sheet);
    QSignalSpy confirmed{&page, &RecoveryKeyPage::confirmed};
    auto *typed = page.findChild<QLineEdit *>(QStringLiteral("recoveryKeyTyped"));
    QTest::keyClicks(typed, QStringLiteral("abcde fghjk mnpqr stvwy"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(confirmed.isEmpty());
    CHECK_FALSE(page.findChild<QLabel *>(QStringLiteral("recoveryKeyProblem"))->text().isEmpty());
    typed->clear();
    QTest::keyClicks(typed, QStringLiteral("abcde fghjk mnpqr stvwx"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(confirmed.size() == 1);
    CHECK(page.findChild<QLabel *>(QStringLiteral("recoveryKey"))->text().isEmpty());
}

TEST_CASE("Without a printer one is told to write the key by hand", "[recovery][gui]")
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        SKIP("this machine has a printer");
    RecoveryKeyPage page;
    page.show(sheet);
    QTest::keyClick(page.findChild<QPushButton *>(QStringLiteral("printKey")), Qt::Key_Space);
    CHECK_FALSE(page.findChild<QLabel *>(QStringLiteral("recoveryKeyProblem"))->text().isEmpty());
    CHECK(page.findChild<QLabel *>(QStringLiteral("recoveryKey"))->text() == sheet.key);
}
