#include "support/strings.h"
#include "ui/widgets/typing.h"
#include "widgets/completer_field.h"
#include "widgets/completion_list.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

std::vector<CompletionItem> municipalities()
{
    return {{"0114", QStringLiteral("Upplands Väsby"), QStringLiteral("0114"), {QStringLiteral("0114")}},
            {"0140", QStringLiteral("Nykvarn"), QStringLiteral("0140"), {QStringLiteral("0140")}},
            {"0192", QStringLiteral("Nynäshamn"), QStringLiteral("0192"), {QStringLiteral("0192")}},
            {"1440", QStringLiteral("Ale"), QStringLiteral("1440"), {QStringLiteral("1440")}},
            {"1280", QStringLiteral("Malmö"), QStringLiteral("1280"), {QStringLiteral("1280")}}};
}

struct Form
{
    Form()
    {
        field->setItems(municipalities());
        column->addWidget(field);
        column->addWidget(next);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        field->setFocus();
    }
    void type(const char *text) { test::typeInto(*field, QString::fromUtf8(text)); }

    QWidget window;
    QVBoxLayout *column = new QVBoxLayout{&window};
    CompleterField *field = new CompleterField{&window};
    QLineEdit *next = new QLineEdit{&window};
    QSignalSpy chosen{field, &CompleterField::chosen};
    QSignalSpy freeText{field, &CompleterField::freeTextEntered};
};

QStringList shownFor(const char *typed)
{
    CompletionList list;
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
    list.setItems(municipalities());
    list.setTyped(QString::fromUtf8(typed));
    QStringList texts;
    for (int row = 0; row < list.rowCount(); ++row)
        texts << list.index(row).data().toString();
    return texts;
}

} // namespace

TEST_CASE("Typing finds by beginning, by later word, by code and without accents", "[widgets]")
{
    CHECK(shownFor("ny") == QStringList{QStringLiteral("Nykvarn"), QStringLiteral("Nynäshamn")});
    CHECK(shownFor("väs") == QStringList{QStringLiteral("Upplands Väsby")});
    CHECK(shownFor("0140") == QStringList{QStringLiteral("Nykvarn")});
    CHECK(shownFor("malmo") == QStringList{QStringLiteral("Malmö")});
    CHECK(shownFor("zzz").isEmpty());
}

TEST_CASE("Down and Enter take a suggestion", "[widgets][gui]")
{
    Form form;
    form.type("ny");
    CHECK(form.field->isListOpen());
    QTest::keyClick(form.field, Qt::Key_Down);
    QTest::keyClick(form.field, Qt::Key_Down);
    QTest::keyClick(form.field, Qt::Key_Return);
    CHECK(form.field->key() == "0192");
    CHECK(form.field->text() == QStringLiteral("Nynäshamn"));
    CHECK_FALSE(form.field->isListOpen());
    REQUIRE(form.chosen.size() == 1);
    CHECK(form.chosen.first().first().toByteArray() == "0192");
}

TEST_CASE("Tab takes the suggestion stepped to and goes on", "[widgets][gui]")
{
    Form form;
    form.type("nyk");
    QTest::keyClick(form.field, Qt::Key_Down);
    QTest::keyClick(form.field, Qt::Key_Tab);
    CHECK(form.field->key() == "0140");
    CHECK(form.next->hasFocus());
}

TEST_CASE("Tab takes nothing that was not stepped to", "[widgets][gui]")
{
    Form form;
    form.type("ny");
    QTest::keyClick(form.field, Qt::Key_Tab);
    CHECK(form.field->key().isEmpty());
    CHECK(form.field->text() == QStringLiteral("ny"));
}

TEST_CASE("What is typed exactly becomes the item, by name or code", "[widgets][gui]")
{
    Form form;
    form.type("ale");
    QTest::keyClick(form.field, Qt::Key_Tab);
    CHECK(form.field->key() == "1440");
    CHECK(form.field->text() == QStringLiteral("Ale"));
}

TEST_CASE("A form that is saved from within the field gets what is typed in it", "[widgets][gui]")
{
    Form form;
    form.type("nykvarn");
    CHECK(form.field->key().isEmpty());
    form.field->commitTyped();
    CHECK(form.field->key() == "0140");
    CHECK_FALSE(form.field->isListOpen());
    CHECK(form.field->hasFocus());
    form.type("Atlantis");
    form.field->commitTyped();
    CHECK(form.field->isFree());
    CHECK(form.freeText.size() == 1);
}

TEST_CASE("Free text is kept, told of, and warned of", "[widgets][gui]")
{
    Form form;
    QSignalSpy warned{form.field, &CompleterField::warningChanged};
    form.type("Nyköpng?");
    CHECK(form.field->warning().isEmpty()); // not while typing
    QTest::keyClick(form.field, Qt::Key_Tab);
    CHECK(form.field->text() == QStringLiteral("Nyköpng?"));
    REQUIRE(form.freeText.size() == 1);
    CHECK(form.freeText.first().first().toString() == QStringLiteral("Nyköpng?"));
    CHECK_FALSE(form.field->warning().isEmpty());
    REQUIRE(warned.size() == 1);

    form.field->setFocus();
    form.field->selectAll();
    form.type("1280");
    QTest::keyClick(form.field, Qt::Key_Return);
    CHECK(form.field->key() == "1280");
    CHECK(form.field->warning().isEmpty());
}

TEST_CASE("Esc closes the list and keeps what is typed", "[widgets][gui]")
{
    Form form;
    form.type("ny");
    QTest::keyClick(form.field, Qt::Key_Escape);
    CHECK_FALSE(form.field->isListOpen());
    CHECK(form.field->text() == QStringLiteral("ny"));
}

TEST_CASE("Setting the field tells nobody", "[widgets][gui]")
{
    Form form;
    form.field->setKey("0140");
    CHECK(form.field->text() == QStringLiteral("Nykvarn"));
    form.next->setFocus();
    form.field->setFreeText(QStringLiteral("elsewhere"));
    form.field->setFocus();
    form.next->setFocus();
    CHECK(form.chosen.isEmpty());
    CHECK(form.freeText.isEmpty());
    CHECK(form.field->isFree());
}

TEST_CASE("Enter takes the first hit, which is marked", "[widgets][gui]")
{
    Form form;
    const auto *list = form.field->findChild<QListView *>(QStringLiteral("completions"));
    REQUIRE(list);
    form.type("ny");
    CHECK(list->currentIndex().row() == 0);
    SECTION("the first")
    {
        QTest::keyClick(form.field, Qt::Key_Return);
        CHECK(form.field->key() == "0140");
    }
    SECTION("or the one stepped to")
    {
        QTest::keyClick(form.field, Qt::Key_Down);
        QTest::keyClick(form.field, Qt::Key_Down);
        QTest::keyClick(form.field, Qt::Key_Return);
        CHECK(form.field->key() == "0192");
    }
    SECTION("but what was typed when the list was put away")
    {
        QTest::keyClick(form.field, Qt::Key_Escape);
        QTest::keyClick(form.field, Qt::Key_Return);
        CHECK(form.field->isFree());
        CHECK(form.field->text() == QStringLiteral("ny"));
    }
}

TEST_CASE("Leaving takes the only one that is left", "[widgets][gui]")
{
    Form form;
    form.type("nyk");
    SECTION("by Tab")
    {
        QTest::keyClick(form.field, Qt::Key_Tab);
    }
    SECTION("otherwise")
    {
        form.next->setFocus();
    }
    SECTION("in a form that is saved")
    {
        form.field->commitTyped();
    }
    CHECK(form.field->key() == "0140");
    CHECK(form.freeText.isEmpty());
}

TEST_CASE("What is typed exactly wins over a longer one", "[widgets][gui]")
{
    Form form;
    form.field->setItems({{"1", QStringLiteral("Håbodal"), {}, {}}, {"2", QStringLiteral("Håbo"), {}, {}}});
    form.type("Håbo");
    SECTION("by Enter")
    {
        QTest::keyClick(form.field, Qt::Key_Return);
    }
    SECTION("by Tab")
    {
        QTest::keyClick(form.field, Qt::Key_Tab);
    }
    CHECK(form.field->key() == "2");
}
