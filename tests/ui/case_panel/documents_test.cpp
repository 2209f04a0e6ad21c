#include "case_panel/document_window.h"
#include "case_panel/documents_view.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/banner.h"

#include <QBuffer>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QUrl>

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

QByteArray redPicture()
{
    QImage picture{400, 200, QImage::Format_RGB32};
    picture.fill(Qt::red);
    QByteArray png;
    QBuffer buffer{&png};
    picture.save(&buffer, "PNG");
    return png;
}

struct DocumentDesk : CaseDesk
{
    void attach(const char *name, const QByteArray &content)
    {
        REQUIRE(Acts{desk}.attach(id, QString::fromUtf8(name), content, {}));
        pane->findChild<QTabWidget *>(QStringLiteral("caseTabs"))->setCurrentIndex(3);
    }
    [[nodiscard]] DocumentWindow *window() const { return pane->findChild<DocumentWindow *>(); }
    void look()
    {
        in<QPushButton>(QStringLiteral("showDocument")).setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    [[nodiscard]] QImage shown() const
    {
        return window()
            ->findChild<QScrollArea *>(QStringLiteral("documentPicture"))
            ->widget()
            ->grab()
            .toImage();
    }
};

} // namespace

TEST_CASE("A picture is shown from memory, and the look is journaled", "[case_panel][gui]")
{
    DocumentDesk d;
    d.attach("skada.png", redPicture());
    d.look();
    REQUIRE(d.window());
    CHECK(d.window()->isVisible());
    CHECK_FALSE(d.window()->isModal());
    CHECK_FALSE(d.window()->windowTitle().contains(QStringLiteral("skada")));
    CHECK(d.shown().pixelColor(10, 10) == QColor{Qt::red});
    CHECK(d.said<events::DocumentOpened>().size() == 1);

    const int before = d.shown().width();
    QTest::keyClick(d.window(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(d.shown().width() > before);
    QTest::keyClick(d.window(), Qt::Key_0, Qt::ControlModifier);
    CHECK(d.shown().width() == before);
    QTest::keyClick(d.window(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(d.window());
}

TEST_CASE("A text is shown whether it is UTF-8 or older, and cannot be changed", "[case_panel][gui]")
{
    DocumentDesk d;
    const bool isOld = GENERATE(false, true);
    const QString text = QStringLiteral("Pojken är på Hallundavägen");
    d.attach("sms.txt", isOld ? text.toLatin1() : text.toUtf8());
    d.look();
    REQUIRE(d.window());
    auto *edit = d.window()->findChild<QPlainTextEdit *>(QStringLiteral("documentText"));
    REQUIRE(edit);
    CHECK(edit->toPlainText() == text);
    CHECK(edit->isReadOnly());
}

TEST_CASE("A damaged picture says so; what the desk cannot show is for export only", "[case_panel][gui]")
{
    DocumentDesk d;
    QByteArray torn = redPicture();
    torn.truncate(40);
    d.attach("skada.png", torn);
    d.look();
    REQUIRE(d.window());
    CHECK_FALSE(d.window()->findChild<QScrollArea *>(QStringLiteral("documentPicture")));
    CHECK_FALSE(DocumentWindow::canShow(QStringLiteral("application/pdf")));
    CHECK_FALSE(DocumentWindow::canShow(QStringLiteral("image/svg+xml")));
    CHECK_FALSE(DocumentWindow::canShow(QStringLiteral("image/x-icon")));
}

TEST_CASE("A document goes from the screen with its case and with private view", "[case_panel][gui]")
{
    DocumentDesk d;
    const CaseId other = d.earlier(aChild(), QStringLiteral("0180"), std::chrono::minutes{5});
    d.attach("sms.txt", "hej");
    d.look();
    REQUIRE(d.window());
    SECTION("another case")
    {
        d.pane->open(other);
    }
    SECTION("private view")
    {
        d.pane->setPrivate(true);
    }
    SECTION("no case")
    {
        d.pane->clear();
    }
    CHECK_FALSE(d.window());
}

namespace {

/// Files that are read when the test says so.
struct SlowFiles : DocumentDesk
{
    SlowFiles()
    {
        background = [this](const std::function<void()> &work) { waiting.push_back(work); };
    }
    QString file(const char *name)
    {
        QFile made{place.filePath(QString::fromUtf8(name))};
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write("hej");
        return made.fileName();
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        auto *view = pane->findChild<DocumentsView *>();
        QDragEnterEvent enter{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(view, &enter);
        QDropEvent event{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(view, &event);
    }
    void answer(std::size_t which)
    {
        waiting.at(which)();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] BannerState told() const { return pane->findChild<Banner *>()->state(); }
    [[nodiscard]] std::size_t attachedTo(CaseId of) { return CaseReading{desk}.reload(of)->documents.size(); }

    QTemporaryDir place;
    std::vector<std::function<void()>> waiting;
};

} // namespace

TEST_CASE("A share that does not answer holds nothing up while documents are read from it",
          "[case_panel][gui]")
{
    SlowFiles d;
    d.drop({d.file("ett.txt"), d.file("två.txt")});
    REQUIRE(d.waiting.size() == 2);
    CHECK(d.told().text == QStringLiteral("2 file(s) are being read."));
    CHECK(d.attachedTo(d.id) == 0);

    SECTION("each is attached when it has come")
    {
        d.answer(1);
        CHECK(d.attachedTo(d.id) == 1);
        CHECK(d.told().text == QStringLiteral("1 file(s) are being read."));
        d.answer(0);
        CHECK(d.attachedTo(d.id) == 2);
        CHECK(d.told().text.isEmpty());
    }
    SECTION("one that cannot be read is named, and stays named when the next has come")
    {
        REQUIRE(QFile::remove(d.place.filePath(QStringLiteral("ett.txt"))));
        d.answer(0);
        CHECK(d.told().severity == Severity::Danger);
        d.answer(1);
        CHECK(d.attachedTo(d.id) == 1);
        CHECK(d.told().text == QStringLiteral("ett.txt is not attached. The file could not be read."));
    }
    SECTION("they go to the case that they were given to")
    {
        const CaseId other = d.earlier(aChild(), QStringLiteral("0180"), std::chrono::minutes{3});
        d.pane->open(other);
        d.answer(0);
        CHECK(d.attachedTo(d.id) == 1);
        CHECK(d.attachedTo(other) == 0);
    }
    SECTION("the desk is locked meanwhile")
    {
        d.pane.reset();
        d.answer(0);
        CHECK(d.attachedTo(d.id) == 0);
    }
}
