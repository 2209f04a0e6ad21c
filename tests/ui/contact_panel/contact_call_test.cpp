#include "contact_panel/large_digits.h"
#include "store/journal.h"
#include "support/accessibility.h"
#include "ui/contact_panel/contact_desk.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Takes the tel: addresses that would go to the telephone program.
class Telephone : public QObject
{
    Q_OBJECT

public:
    Telephone() { QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "dial"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(QStringLiteral("tel")); }
    QStringList dialled;

public Q_SLOTS:
    void dial(const QUrl &url) { dialled << url.toString(); }
};

std::vector<Attempt> attemptsIn(ContactDesk &d, CaseId id)
{
    std::vector<Attempt> attempts;
    const auto events = Journal{d.fixture.db()}.ofCase(id);
    REQUIRE(events);
    for (const Event &event : *events)
        if (const EventBody body = event.decodedBody();
            std::holds_alternative<events::ContactAttempted>(body))
            attempts.push_back(std::get<events::ContactAttempted>(body).attempt);
    return attempts;
}

/// Three who answer in Haninge, and one of the own desk.
struct Chain : ContactDesk
{
    Chain()
    {
        first = add("Första jouren", haninge, "08-465 004 20");
        second = add("Andra jouren", haninge, "08-465 004 21");
        own = add("Egen chef", ownDesk, "070-174 06 05", "", "chefIBeredskap");
        id = take(haninge);
        show(id);
    }
    ContactPoint first;
    ContactPoint second;
    ContactPoint own;
    CaseId id;
};

} // namespace

TEST_CASE("Ctrl+D shows the number in large digits, with a way to dial and the keys for what comes of it",
          "[contactPanel][gui]")
{
    Chain d;
    Telephone telephone;
    CHECK(d.digits().isEmpty());
    CHECK(d.whom().startsWith(QStringLiteral("Call Första jouren")));
    const int before = d.find<QLabel>("dialNumber")->fontMetrics().capHeight();
    d.call();
    CHECK(d.digits() == QStringLiteral("08 465 004 20"));
    CHECK(d.find<QWidget>("dialDigits")->height() > 2 * before);
    CHECK(telephone.dialled.isEmpty());
    CHECK(d.find<QPushButton>("dialOpen"));
    for (const char *key : {"key-attempt.reached", "key-attempt.noAnswer", "key-attempt.leftMessage",
                            "key-attempt.busy", "key-attempt.wrongNumber", "key-attempt.refused"}) {
        CAPTURE(key);
        REQUIRE(d.find<QToolButton>(key));
        CHECK(d.find<QToolButton>(key)->isEnabled());
    }
    CHECK(d.find<QToolButton>("key-attempt.noAnswer")->text().startsWith(QStringLiteral("F7")));
    CHECK(withoutName(*d.pane).empty());
    // The same key again, or the button by the keyboard, hands it to the telephone program.
    d.call();
    d.find<QPushButton>("dialOpen")->setFocus(Qt::TabFocusReason);
    d.press(Qt::Key_Return);
    CHECK(telephone.dialled ==
          QStringList{QStringLiteral("tel:+46846500420"), QStringLiteral("tel:+46846500420")});
}

TEST_CASE("Where nobody was reached the next in the chain is there by itself, digits and all",
          "[contactPanel][gui]")
{
    Chain d;
    QSignalSpy reached{d.pane.get(), &ContactPane::reached};
    d.call();
    d.press(Qt::Key_F7);
    CHECK(d.digits() == QStringLiteral("08 465 004 21"));
    CHECK(d.whom().startsWith(QStringLiteral("Call Andra jouren")));
    CHECK(d.words().contains(QStringLiteral("Första jouren: No answer 02:00.")));
    d.press(Qt::Key_F10);
    CHECK(d.digits() == QStringLiteral("070 174 06 05"));
    d.press(Qt::Key_F8);
    CHECK(d.digits() == QStringLiteral("070 174 06 05"));
    CHECK(d.words().contains(QStringLiteral("Nobody further down answers now.")));
    CHECK(reached.isEmpty());
    d.press(Qt::Key_F6);
    CHECK(reached.count() == 1);
    CHECK(d.digits().isEmpty());

    const auto attempts = attemptsIn(d, d.id);
    REQUIRE(attempts.size() == 4);
    CHECK(attempts[0].contactPoint == d.first.id);
    CHECK(attempts[0].number == QStringLiteral("08-465 004 20"));
    CHECK(attempts[0].outcome == AttemptOutcome::NoAnswer);
    CHECK(attempts[1].contactPoint == d.second.id);
    CHECK(attempts[1].outcome == AttemptOutcome::Busy);
    CHECK(attempts[2].outcome == AttemptOutcome::LeftMessage);
    CHECK(attempts[3].outcome == AttemptOutcome::Reached);
}

TEST_CASE("Off duty and without a number are passed over in the chain", "[contactPanel][gui]")
{
    ContactDesk d;
    d.add("Dagjouren", haninge, "08-465 004 20", "mån-fre 08:00-17:00");
    d.add("Nattjouren", haninge, "08-465 004 21");
    d.add("Bara brev", haninge, "");
    d.add("Egen chef", ownDesk, "070-174 06 05");
    d.show(d.take(haninge));
    CHECK(d.whom().startsWith(QStringLiteral("Call Nattjouren")));
    d.press(Qt::Key_F12);
    CHECK(d.whom().startsWith(QStringLiteral("Call Egen chef")));
}

TEST_CASE("A contact with several numbers offers the others, and a wrong number goes to the next of them",
          "[contactPanel][gui]")
{
    ContactDesk d;
    ContactPoint point = d.add("Jouren");
    point.channels.push_back({QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}});
    point.channels.push_back({QStringLiteral("secureEmail"), QStringLiteral("jour@haninge.example"), {}});
    d.save(point);
    d.add("Nästa", haninge, "08-465 004 21");
    const CaseId id = d.take(haninge);
    d.show(id);
    d.call();
    CHECK(d.digits() == QStringLiteral("08 465 004 20"));
    SECTION("by a button")
    {
        REQUIRE(d.find<QPushButton>("otherNumber1"));
        d.find<QPushButton>("otherNumber1")->setFocus(Qt::TabFocusReason);
        d.press(Qt::Key_Space);
        CHECK(d.digits() == QStringLiteral("070 174 06 05"));
        CHECK(d.find<QPushButton>("otherNumber0"));
    }
    SECTION("by a wrong number")
    {
        d.press(Qt::Key_F11);
        CHECK(d.digits() == QStringLiteral("070 174 06 05"));
        d.press(Qt::Key_F7);
        CHECK(d.digits() == QStringLiteral("08 465 004 21"));
        const auto attempts = attemptsIn(d, id);
        REQUIRE(attempts.size() == 2);
        CHECK(attempts[1].channel == QStringLiteral("mobile"));
        CHECK(attempts[1].number == QStringLiteral("070-174 06 05"));
    }
}

TEST_CASE("What is chosen stays chosen when the directory changes beneath it", "[contactPanel][gui]")
{
    Chain d;
    d.press(Qt::Key_F7);
    CHECK(d.whom().startsWith(QStringLiteral("Call Andra jouren")));
    ContactPoint earlier = aContactPoint(QStringLiteral("Ny jour"), haninge);
    earlier.priority = -1;
    d.save(earlier);
    CHECK(d.cards().front().startsWith(QStringLiteral("Ny jour")));
    CHECK(d.whom().startsWith(QStringLiteral("Call Andra jouren")));
    CHECK(d.digits() == QStringLiteral("08 465 004 21"));
    // Another case begins anew.
    d.show(d.take(haninge));
    CHECK(d.whom().startsWith(QStringLiteral("Call Ny jour")));
    CHECK(d.digits().isEmpty());
}

TEST_CASE("Digits are as large as the panel allows, in two lines where one would be small",
          "[contactPanel][gui]")
{
    LargeDigits digits;
    digits.setDigits(QStringLiteral("08 465 004 20"));
    CHECK(digits.heightForWidth(170) > digits.heightForWidth(320));
}

TEST_CASE("Digits that have too little room shrink rather than being cut", "[contactPanel][gui]")
{
    LargeDigits digits;
    digits.setDigits(QStringLiteral("08 465 004 20"));
    digits.resize(300, 200);
    const int large = digits.digitSize();
    int before = large;
    for (const int height : {60, 45, 30, 22}) {
        digits.resize(300, height);
        CAPTURE(height, digits.digitSize());
        CHECK(digits.digitSize() <= before);
        CHECK(digits.digitSize() < height);
        before = digits.digitSize();
        // Nothing is drawn into the last line of pixels: the digits end above it.
        const QImage drawn = digits.grab().toImage();
        for (int x = 0; x < drawn.width(); ++x)
            if (drawn.pixel(x, height - 1) != drawn.pixel(drawn.width() - 1, 0))
                FAIL("cut at " << x);
    }
    CHECK(before < large);
}

TEST_CASE("Without a case the panel shows whom to call and logs nothing", "[contactPanel][gui]")
{
    ContactDesk d;
    d.add("Jouren");
    d.show(CaseId{});
    CHECK(d.whom().startsWith(QStringLiteral("Call Jouren")));
    CHECK_FALSE(d.actions.action(ActionId::AttemptNoAnswer)->isEnabled());
    CHECK_FALSE(d.find<QToolButton>("key-attempt.noAnswer")->isEnabled());
}

#include "contact_call_test.moc"

TEST_CASE("That no telephone program took the number is said", "[contactPanel][gui]")
{
    ContactDesk d;
    d.add("Jouren");
    d.show(d.take(haninge));
    QSignalSpy told{d.pane.get(), &ContactPane::problem};
    d.call();
    CHECK(told.isEmpty());
    d.call(); // there is none on the offscreen platform
    REQUIRE(told.count() == 1);
    CHECK(told.front().front().toString().contains(QStringLiteral("dial it by hand")));
}
