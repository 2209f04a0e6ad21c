#include "core/services/desk_fixture.h"
#include "picture/picture_topics.h"
#include "picture/picture_words.h"
#include "support/strings.h"

#include <QLocale>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

constexpr PictureMonth october = 2027 * 12 + 9;

ShownTable table(int total, std::vector<ShownRow> rows, PictureMonth month = october)
{
    ShownTable made{.dimension = PictureDimension::Home, .period = {PeriodKind::Month, month}};
    made.isClosed = true;
    made.total = total;
    made.rows = std::move(rows);
    return made;
}

struct Words
{
    ReferenceData reference = DeskFixture::tables();
    PictureWords words{reference};
};

} // namespace

TEST_CASE("A chart is read out in one sentence", "[picture][gui]")
{
    const Words w;
    const ShownTable now = table(127, {{180, 54}, {127, 12}, {140, std::nullopt}, {181, std::nullopt}});
    const ShownTable before = table(119, {}, october - 1);
    CHECK(w.words.sentence(now, &before) ==
          QStringLiteral("127 case(s) in oktober 2027; most: Stockholm (54), then Botkyrka (12); "
                         "8 more than in september 2027; 2 count(s) kept back."));
    CHECK(w.words.sentence(now, nullptr) ==
          QStringLiteral("127 case(s) in oktober 2027; most: Stockholm (54), then Botkyrka (12); "
                         "2 count(s) kept back."));
}

TEST_CASE("Inside the sentence a part of a chart begins small, a name does not", "[picture][gui]")
{
    const Words w;
    ShownTable roles = table(20, {{0, 12}, {1, 8}});
    roles.dimension = PictureDimension::Role;
    const QString first = w.words.of(PictureDimension::Role, 0);
    CHECK(w.words.sentence(roles, nullptr)
              .contains(QString{first.left(1).toLower() + first.mid(1) + QStringLiteral(" (12)")}));
    const QLocale before;
    QLocale::setDefault(QLocale{QLocale::Swedish, QLocale::Sweden});
    ShownTable days = table(20, {{1, 12}, {2, 8}});
    days.dimension = PictureDimension::Weekday;
    CHECK(w.words.sentence(days, nullptr).contains(QStringLiteral("måndag (12)")));
    QLocale::setDefault(before);
}

TEST_CASE("A period with too few cases says no more than that", "[picture][gui]")
{
    const Words w;
    ShownTable thin = table(0, {});
    CHECK(w.words.sentence(thin, nullptr) ==
          QStringLiteral("In oktober 2027 fewer than 5 cases came in; nothing is shown."));
    thin.isClosed = false;
    CHECK(w.words.sentence(thin, nullptr).contains(QStringLiteral("not final yet")));
}

TEST_CASE("Every part of every chart has words", "[picture][gui]")
{
    const Words w;
    for (const PictureDimension dimension : allDimensions()) {
        CHECK_FALSE(PictureWords::of(dimension).isEmpty());
        QStringList labels;
        for (const int code : categoriesOf(dimension, {october, october + 1})) {
            CAPTURE(wordOf(dimension), code);
            labels << w.words.of(dimension, code);
            CHECK_FALSE(labels.back().isEmpty());
        }
        CHECK(labels.removeDuplicates() == 0);
    }
}
