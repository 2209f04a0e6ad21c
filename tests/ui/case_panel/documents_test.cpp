#include "case_panel/document_window.h"
#include "services/acts.h"
#include "ui/case_panel/case_desk.h"

#include <QBuffer>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

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
