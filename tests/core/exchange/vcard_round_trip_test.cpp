#include "exchange/vcard.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace jour;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Cards of text that is hard on a format.
class RandomCards
{
public:
    explicit RandomCards(unsigned seed) : m_random{seed} {}

    VCard card(VCardVersion version)
    {
        VCard made;
        made.uid = words();
        made.formattedName = words();
        made.name = {words(), words(), {}, {}, words()};
        made.organisation = list();
        made.title = words();
        made.role = words();
        made.note = words();
        made.categories = list();
        made.revised = words();
        if (version == VCardVersion::V4)
            made.kind = text("org");
        for (int i = 0; i < upTo(4); ++i)
            made.reaches.push_back(reach(i, version));
        for (int i = 0; i < upTo(3); ++i)
            made.places.push_back({words(), words(), words(), words(), words()});
        for (int i = 0; i < upTo(4); ++i)
            made.extras.push_back(
                {text("X-JOURBORD-%1").arg(i), words(), i % 2 ? text("item9") : QString{}, 0});
        return made;
    }
    int upTo(int end) { return std::uniform_int_distribution<int>{0, end - 1}(m_random); }

private:
    VCardReach reach(int number, VCardVersion version)
    {
        const bool labelled = upTo(2) == 0;
        return {.kind = upTo(2) == 0 ? VCardReach::Kind::Phone : VCardReach::Kind::Email,
                .value = words(),
                .types = upTo(2) == 0 ? QStringList{} : QStringList{text("work"), text("x-jour;\"natt\"^n")},
                .preference = upTo(version == VCardVersion::V4 ? 101 : 2),
                .label = labelled ? words() : QString{},
                .group = labelled ? text("item%1").arg(number) : QString{}};
    }
    QStringList list()
    {
        QStringList made;
        for (int i = 0; i < upTo(3); ++i)
            made << words();
        return made;
    }
    QString words()
    {
        static const QStringList parts{text("Jouren"),      text("å"),           text("\\"),
                                       text("\\n"),         text("\n"),          text(";"),
                                       text(","),           text(":"),           text("\""),
                                       text("="),           text("=0D=0A"),      text(" "),
                                       text("^'"),          text("𝄞"),           text("'"),
                                       text("BEGIN:VCARD"), text("END:VCARD\n"), QString(40, QChar{0xF6})};
        QString made = text("x");
        for (int i = 0; i < upTo(8); ++i)
            made += parts[upTo(static_cast<int>(parts.size()))];
        return made + text(".");
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("What is written is read back the same, whatever the text holds", "[vcard]")
{
    const VCardVersion version = GENERATE(VCardVersion::V3, VCardVersion::V4);
    RandomCards random{20261124};
    for (int i = 0; i < 500; ++i) {
        std::vector<VCard> cards{random.card(version), random.card(version)};
        const VCardRead read = readVCards(writeVCards(cards, version));
        REQUIRE(read.faults.empty());
        REQUIRE(read.cards.size() == 2);
        for (std::size_t c = 0; c < cards.size(); ++c) {
            VCard back = read.cards[c];
            back.line = 0;
            for (VCardReach &reach : back.reaches)
                reach.line = 0;
            for (VCardExtra &extra : back.extras)
                extra.line = 0;
            if (!(back == cards[c]))
                UNSCOPED_INFO(writeVCards({cards[c]}, version).toStdString()
                              << "\n---\n"
                              << writeVCards({back}, version).toStdString());
            REQUIRE(back == cards[c]);
        }
    }
}
