#include "sql/connection.h"
#include "sql/statement.h"
#include "store/search_keys.h"
#include "store/search_parts.h"

#include <QRegularExpression>

namespace jour {

namespace {

constexpr int fewestDigits = 4; ///< fewer say nothing about whose number it is
constexpr int mostRunningDigits = 7;

/// Digits as '0' to '9', dashes and blanks gone.
QString bare(const QString &typed)
{
    QString text;
    for (const QChar c : typed.toUpper()) {
        if (c.digitValue() >= 0)
            text += QChar{u'0' + c.digitValue()};
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash && c != QLatin1Char('+'))
            text += c;
    }
    return text;
}

bool matchesWhole(const QString &text, const char *form)
{
    return QRegularExpression{QRegularExpression::anchoredPattern(QLatin1String{form})}
        .match(text)
        .hasMatch();
}

void addCases(sql::Statement &rows, Hits &hits)
{
    while (rows.step())
        hits.add({.kind = HitKind::Case,
                  .caseRef = rows.id<CaseTag>(0),
                  .text = rows.text(1),
                  .detail = rows.text(2)});
}

void addPersons(sql::Statement &rows, Hits &hits)
{
    while (rows.step())
        hits.add({.kind = HitKind::Person,
                  .caseRef = rows.id<CaseTag>(1),
                  .person = rows.id<PersonTag>(0),
                  .text = rows.text(2),
                  .detail = rows.text(3),
                  .isProtected = rows.integer(4) != 0});
}

void addPersonsFrom(sql::Connection &db, std::string_view sql, const QString &prefix, Hits &hits)
{
    if (hits.room() <= 0)
        return;
    const sql::Use rows{db.cached(sql)};
    rows->bind(prefix).bind(afterPrefix(prefix)).bind(hits.room());
    addPersons(*rows, hits);
}

#define JOUR_PERSON_HIT                                                                                      \
    "SELECT p.id, p.case_ref, p.full_name, c.number, c.child_protected FROM persons p"                       \
    " JOIN cases c ON c.id = p.case_ref"

void addPhone(const sql::Statement &row, Hits &hits)
{
    SearchHit hit{.kind = HitKind::Phone, .text = row.text(2)};
    const QString kind = row.text(1);
    if (kind == QLatin1String{"contact"}) {
        hit.contactPoint = row.id<ContactPointTag>(0);
        hit.detail = row.text(6);
    } else {
        hit.caseRef = row.id<CaseTag>(3);
        hit.detail = row.text(4);
        if (kind == QLatin1String{"person"})
            hit.person = row.id<PersonTag>(0);
        hit.isProtected = row.integer(5) != 0;
    }
    hits.add(std::move(hit));
}

#define JOUR_PHONE_HIT                                                                                       \
    "SELECT f.owner, f.kind, f.given, c.id, c.number, coalesce(c.child_protected, f.kind <> 'contact'), "    \
    "k.municipality FROM phones "                                                                            \
    "f"                                                                                                      \
    " LEFT JOIN persons p ON f.kind = 'person' AND p.id = f.owner"                                           \
    " LEFT JOIN cases c ON c.id = CASE f.kind WHEN 'person' THEN p.case_ref ELSE f.owner END"                \
    " LEFT JOIN contact_points k ON f.kind = 'contact' AND k.id = f.owner"                                   \
    " WHERE coalesce(k.retired, 0) = 0 AND "

void addPhonesFrom(sql::Connection &db, std::string_view sql, const QString &prefix, Hits &hits)
{
    if (hits.room() <= 0)
        return;
    const sql::Use rows{db.cached(sql)};
    rows->bind(prefix).bind(afterPrefix(prefix)).bind(hits.room());
    while (rows->step())
        addPhone(*rows, hits);
}

/// The beginning of a number as it is dialled in Sweden, in international digits.
QString international(const QString &typed, const QString &digits)
{
    if (typed.trimmed().startsWith(QLatin1Char('+')))
        return digits;
    if (digits.startsWith(QLatin1String{"00"}))
        return digits.mid(2);
    return digits.startsWith(QLatin1Char('0')) ? QStringLiteral("46") + digits.mid(1) : digits;
}

} // namespace

void findCases(sql::Connection &db, const QString &typed, Hits &hits)
{
    const QString text = typed.trimmed().toUpper();
    if (text.size() <= mostRunningDigits && matchesWhole(text, "[0-9]+")) {
        const sql::Use rows{
            db.cached("SELECT id, number, municipality_code FROM cases WHERE number_running = ?"
                      " ORDER BY number_year DESC LIMIT ?")};
        rows->bind(text.toInt()).bind(hits.room());
        addCases(*rows, hits);
    } else if (matchesWhole(text, "([A-Z]{2,4}-)?[0-9]{4}(-[0-9A-Z]*)?")) {
        const bool hasPrefix = text.at(0).isLetter();
        const QString prefix = hasPrefix ? text : QString{QStringLiteral("ROC-") + text};
        const sql::Use rows{
            db.cached("SELECT id, number, municipality_code FROM cases WHERE number >= ? AND number < ?"
                      " ORDER BY number DESC LIMIT ?")};
        rows->bind(prefix).bind(afterPrefix(prefix)).bind(hits.room());
        addCases(*rows, hits);
    }
}

void findIdentities(sql::Connection &db, const QString &typed, Hits &hits)
{
    const QString number = bare(typed);
    // Letters stand in interim and reserve numbers, after a date.
    if (number.size() < fewestDigits || !matchesWhole(number, "[0-9]{4,}|[0-9]{6,8}[A-Z0-9]{1,6}"))
        return;
    constexpr auto byBeginning =
        JOUR_PERSON_HIT " WHERE p.identity >= ? AND p.identity < ? AND p.identity <> ''"
                        " ORDER BY p.identity, p.n DESC LIMIT ?";
    constexpr auto byOther =
        JOUR_PERSON_HIT " WHERE p.identity_other >= ? AND p.identity_other < ? AND p.identity_other <> ''"
                        " ORDER BY p.identity_other, p.n DESC LIMIT ?";
    constexpr auto byEnd = JOUR_PERSON_HIT
        " WHERE p.identity_reverse >= ? AND p.identity_reverse < ? AND p.identity_reverse <> ''"
        " ORDER BY p.identity_reverse, p.n DESC LIMIT ?";
    for (const char *century : {"", "20", "19"})
        addPersonsFrom(db, byBeginning, QString{QLatin1String{century} + number}, hits);
    addPersonsFrom(db, byOther, number, hits);
    addPersonsFrom(db, byEnd, reversed(number), hits);
}

void findPhones(sql::Connection &db, const QString &typed, Hits &hits)
{
    if (!matchesWhole(typed.trimmed(), "(tel:)?[-+0-9()/.\\s]+"))
        return;
    QString digits;
    for (const QChar c : typed)
        if (c.digitValue() >= 0)
            digits += QChar{u'0' + c.digitValue()};
    if (digits.size() < fewestDigits)
        return;
    // "+46 (0)70": the zero is not dialled.
    if (digits.startsWith(QLatin1String{"460"}))
        digits.remove(2, 1);
    const QString local = digits.startsWith(QLatin1Char('0')) ? digits.mid(1) : digits;
    addPhonesFrom(db, JOUR_PHONE_HIT "f.digits >= ? AND f.digits < ? ORDER BY f.digits LIMIT ?",
                  international(typed, digits), hits);
    addPhonesFrom(db, JOUR_PHONE_HIT "f.reverse >= ? AND f.reverse < ? ORDER BY f.reverse LIMIT ?",
                  reversed(local), hits);
}

} // namespace jour
