#include "domain/contacts/municipality.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace jour {

namespace {

constexpr int columns = 4;

/// How well a name fits, best first.
enum class Fit { Whole, Beginning, Word, LooseWhole, LooseBeginning, LooseWord, None };

QString keyOf(const QString &text)
{
    return searchKey(QString{text}.replace(QLatin1Char('-'), QLatin1Char(' ')));
}

/// 'a' may stand for å and ä, 'o' for ö; never the other way round: who types "Håbo" does not mean Habo.
bool looselyEqual(QStringView name, QStringView typed)
{
    return name.size() == typed.size() &&
           std::equal(name.begin(), name.end(), typed.begin(), [](QChar n, QChar t) {
               return n == t || (t == QLatin1Char('a') && (n == QChar{0xE5} || n == QChar{0xE4})) ||
                      (t == QLatin1Char('o') && n == QChar{0xF6});
           });
}

Fit fitOfName(const QString &name, const QString &typed)
{
    const QString key = keyOf(name);
    if (key == typed)
        return Fit::Whole;
    if (key.startsWith(typed))
        return Fit::Beginning;
    const auto atWord = [&](auto fits) {
        for (auto space = key.indexOf(QLatin1Char(' ')); space >= 0;
             space = key.indexOf(QLatin1Char(' '), space + 1))
            if (fits(QStringView{key}.mid(space + 1, typed.size())))
                return true;
        return false;
    };
    if (atWord([&](QStringView part) { return part == typed; }))
        return Fit::Word;
    if (looselyEqual(key, typed))
        return Fit::LooseWhole;
    if (looselyEqual(QStringView{key}.left(typed.size()), typed))
        return Fit::LooseBeginning;
    return atWord([&](QStringView part) { return looselyEqual(part, typed); }) ? Fit::LooseWord : Fit::None;
}

Fit fitOf(const Municipality &municipality, const QString &typed)
{
    if (municipality.code == typed)
        return Fit::Whole;
    if (municipality.code.startsWith(typed))
        return Fit::Beginning;
    return fitOfName(municipality.name, typed);
}

std::vector<Municipality> fitting(const std::vector<Municipality> &all, const QString &typed)
{
    std::vector<std::pair<Fit, Municipality>> found;
    for (const auto &municipality : all)
        if (const Fit fit = fitOf(municipality, typed); fit != Fit::None)
            found.emplace_back(fit, municipality);
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const bool near = inStockholmCounty(a.second);
        if (near != inStockholmCounty(b.second))
            return near;
        return swedishOrder().compare(a.second.name, b.second.name) < 0;
    });
    std::vector<Municipality> best;
    for (auto &[fit, municipality] : found)
        best.push_back(std::move(municipality));
    return best;
}

/// "nacka kommun" → "nacka"; the name itself if there is no such ending.
QString withoutKind(const QString &key)
{
    for (const auto &kind : {QLatin1String{" kommun"}, QLatin1String{" stad"}})
        if (key.endsWith(kind))
            return key.chopped(kind.size());
    return key;
}

} // namespace

bool inStockholmCounty(const Municipality &municipality)
{
    return municipality.countyCode == QLatin1String{"01"};
}

Municipalities Municipalities::fromCsv(const QByteArray &csv)
{
    Municipalities table;
    const QStringList lines = QString::fromUtf8(csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        bool isCode = false;
        cells.front().toInt(&isCode);
        if (isCode && cells.size() == columns)
            table.m_all.push_back({cells.at(0), cells.at(1), cells.at(2), cells.at(3)});
    }
    std::sort(table.m_all.begin(), table.m_all.end(),
              [](const auto &a, const auto &b) { return a.code < b.code; });
    return table;
}

std::optional<Municipality> Municipalities::find(const QString &code) const
{
    const auto found = std::ranges::lower_bound(m_all, code, {}, &Municipality::code);
    return found == m_all.end() || found->code != code ? std::nullopt : std::optional{*found};
}

std::vector<Municipality> Municipalities::match(const QString &typed) const
{
    const QString key = keyOf(typed);
    const QString bare = withoutKind(key);
    auto found = fitting(m_all, key);
    if (found.empty() && bare != key)
        found = fitting(m_all, bare);
    // The genitive: "Stockholms stad", but not "Västerås stad".
    if (found.empty() && bare != key && bare.endsWith(QLatin1Char('s')))
        found = fitting(m_all, bare.chopped(1));
    return found;
}

QStringList Municipalities::defaultAgreement() const
{
    QStringList codes;
    for (const auto &municipality : m_all)
        if (inStockholmCounty(municipality))
            codes.append(municipality.code);
    return codes;
}

} // namespace jour
