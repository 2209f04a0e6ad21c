#include "widgets/form_row.h"
#include "widgets/keyboard_rules.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

/// A form that is much higher than its window, and lies within another area that scrolls.
struct LongForm
{
    LongForm()
    {
        auto *outer = new QScrollArea{&window};
        auto *inner = new QScrollArea{outer};
        auto *form = new QWidget{inner};
        auto *rows = new QVBoxLayout{form};
        const QString labels = QStringLiteral("ABCDEFGHIJKLMNOPQRST");
        for (const QChar letter : labels) {
            fields.push_back(new QLineEdit{form});
            rows->addWidget(new FormRow{QString{QLatin1Char{'&'} % letter}, fields.back(), form});
        }
        form->setMinimumHeight(form->sizeHint().height());
        inner->setWidgetResizable(true);
        inner->setWidget(form);
        inner->setFixedHeight(400);
        auto *page = new QWidget{outer};
        auto *parts = new QVBoxLayout{page};
        parts->addWidget(inner);
        outer->setWidgetResizable(true);
        outer->setWidget(page);
        auto *column = new QVBoxLayout{&window};
        column->addWidget(outer);
        window.resize(300, 200);
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    /// It and the label above it.
    [[nodiscard]] static bool isSeen(const QWidget &field)
    {
        QCoreApplication::processEvents();
        const QWidget &row = *field.parentWidget();
        return row.visibleRegion().boundingRect() == row.rect();
    }

    QWidget window;
    std::vector<QLineEdit *> fields;
};

} // namespace

TEST_CASE("Enter presses the button that has the keyboard, once however long it is held", "[widgets][gui]")
{
    QWidget window;
    QVBoxLayout column{&window};
    auto *push = new QPushButton{QStringLiteral("Historik"), &window};
    auto *tool = new QToolButton{&window};
    column.addWidget(push);
    column.addWidget(tool);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(push), static_cast<QAbstractButton *>(tool)}) {
        QSignalSpy clicked{button, &QAbstractButton::clicked};
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        CHECK(clicked.size() == 2);
        QKeyEvent held{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true};
        QApplication::sendEvent(button, &held);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        CHECK(clicked.size() == 2);
    }
}

TEST_CASE("What gets the keyboard is scrolled into sight with its label, by whatever way it came",
          "[widgets][gui]")
{
    LongForm form;
    QLineEdit &last = *form.fields.back();
    REQUIRE_FALSE(LongForm::isSeen(last));
    SECTION("by its letter")
    {
        form.fields.front()->setFocus();
        QTest::keyClick(form.fields.front(), Qt::Key_T, Qt::AltModifier);
        REQUIRE(last.hasFocus());
        CHECK(LongForm::isSeen(last));
    }
    SECTION("by the program, and back to the first")
    {
        last.setFocus(Qt::OtherFocusReason);
        CHECK(LongForm::isSeen(last));
        form.fields.front()->setFocus(Qt::OtherFocusReason);
        CHECK(LongForm::isSeen(*form.fields.front()));
    }
    SECTION("but not under the mouse, which is where it is")
    {
        last.setFocus(Qt::MouseFocusReason);
        CHECK_FALSE(LongForm::isSeen(last));
    }
}

TEST_CASE("Of what is larger than the room the beginning is shown", "[widgets][gui]")
{
    LongForm form;
    form.fields.back()->setFocus(Qt::OtherFocusReason);
    REQUIRE(LongForm::isSeen(*form.fields.back()));
    bringIntoSight(*form.fields.front()->parentWidget()->parentWidget());
    CHECK(LongForm::isSeen(*form.fields.front()));
}

TEST_CASE("Ctrl+F goes to the search field of the page", "[widgets][gui]")
{
    QWidget page;
    QVBoxLayout column{&page};
    auto *search = new QLineEdit{QStringLiteral("nykvarn"), &page};
    auto *other = new QPushButton{&page};
    column.addWidget(search);
    column.addWidget(other);
    addFindKey(page, *search);
    page.show();
    QApplication::setActiveWindow(&page);
    REQUIRE(QTest::qWaitForWindowActive(&page));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_F, Qt::ControlModifier);
    CHECK(search->hasFocus());
    CHECK(search->selectedText() == search->text());
}

TEST_CASE("A key with Alt is no text, in a passphrase least of all, and goes on to what is behind the field",
          "[widgets][gui][keys]")
{
    /// Hears what its fields leave to it.
    struct Behind final : QWidget
    {
        QString heard;
        void keyPressEvent(QKeyEvent *event) override { heard += event->text(); }
    } window;
    QVBoxLayout column{&window};
    auto *secret = new QLineEdit{&window};
    secret->setEchoMode(QLineEdit::Password);
    auto *note = new QPlainTextEdit{&window};
    auto *number = new QSpinBox{&window};
    auto *box = new QComboBox{&window};
    box->addItems({QStringLiteral("6"), QStringLiteral("7")});
    for (QWidget *field : {static_cast<QWidget *>(secret), static_cast<QWidget *>(note),
                           static_cast<QWidget *>(number), static_cast<QWidget *>(box)})
        column.addWidget(field);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (QWidget *field : {static_cast<QWidget *>(secret), static_cast<QWidget *>(note),
                           static_cast<QWidget *>(number), static_cast<QWidget *>(box)}) {
        field->setFocus();
        window.heard.clear();
        QTest::keyClick(field, Qt::Key_7, Qt::AltModifier);
        CHECK(window.heard == QStringLiteral("7"));
    }
    CHECK(secret->text().isEmpty());
    CHECK(note->toPlainText().isEmpty());
    CHECK(number->value() == 0);
    CHECK(box->currentIndex() == 0);

    // What a Swedish keyboard writes with AltGr is text.
    secret->setFocus();
    QTest::sendKeyEvent(QTest::Click, secret, Qt::Key_BraceLeft, QStringLiteral("{"), Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, secret, Qt::Key_At, QStringLiteral("@"),
                        Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(secret, Qt::Key_7);
    CHECK(secret->text() == QStringLiteral("{@7"));
}
