#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

namespace {

/// One notch towards whoever turns it, as the window system tells it.
void turnWheel(QWidget &over)
{
    const QPointF at = over.rect().center();
    QWheelEvent event{
        at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&over, &event);
}

} // namespace

TEST_CASE("The wheel turns only what has the keyboard, and scrolls the page otherwise", "[wheel][gui]")
{
    QScrollArea window;
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout{page};
    auto *list = new QComboBox{page};
    list->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    auto *number = new QSpinBox{page};
    auto *slider = new QSlider{Qt::Horizontal, page};
    for (QWidget *part :
         {static_cast<QWidget *>(list), static_cast<QWidget *>(number), static_cast<QWidget *>(slider)}) {
        part->setMinimumHeight(60);
        rows->addWidget(part);
    }
    page->setMinimumHeight(2000);
    rows->addStretch(1);
    window.setWidget(page);
    window.setWidgetResizable(true);
    window.resize(300, 600);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    slider->setValue(50);
    number->setValue(50);

    for (QWidget *part :
         {static_cast<QWidget *>(list), static_cast<QWidget *>(number), static_cast<QWidget *>(slider)}) {
        window.verticalScrollBar()->setValue(0);
        turnWheel(*part);
        CHECK_FALSE(part->hasFocus());
        CHECK(window.verticalScrollBar()->value() > 0);
    }
    CHECK(list->currentIndex() == 0);
    CHECK(number->value() == 50);
    CHECK(slider->value() == 50);

    window.verticalScrollBar()->setValue(0);
    list->setFocus();
    turnWheel(*list);
    CHECK(list->currentIndex() == 1);
    CHECK(window.verticalScrollBar()->value() == 0);
}
