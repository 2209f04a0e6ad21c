#include "support/strings.h"
#include "ui/widgets/typing.h"
#include "widgets/tag_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

struct Field
{
    Field()
    {
        widget.setItems({{"robbery", QStringLiteral("Rån"), {}, {}},
                         {"assault", QStringLiteral("Misshandel"), {}, {}},
                         {"weapon", QStringLiteral("Vapenbrott"), {}, {}}});
        widget.show();
        REQUIRE(QTest::qWaitForWindowExposed(&widget));
        edit->setFocus();
    }
    void add(const char *text)
    {
        test::typeInto(*edit, QString::fromUtf8(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void key(Qt::Key k) { QTest::keyClick(widget.window()->focusWidget(), k); }

    TagField widget;
    QLineEdit *edit = widget.findChild<QLineEdit *>(QStringLiteral("tagEdit"));
    QSignalSpy changed{&widget, &TagField::tagsChanged};
};

const Tag robbery{"robbery", QStringLiteral("Rån")};
const Tag weapon{"weapon", QStringLiteral("Vapenbrott")};

} // namespace

TEST_CASE("Typing and Enter add a chip and leave the field ready for the next", "[widgets][gui]")
{
    Field f;
    f.add("rån");
    test::typeInto(*f.edit, QStringLiteral("vap"));
    QTest::keyClick(f.edit, Qt::Key_Down);
    QTest::keyClick(f.edit, Qt::Key_Return);
    CHECK(f.widget.tags() == std::vector<Tag>{robbery, weapon});
    CHECK(f.edit->text().isEmpty());
    CHECK(f.edit->hasFocus());
    CHECK(f.changed.size() == 2);
}

TEST_CASE("What is not in the list becomes a chip all the same, but none twice", "[widgets][gui]")
{
    Field f;
    f.add("något annat");
    CHECK(f.widget.tags() == std::vector<Tag>{{{}, QStringLiteral("något annat")}});
    f.add("något annat");
    CHECK(f.widget.tags().size() == 1);
}

TEST_CASE("Backspace steps back to the last chip, and again removes it", "[widgets][gui]")
{
    Field f;
    f.add("rån");
    f.add("vapenbrott");
    f.key(Qt::Key_Backspace);
    CHECK(f.widget.tags().size() == 2); // nothing is lost by one key too many
    f.key(Qt::Key_Backspace);
    CHECK(f.widget.tags() == std::vector<Tag>{robbery});
}

TEST_CASE("Arrows walk the chips and come back to the line", "[widgets][gui]")
{
    Field f;
    f.add("rån");
    f.add("vapenbrott");
    f.key(Qt::Key_Left);
    f.key(Qt::Key_Left);
    f.key(Qt::Key_Delete);
    CHECK(f.widget.tags() == std::vector<Tag>{weapon});
    f.key(Qt::Key_Right);
    CHECK(f.edit->hasFocus());
}

TEST_CASE("Setting the chips tells nobody", "[widgets][gui]")
{
    Field f;
    f.widget.setTags({robbery});
    CHECK(f.changed.isEmpty());
    CHECK(f.widget.findChildren<QPushButton *>().size() == 1);
}

TEST_CASE("However many chips, the field is one stop for Tab", "[widgets][gui]")
{
    QWidget window;
    QVBoxLayout column{&window};
    auto *tags = new TagField{&window};
    auto *next = new QLineEdit{&window};
    column.addWidget(tags);
    column.addWidget(next);
    tags->setTags({robbery, weapon});
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    tags->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    CHECK(next->hasFocus());
    tags->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Left); // onto the last chip
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    CHECK(next->hasFocus());
}

TEST_CASE("A field too narrow for its chips grows a line instead of hiding any", "[widgets][gui]")
{
    Field f;
    f.widget.setTags({robbery, weapon, {{}, QStringLiteral("ett eget längre ord")}});
    f.widget.resize(800, f.widget.minimumHeight());
    const int wide = f.widget.minimumHeight();
    f.widget.resize(180, wide);
    CHECK(f.widget.minimumHeight() > wide);
    for (const auto *chip : f.widget.findChildren<QPushButton *>())
        CHECK(f.widget.rect().contains(chip->geometry()));
}
