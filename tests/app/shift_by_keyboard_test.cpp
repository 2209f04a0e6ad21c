#include "app/demo_desk.h"
#include "domain/events/event_body.h"
#include "services/operator_access.h"
#include "store/journal.h"
#include "vault/passphrase.h"

#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

using namespace jour;
using namespace jour::test;

namespace {

const QString klaraUser = QStringLiteral("klara.lund");
const QString klaraPhrase = QStringLiteral("lykta smultron glaciär panna tofs");

QString textOfPdf(const QString &path)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        SKIP("not installed: pdftotext");
    QProcess reading;
    reading.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reading.waitForFinished());
    return QString::fromUtf8(reading.readAllStandardOutput()).replace(QChar{0x00A0}, QLatin1Char(' '));
}

/// The demo's operator works the night; Klara Lund, who has worked here before, comes on.
struct NightOfTwo : DemoDesk
{
    NightOfTwo() { letKlaraIn(); }

    void letKlaraIn()
    {
        OperatorAccess access{desk(), application.door().folder(), KdfCost::floor()};
        QEventLoop loop;
        QObject::connect(&access, &OperatorAccess::done, &loop, &QEventLoop::quit);
        QObject::connect(&access, &OperatorAccess::refused, &loop,
                         [&](const Error &error) { FAIL(error.detail.toStdString()); });
        Operator klara;
        klara.name = QStringLiteral("Klara Lund");
        klara.signature = QStringLiteral("KL");
        klara.title = QStringLiteral("socialsekreterare");
        access.add({demoUser, passphraseBytes(demoPassphrase)},
                   {.userId = klaraUser,
                    .passphrase = passphraseBytes(klaraPhrase),
                    .role = 0,
                    .pseudonym = {},
                    .notAfter = {}},
                   klara);
        loop.exec();
    }
    [[nodiscard]] Desk &desk() { return application.session()->desk; }
    void lock() { press(Qt::Key_L, Qt::ControlModifier); }
    void unlockAs(const QString &user, const QString &phrase)
    {
        auto *field = find<QLineEdit>("userId");
        REQUIRE(field);
        QApplication::setActiveWindow(&application.window());
        field->setFocus();
        field->clear();
        type(user);
        press(Qt::Key_Return);
        type(phrase);
        press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return application.workspace() != nullptr; }, 20000));
        // What is put off until the queue is painted was put off before this.
        bool isRead = false;
        QTimer::singleShot(std::chrono::milliseconds{1}, &application.window(), [&] { isRead = true; });
        REQUIRE(QTest::qWaitFor([&] { return isRead; }));
    }
    void control(Qt::Key key, Qt::KeyboardModifiers more = {}) { press(key, Qt::ControlModifier | more); }
    void note(const QString &text)
    {
        control(Qt::Key_J);
        type(text);
        control(Qt::Key_Return);
    }
    CaseId newCase(const QString &givenName)
    {
        control(Qt::Key_N);
        for (int i = 0;
             i < 60 && QApplication::focusWidget()->objectName() != QStringLiteral("persons.0.givenName");
             ++i)
            press(Qt::Key_Tab);
        type(givenName);
        control(Qt::Key_Return);
        return workspace().currentCase();
    }
    template<typename Body>
    [[nodiscard]] std::vector<Body> journaled()
    {
        std::vector<Body> found;
        const auto all = desk().store().journal().after(0, 1 << 20);
        for (const Event &event : *all) {
            const EventBody body = event.decodedBody();
            if (const auto *one = std::get_if<Body>(&body))
                found.push_back(*one);
        }
        return found;
    }
    [[nodiscard]] QString textOf(const char *list)
    {
        QStringList lines;
        const auto *tree = find<QTreeWidget>(list);
        REQUIRE(tree);
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
                for (int column = 0; column < tree->columnCount(); ++column)
                    lines << tree->topLevelItem(i)->child(j)->text(column);
        return lines.join(QLatin1Char('\n'));
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("JOURBORD_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents(); // laid out
        application.window().grab().save(QDir{folder}.filePath(QLatin1String{name}));
    }
    /// Looks at the handover on paper, and saves it; by keys.
    [[nodiscard]] QString savePaper()
    {
        press(Qt::Key_P);
        QWidget *preview = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && window != &application.window() &&
                    window->findChild<QPushButton *>(QStringLiteral("printPdf")))
                    preview = window;
            return preview != nullptr;
        }));
        QApplication::setActiveWindow(preview); // a bare X server has nobody who does
        if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
            preview->grab().save(QDir{folder}.filePath(QStringLiteral("handover-paper.png")));
        const QString path = place.filePath(QStringLiteral("handover.pdf"));
        for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != QStringLiteral("printPdf");
             ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Space);
        REQUIRE(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
        auto *name =
            QApplication::activeModalWidget()->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(name);
        name->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
        preview->close();
        QApplication::setActiveWindow(&application.window());
        return path;
    }
    /// What the sheet says that the one takes home and the other keeps.
    void checkPaper(const events::HandoverSigned &both)
    {
        const QString paper = textOfPdf(savePaper());
        const auto papers = journaled<events::DeskPaperPrinted>();
        REQUIRE(papers.size() == 2); // looked at, and left
        CHECK(papers.back().document == QStringLiteral("shiftHandover"));
        CHECK(papers.front().medium == QStringLiteral("preview"));
        CHECK(papers.back().medium == QStringLiteral("pdf"));
        CHECK(papers.back().pages >= 1);
        CHECK_FALSE(papers.back().code.isEmpty());
        constexpr int shown = 16;
        for (const QString &part :
             {QStringLiteral("Skrivaren drar dubbla ark"), QStringLiteral("Dagens sak"),
              QString{QStringLiteral("JB - ") + papers.back().code}, QStringLiteral("KL"),
              both.contentDigest.left(shown), both.journalHead.left(shown),
              both.outgoingSignature.left(shown), both.incomingSignature.left(shown)}) {
            CAPTURE(part.toStdString());
            CHECK(paper.contains(part));
        }
    }
    /// Walks the list to a case.
    void walkTo(const char *list, const QString &number)
    {
        auto *tree = find<QTreeWidget>(list);
        REQUIRE(tree);
        press(Qt::Key_Home);
        for (int i = 0; i < 400; ++i) {
            const auto *item = tree->currentItem();
            if (item && item->parent() && item->text(0).section(QLatin1Char('\n'), 0, 0) == number)
                return;
            press(Qt::Key_Down);
        }
        FAIL(number.toStdString() << " is not in the list");
    }

    QTemporaryDir place;
};

} // namespace

TEST_CASE("Whoever logs in for the first time finds the words of the last shift there",
          "[app][gui][shift run]")
{
    NightOfTwo desk;
    desk.control(Qt::Key_A, Qt::ShiftModifier);
    desk.press(Qt::Key_S);
    desk.control(Qt::Key_Return);
    desk.control(Qt::Key_S, Qt::ShiftModifier);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_O);
    desk.type(QStringLiteral("Skrivaren drar dubbla ark"));
    desk.control(Qt::Key_Return);
    REQUIRE(desk.journaled<events::HandoverWordsWritten>().size() == 1);
    desk.lock();
    desk.unlockAs(klaraUser, klaraPhrase);
    const auto *list = desk.find<QTreeWidget>("shiftList");
    REQUIRE(list);
    CHECK(list->isVisible());
    CHECK(desk.textOf("shiftList").contains(QStringLiteral("Skrivaren drar dubbla ark")));
}

TEST_CASE(
    "A full shift by the keyboard: start, three cases, handover, signature, paper, and the other's login",
    "[app][gui][shift run]")
{
    NightOfTwo desk;
    desk.workspace().resize(1600, 1000);
    const CaseId shared = desk.board().front().id;
    desk.lock();
    desk.unlockAs(klaraUser, klaraPhrase); // an earlier visit of hers
    desk.workspace().openCase(shared);
    desk.note(QStringLiteral("Ringde skolan"));
    desk.lock();
    desk.unlockAs(demoUser, demoPassphrase);

    desk.control(Qt::Key_A, Qt::ShiftModifier);
    desk.press(Qt::Key_S);
    desk.control(Qt::Key_Return);
    REQUIRE(desk.journaled<events::ShiftStarted>().size() == 1);
    desk.picture("shift-started.png");
    std::vector<CaseId> fresh;
    for (const char *name : {"Tindra", "Milo", "Saga"})
        fresh.push_back(desk.newCase(QString::fromLatin1(name)));
    desk.workspace().openCase(shared);
    desk.note(QStringLiteral("Polisen ringde"));

    desk.control(Qt::Key_S, Qt::ShiftModifier);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_O);
    desk.type(QStringLiteral("Skrivaren drar dubbla ark"));
    desk.control(Qt::Key_Return);
    desk.press(Qt::Key_G);
    REQUIRE(desk.journaled<events::HandoverMade>().size() == 1);
    const auto offered = desk.journaled<events::HandoverMade>().front().cases;
    for (const CaseId id : fresh)
        CHECK(std::ranges::find(offered, id) != offered.end());
    const auto board = desk.board();
    const auto refused = std::ranges::find(board, fresh.front(), &BoardRow::id);
    REQUIRE(refused != board.end());
    desk.walkTo("handoverList", refused->number);
    desk.press(Qt::Key_I);
    desk.type(QStringLiteral("Dagens sak"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_T, Qt::ShiftModifier);
    desk.picture("handover-answered.png");

    desk.press(Qt::Key_U);
    desk.type(klaraUser);
    desk.press(Qt::Key_Tab);
    desk.type(klaraPhrase);
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !desk.journaled<events::HandoverSigned>().empty(); }, 20000));
    const events::HandoverSigned both = desk.journaled<events::HandoverSigned>().front();
    CHECK(both.left == std::vector{fresh.front()});
    CHECK(both.taken.size() == offered.size() - 1);
    CHECK_FALSE(both.outgoingSignature.isEmpty());
    CHECK_FALSE(both.incomingSignature.isEmpty());
    desk.picture("handover-signed.png");

    desk.checkPaper(both);
    QApplication::setActiveWindow(&desk.application.window());
    desk.find<QWidget>("handoverList")->setFocus();
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.journaled<events::ShiftEnded>().size() == 1);
    CHECK(desk.journaled<events::ShiftEnded>().front().handover == both.handover);

    desk.lock();
    desk.unlockAs(klaraUser, klaraPhrase);
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QTreeWidget>("shiftList") != nullptr; }));
    desk.picture("login-summary.png");
    const auto row = std::ranges::find(board, shared, &BoardRow::id);
    CHECK(desk.textOf("shiftList").contains(row->number));
    CHECK(desk.textOf("shiftList").contains(QStringLiteral("Skrivaren drar dubbla ark")));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.find<QTreeWidget>("shiftList")->isVisible());
}
