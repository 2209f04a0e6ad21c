#include "base/json.h"

#include <catch2/catch_test_macros.hpp>

namespace {

enum class Colour { Red, Green };

struct Inner
{
    QString name;
    friend bool operator==(const Inner &, const Inner &) = default;
    static constexpr auto fields() { return std::tuple{jour::field("name", &Inner::name)}; }
};

struct Outer
{
    jour::CaseId id;
    jour::Instant at;
    std::optional<int> count;
    std::vector<Inner> inner;
    Colour colour = Colour::Red;
    bool flag = false;
    friend bool operator==(const Outer &, const Outer &) = default;
    static constexpr auto fields()
    {
        using jour::field;
        return std::tuple{field("id", &Outer::id),         field("at", &Outer::at),
                          field("count", &Outer::count),   field("inner", &Outer::inner),
                          field("colour", &Outer::colour), field("flag", &Outer::flag)};
    }
};

} // namespace

template<>
struct jour::EnumWords<Colour>
{
    static constexpr std::array<std::pair<Colour, const char *>, 2> words{
        {{Colour::Red, "red"}, {Colour::Green, "green"}}};
};

TEST_CASE("A value comes back from its JSON as it was", "[json]")
{
    Outer value;
    value.id = jour::CaseId::random();
    value.at = jour::fromMicros(1'795'000'000'123'456);
    value.count = 0;
    value.inner = {{QStringLiteral("Åsa")}, {}};
    value.colour = Colour::Green;
    value.flag = true;

    const QByteArray bytes = jour::canonicalJson(jour::toJsonObject(value));
    CHECK(jour::fromJsonObject<Outer>(jour::parseJson(bytes)) == value);
    CHECK(jour::canonicalJson(jour::parseJson(bytes)) == bytes);
    CHECK(jour::canonicalJson(jour::toJsonObject(Outer{})) == "{}");
}
