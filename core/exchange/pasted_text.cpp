#include "exchange/pasted_text.h"

#include "base/local_time.h"
#include "domain/contacts/phone_number.h"
#include "domain/people/identity_number.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jour {

namespace {

/// A word that says what follows it. Longer ones first where one begins another.
struct Cue
{
    PastedPlace place;
    QRegularExpression word;
};

QRegularExpression words(const char *alternatives)
{
    return QRegularExpression{QStringLiteral("(?<!\\w)(?:%1)").arg(QString::fromUtf8(alternatives)),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption};
}

const std::array<Cue, 7> &cues()
{
    static const std::array<Cue, 7> all{{
        {PastedPlace::Child,
         words("barnet|barn(?=\\W)|ungdom(en)?(?=\\W)|pojken?(?=\\W)|flickan?(?=\\W)|den unge")},
        {PastedPlace::Guardian,
         words("vårdnadshavare|vh(?=\\W)|mamma|pappa|modern?(?=\\W)|fadern?(?=\\W)|mor(?=\\W)|far(?=\\W)|"
               "förälder|föräldrar")},
        {PastedPlace::Police,
         words("polis|patrull|motring|återring|ring upp|ring tillbaka|anmälare|uppgiftslämnare|befäl|"
               "förundersökningsledare|ful(?=\\W)|rlc(?=\\W)")},
        {PastedPlace::Home, words("hemkommun|bosättningskommun|bosatt|bor i|hemmahörande")},
        {PastedPlace::Whereabouts,
         words("vistelsekommun|vistas|påträffa|anträffa|befinner sig|gripen|gripits|hittades")},
        {PastedPlace::LatestHandover, words("senast(?! sedd)|överlämnas före|släpps")},
        {PastedPlace::Happened, words("hände|händelse|inträffa|skedde")},
    }};
    return all;
}

/// The places that make sense for what was found; any other word before it is about something else.
bool fits(PastedKind kind, PastedPlace place)
{
    switch (kind) {
    case PastedKind::Identity: return place == PastedPlace::Child || place == PastedPlace::Guardian;
    case PastedKind::Phone:
        return place == PastedPlace::Child || place == PastedPlace::Guardian || place == PastedPlace::Police;
    case PastedKind::PoliceReference: return false;
    case PastedKind::Municipality: return place == PastedPlace::Home || place == PastedPlace::Whereabouts;
    case PastedKind::Moment: return place == PastedPlace::LatestHandover || place == PastedPlace::Happened;
    }
    Q_UNREACHABLE();
}

/// The last fitting cue that begins before `before`; -1 for the end of the line.
PastedPlace saidBefore(PastedKind kind, const QString &line, qsizetype before)
{
    PastedPlace said = PastedPlace::Unsaid;
    qsizetype nearest = -1;
    for (const Cue &cue : cues()) {
        if (!fits(kind, cue.place))
            continue;
        const qsizetype at = line.lastIndexOf(cue.word, before < 0 ? -1 : std::max<qsizetype>(before - 1, 0));
        if (at > nearest && (before < 0 || at < before)) {
            nearest = at;
            said = cue.place;
        }
    }
    return said;
}

class Line final
{
public:
    Line(QString text, QString heading)
        : m_text{std::move(text)}, m_heading{std::move(heading)}, m_free{m_text}
    {
    }

    /// Takes every match of `form` that `accepts` says yes to; what is taken is not found again as something
    /// else.
    template<typename Accepts>
    void take(PastedKind kind, const QRegularExpression &form, Accepts accepts)
    {
        auto matches = form.globalMatch(m_free);
        while (matches.hasNext()) {
            const auto match = matches.next();
            PastedItem item{.kind = kind, .text = match.captured(1).trimmed(), .line = m_text.trimmed()};
            const qsizetype at = match.capturedStart(1);
            item.place = saidBefore(kind, m_text, at);
            if (item.place == PastedPlace::Unsaid)
                item.place = saidBefore(kind, m_heading, -1);
            if (!accepts(item, QStringView{m_text}.left(at)))
                continue;
            m_free.replace(at, match.capturedLength(1), QString(match.capturedLength(1), QChar{0xFFFC}));
            m_found.emplace_back(at, std::move(item));
        }
    }
    [[nodiscard]] std::vector<PastedItem> found()
    {
        std::ranges::stable_sort(m_found, {}, &std::pair<qsizetype, PastedItem>::first);
        std::vector<PastedItem> items;
        for (auto &[at, item] : m_found)
            items.push_back(std::move(item));
        return items;
    }

private:
    QString m_text;
    QString m_heading;
    QString m_free;
    std::vector<std::pair<qsizetype, PastedItem>> m_found;
};

/// True for ten digits without a sign between that begin with 0: an area code, or a year 2000–2009.
bool mayBeBoth(const QString &text)
{
    static const QRegularExpression bare{QStringLiteral("^0\\d{9}$")};
    return bare.match(text).hasMatch();
}

bool isIdentity(const QString &text, QStringView before, const QDate &today)
{
    const IdentityNumber number = readIdentityNumber(text, today);
    const bool known = number.kind == IdentityKind::Personnummer ||
                       number.kind == IdentityKind::Samordningsnummer || number.kind == IdentityKind::Interim;
    if (!known || hasWarning(number, IdentityWarning::NoRealDate))
        return false;
    static const QRegularExpression named =
        words("personn|pnr|p-nr|samordningsn|född|pers\\.? ?nr|id-?nummer");
    if (before.toString().contains(named) ||
        text.contains(QRegularExpression{QStringLiteral("[-+\u2013\u2212]")}))
        return true; // a wrong check digit is for the field to warn of
    return number.checkDigitOk && !(mayBeBoth(text) && readPhoneNumber(text).valid);
}

bool isPhone(const QString &text, QStringView before, const QDate &today)
{
    if (!readPhoneNumber(text).valid)
        return false;
    static const QRegularExpression named = words("tel|tfn|mobil|ring|nås på|nummer");
    if (!mayBeBoth(text) || before.toString().contains(named))
        return true;
    const IdentityNumber number = readIdentityNumber(text, today);
    return !number.checkDigitOk || hasWarning(number, IdentityWarning::NoRealDate);
}

void takeNumbers(Line &line, const QDate &today)
{
    static const QRegularExpression reference{
        QStringLiteral("(?<![\\w-])((?:\\d{4}-)?K ?\\d{3,8}-\\d{2}(?:\\d{2})?)(?!\\d)")};
    static const QRegularExpression identity{QStringLiteral(
        "(?<![\\d+-])((?:\\d{2})?\\d{6} ?[-+\u2013\u2212]? ?(?:\\d{4}|[TRSUWXJKLMN]\\d{3}))(?![\\d-])")};
    static const QRegularExpression phone{
        QStringLiteral("(?<![\\d-])((?:\\+\\d|0)[\\d \\-/()]{5,17}\\d|114 ?14)(?![\\d-])")};
    line.take(PastedKind::PoliceReference, reference, [](const PastedItem &, QStringView) { return true; });
    line.take(PastedKind::Identity, identity, [&](const PastedItem &item, QStringView before) {
        return isIdentity(item.text, before, today);
    });
    line.take(PastedKind::Phone, phone,
              [&](const PastedItem &item, QStringView before) { return isPhone(item.text, before, today); });
}

void takeMoments(Line &line, Instant now)
{
    static const QRegularExpression form{
        QStringLiteral(
            "(?<![\\d.:-])((?:(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}|idag|igår|imorgon) (?:kl\\.? ?)?)?"
            "(?:[01]?\\d|2[0-3])[:.][0-5]\\d)(?![\\d.:-])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression clock = words("kl\\.? ?");
    line.take(PastedKind::Moment, form, [&](PastedItem &item, QStringView) {
        item.moment = parseMoment(QString{item.text}.remove(clock), now);
        return item.moment.has_value();
    });
}

/// "Haninge" alone can be a surname or a word; "Haninge kommun", "i Haninge" and "Hemkommun: Haninge" are
/// places.
void takeMunicipalities(Line &line, const Municipalities &all)
{
    static const QRegularExpression form{
        QStringLiteral(
            "(?<!\\w)([A-ZÅÄÖ][\\wåäöÅÄÖ-]+(?: [A-ZÅÄÖ][\\wåäö-]+)?)(?= (?:kommun|stad)(?!\\w)|(?!\\w))"),
        QRegularExpression::UseUnicodePropertiesOption};
    const auto named = [&](const QString &name) -> std::optional<Municipality> {
        const auto found = std::ranges::find(all.all(), name, &Municipality::name);
        return found == all.all().end() ? std::nullopt : std::optional{*found};
    };
    line.take(PastedKind::Municipality, form, [&](PastedItem &item, QStringView before) {
        auto place = named(item.text);
        const bool said =
            item.line.mid(before.size() + item.text.size()).startsWith(QLatin1String{" kommun"}) ||
            item.line.contains(QString{item.text % QLatin1String{" kommun"}}) ||
            item.line.contains(QString{item.text % QLatin1String{" stad"}});
        if (!place && said && item.text.endsWith(QLatin1Char('s')))
            place = named(item.text.chopped(1)); // "Stockholms stad"
        const bool after = before.endsWith(QLatin1String{" i "}) || before.startsWith(QLatin1String{"I "}) ||
                           before.trimmed().endsWith(QLatin1Char(':'));
        if (!place || (!said && !after))
            return false;
        item.code = place->code;
        return true;
    });
}

/// "Vårdnadshavare:" on a line of its own is about the lines until the next blank one.
bool isHeading(const QString &line)
{
    return line.trimmed().endsWith(QLatin1Char(':'));
}

} // namespace

std::vector<PastedItem> readPastedText(const QString &text, const Municipalities &all, Instant now)
{
    std::vector<PastedItem> items;
    QString heading;
    const QDate today = localDate(now);
    for (const QString &written :
         QString{text}.replace(QChar{0xA0}, QLatin1Char(' ')).split(QLatin1Char('\n'))) {
        if (written.trimmed().isEmpty() || isHeading(written)) {
            heading = written;
            continue;
        }
        Line line{written, heading};
        takeNumbers(line, today);
        takeMoments(line, now);
        takeMunicipalities(line, all);
        std::ranges::move(line.found(), std::back_inserter(items));
    }
    return items;
}

} // namespace jour
