#include "app/sweep.h"
#include "command_line.h"
#include "open_sealed_command.h"
#include "print/seal_done.h"
#include "print/seal_page.h"
#include "services/sealing.h"
#include "vault/durable_replace.h"
#include "vault/sealed_file.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace jour;
using namespace jour::test;

namespace {

const QString phrase = QStringLiteral("korall våg ekorre mossa tätt");

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

/// The real program, without a screen and without a vault.
Ended run(const QStringList &arguments, const QString &input = phrase)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JOURBORD), QStringList{QStringLiteral("open-sealed")} + arguments);
    REQUIRE(process.waitForStarted());
    process.write(input.toUtf8() + '\n');
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

struct Sent
{
    std::vector<SealedDocument> documents{
        {QStringLiteral("ROC-2026-0412.pdf"), QStringLiteral("application/pdf"), QByteArray{90'000, 'p'}},
        {QStringLiteral("ROC-2026-0412-överlämning.pdf"), QStringLiteral("application/pdf"), "%PDF-1.4"}};
    QTemporaryDir place;
    QString file = place.filePath(QStringLiteral("sent.sealed"));
    QString into = place.filePath(QStringLiteral("papper"));
    QByteArray bytes = *sealed(documents, sealedPassphrase(phrase), KdfCost::floor());

    Sent() { REQUIRE(durableReplace(file, bytes)); }
    [[nodiscard]] Ended open(const QString &input = phrase) const
    {
        return run({file, QStringLiteral("--into"), into}, input);
    }
};

} // namespace

TEST_CASE("The program opens a sealed file without vault, window and screen", "[app][sealing]")
{
    const Sent sent;
    const Ended ended = sent.open();
    INFO(ended.err.toStdString());
    REQUIRE(ended.code == 0);
    CHECK(ended.err.isEmpty());
    for (const SealedDocument &document : sent.documents) {
        const QString path = QDir{sent.into}.filePath(document.name);
        CHECK(*wholeFile(path, 1'000'000) == document.content);
        CHECK_FALSE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));
        CHECK(ended.out.contains(path));
    }
    CHECK(ended.out.contains(QStringLiteral("2 handlingar har skrivits:")));
    CHECK(ended.out.contains(shortSealDigest(sent.bytes)));
    CHECK_FALSE(ended.out.contains(phrase));

    const Ended again = sent.open(); // what is there is not written over
    CHECK(again.code == static_cast<int>(OpenSealedExit::NotWritten));
    CHECK(again.err.contains(QStringLiteral("Det finns redan en fil")));
    CHECK(again.out.isEmpty());
}

TEST_CASE("Why a sealed file does not open is said in words and by the exit code", "[app][sealing]")
{
    const Sent sent;
    const auto refused = [&](const Ended &ended, OpenSealedExit exit, const char *words) {
        INFO(ended.err.toStdString());
        CHECK(ended.code == static_cast<int>(exit));
        CHECK(ended.err.contains(QString::fromUtf8(words)));
        CHECK_FALSE(QFileInfo::exists(sent.into));
    };
    refused(sent.open(QStringLiteral("korall våg ekorre mossa tät")), OpenSealedExit::WrongPassphrase,
            "Lösenfrasen passar inte filen");
    refused(sent.open({}), OpenSealedExit::WrongPassphrase, "Lösenfrasen passar inte filen");
    refused(run({sent.file}), OpenSealedExit::Usage, "--into MAPP");
    refused(run({QStringLiteral("--into"), sent.into}), OpenSealedExit::Usage, "--into MAPP");
    refused(run({sent.file + QStringLiteral("x"), QStringLiteral("--into"), sent.into}),
            OpenSealedExit::Unusable, "Filen finns inte");
    refused(run({sent.file, QStringLiteral("--into"), sent.file}), OpenSealedExit::NotWritten, "är en fil");
    QByteArray damaged = sent.bytes;
    damaged[5000] = static_cast<char>(damaged.at(5000) ^ 1);
    REQUIRE(durableReplace(sent.file, damaged));
    refused(sent.open(), OpenSealedExit::Unusable, "skadad eller ändrad");
    REQUIRE(durableReplace(sent.file, sent.bytes.first(sent.bytes.size() - 1)));
    refused(sent.open(), OpenSealedExit::Unusable, "skadad eller ändrad");
    REQUIRE(durableReplace(sent.file, "%PDF-1.4 something else"));
    refused(sent.open(), OpenSealedExit::Unusable, "ingen förseglad fil");
}

TEST_CASE("The passphrase of a sealed file has no place on the command line", "[app][sealing]")
{
    const auto read = [](const QStringList &words) {
        return readCommandLine(QStringList{QStringLiteral("jourbord"), QStringLiteral("open-sealed")} +
                               words);
    };
    const CommandLine line =
        read({QStringLiteral("a.sealed"), QStringLiteral("--into"), QStringLiteral("x")});
    CHECK(line.problem.isEmpty());
    REQUIRE(line.openSealed);
    CHECK(line.openSealed->file == QStringLiteral("a.sealed"));
    CHECK(line.openSealed->into == QStringLiteral("x"));
    CHECK_FALSE(read({QStringLiteral("a.sealed"), QStringLiteral("some words")}).problem.isEmpty());
    CHECK_FALSE(read({QStringLiteral("a.sealed"), QStringLiteral("--passphrase"), QStringLiteral("x")})
                    .problem.isEmpty());
}

TEST_CASE("What is sealed at the desk by keys alone is opened by the program elsewhere",
          "[app][gui][sealing]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_8, Qt::ControlModifier);
    auto *papers = desk.find<QListWidget>("sealPapers");
    REQUIRE(papers);
    REQUIRE(papers->hasFocus());
    auto *toWhom = desk.find<QLineEdit>("sealToWhom");
    for (int i = 0; i < 20 && !toWhom->hasFocus(); ++i)
        desk.press(Qt::Key_Tab);
    REQUIRE(toWhom->hasFocus());
    toWhom->selectAll();
    desk.type(QStringLiteral("Eva Ek"));
    auto *ground = desk.find<QLineEdit>("sealGround");
    for (int i = 0; i < 20 && !ground->hasFocus(); ++i)
        desk.press(Qt::Key_Tab);
    REQUIRE(ground->hasFocus());
    desk.type(QStringLiteral("SoL 29"));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    const QString words = desk.find<QLineEdit>("sealPassphrase")->text();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = desk.application.window().findChild<QFileDialog *>();
    REQUIRE(dialog);
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("sent.sealed"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    REQUIRE(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    auto *aloud = desk.find<QLabel>("sealedAloud");
    REQUIRE(aloud);
    REQUIRE(QTest::qWaitFor([&] { return aloud->isVisible(); }, 30000));
    CHECK(aloud->text() == words);
    const QString into = place.filePath(QStringLiteral("papper"));
    const Ended ended = run({path, QStringLiteral("--into"), into}, words);
    INFO(ended.err.toStdString());
    CHECK(ended.code == 0);
    const QStringList files = QDir{into}.entryList(QDir::Files);
    CHECK(files.size() == 2);
    const auto documents = unsealed(*wholeFile(path, longestSealedFile), sealedPassphrase(words));
    REQUIRE(documents);
    for (const SealedDocument &document : *documents)
        CHECK(*wholeFile(QDir{into}.filePath(document.name), 10'000'000) == document.content);
}

TEST_CASE("Ctrl+P leads to the sealed papers by letter, and a lock brings the page back",
          "[app][gui][sealing]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.press(Qt::Key_F); // Förseglade papper
    auto *papers = desk.find<QListWidget>("sealPapers");
    REQUIRE(papers);
    CHECK(papers->hasFocus());
    desk.press(Qt::Key_B); // bedömningen också
    desk.application.softLock();
    CHECK(desk.application.workspace() == nullptr);
    desk.unlock();
    papers = desk.find<QListWidget>("sealPapers");
    REQUIRE(papers);
    CHECK(papers->isVisible());
    CHECK(papers->item(3)->checkState() == Qt::Checked);
}

TEST_CASE("The pages of sealed papers can be seen, reached and read out", "[app][gui][sweep][sealing]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    desk.workspace().openCase(desk.board().front().id);
    desk.application.actions().action(ui::ActionId::SealPapers)->trigger();
    QCoreApplication::processEvents();
    sweep.look("seal");
    QTest::keyClick(desk.find<QWidget>("sealVariant"), Qt::Key_O); // omaskerat
    desk.find<QWidget>("sealToWhom")->setFocus();
    desk.press(Qt::Key_Escape);
    sweep.look("seal-question");
    desk.press(Qt::Key_Escape);
    auto *page = desk.find<ui::SealPage>("sealPage");
    REQUIRE(page);
    auto *done = page->findChild<ui::SealDone *>();
    REQUIRE(done);
    done->show({QStringLiteral("/home/anna/Dokument/jourbord-2026-11-28-0314.sealed"), 524'536,
                QStringLiteral("3f9a c1d2 77be 0a41")},
               QStringLiteral("korall vindspel tratt ekorre mossa"),
               QStringLiteral("Eva Ek, socialsekreterare"));
    page->findChild<QStackedWidget *>()->setCurrentWidget(done);
    QCoreApplication::processEvents();
    sweep.look("seal-done");
}
