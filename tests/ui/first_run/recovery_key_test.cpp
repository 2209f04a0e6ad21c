#include "support/strings.h"
#include "widgets/recovery_key_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
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
    CHECK(text.contains(QStringLiteral("ABCDE  FGHJK  MNPQR\nSTVWX")));
    CHECK(text.contains(sheet.vault));
    CHECK(text.contains(sheet.user));
    CHECK(text.contains(QStringLiteral("1970-01-01")));
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

TEST_CASE("The paper is printed on the printer that was chosen", "[recovery][gui]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("paper.pdf"));
    RecoveryKeyPage page{nullptr, {[&](QWidget &over, const PrinterAsk::Chosen &chosen) {
                             auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
                             printer->setOutputFileName(path); // a PDF stands for the printer
                             openPrintDialog(over, printer, chosen);
                             return true;
                         }}};
    page.show(sheet);
    QTest::keyClick(page.findChild<QPushButton *>(QStringLiteral("printKey")), Qt::Key_Space);
    auto *dialog = page.findChild<QPrintDialog *>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->testOption(QAbstractPrintDialog::PrintToFile));
    CHECK_FALSE(QFile::exists(path));
    dialog->done(QDialog::Accepted);
    CHECK(QFileInfo{path}.size() > 1000);
    CHECK_FALSE(page.findChild<QLabel *>(QStringLiteral("recoveryKeyProblem"))->text().isEmpty());
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        return;
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.count(QChar::FormFeed) == 1); // one page
    CHECK(text.contains(QStringLiteral("STVWX")));
    CHECK(text.contains(sheet.vault));
}

TEST_CASE("Without a printer one is told to write the key by hand", "[recovery][gui]")
{
    RecoveryKeyPage page{nullptr, {[](QWidget &, const PrinterAsk::Chosen &) { return false; }}};
    page.show(sheet);
    QTest::keyClick(page.findChild<QPushButton *>(QStringLiteral("printKey")), Qt::Key_Space);
    CHECK_FALSE(page.findChild<QLabel *>(QStringLiteral("recoveryKeyProblem"))->text().isEmpty());
    CHECK(page.findChild<QLabel *>(QStringLiteral("recoveryKey"))->text() == sheet.key);
}
