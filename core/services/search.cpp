#include "services/search.h"

#include "services/late_entries.h"
#include "services/masking.h"
#include "store/desk_reader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jour {

namespace {

const QString notesSetting = QStringLiteral("search.notes");
constexpr std::size_t mostMunicipalities = 5;

bool touchesPersons(const SearchAnswer &answer)
{
    return std::ranges::any_of(answer.hits, [](const SearchHit &hit) {
        return hit.kind == HitKind::Person || hit.kind == HitKind::Phone || hit.kind == HitKind::Note;
    });
}

} // namespace

Result<SearchAnswer> Search::find(const QString &typed, int limit) const
{
    SearchAnswer answer;
    if (typed.trimmed().isEmpty())
        return answer;
    answer.notesIncluded = notesAllowed();
    const QString searched = searchedPart(typed);
    answer.isCut = searched != typed.trimmed();
    if (const auto code = readPrintCode(searched)) {
        auto page = findPrintedPage(m_desk, *code);
        if (!page)
            return tl::make_unexpected(page.error());
        answer.page = std::move(*page);
        answer.code = TypedCode::Whole;
        return answer;
    }
    if (beginsAsPrintCode(searched))
        answer.code = TypedCode::Unfinished;
    auto hits = SearchIndex{m_desk.store().connection()}.find(searched, answer.notesIncluded, limit);
    if (!hits)
        return tl::make_unexpected(hits.error());
    answer.hits = std::move(*hits);
    for (SearchHit &hit : answer.hits)
        if (hit.isProtected) // initials of a number are its digits, and those of a note are not its words
            hit.text = hit.kind == HitKind::Person ? initialsOf(hit.text) : QString{};
    answer.municipalities = m_desk.reference().municipalities.match(searched);
    if (answer.municipalities.size() > mostMunicipalities)
        answer.municipalities.resize(mostMunicipalities);
    return answer;
}

Result<> Search::settled(const QString &typed, const SearchAnswer &answer)
{
    if (!touchesPersons(answer))
        return {};
    const QByteArray words = searchedPart(typed).toLower().toUtf8();
    events::PersonSearched search;
    search.digest =
        QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Blake2b_256).toHex());
    for (const SearchHit &hit : answer.hits)
        if (!hit.caseRef.isNull() && std::ranges::find(search.listed, hit.caseRef) == search.listed.end())
            search.listed.push_back(hit.caseRef);
    return lookJournaled(m_desk, {{std::nullopt, search}});
}

bool Search::notesAllowed() const
{
    return DeskReader{m_desk.store().connection()}.setting(notesSetting).value_or(QJsonValue{}).toBool();
}

Result<> Search::allowNotes(bool allowed, const QString &legalGround)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (allowed && legalGround.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("legalGround"));
    return m_desk
        .commit({{std::nullopt,
                  events::SettingChanged{notesSetting, notesAllowed(), allowed, legalGround.trimmed()}}})
        .map([](const Committed &) {});
}

} // namespace jour
