#include "domain/people/identity_number.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace jour {

namespace {

/// The typed text with every dash a '-', every digit ASCII, letters upper case and no blanks.
QString compacted(const QString &typed)
{
    QString text;
    for (const QChar c : cleaned(typed.normalized(QString::NormalizationForm_KC)).toUpper()) {
        const bool dash = c.category() == QChar::Punctuation_Dash || c == QChar{0x2212};
        if (dash)
            text += QLatin1Char('-');
        else if (c.digitValue() >= 0)
            text += QChar{u'0' + c.digitValue()};
        else if (!c.isSpace())
            text += c;
    }
    return text;
}

/// Weights 2,1,2,… from the left, digits of the products summed; the check digit is the last.
bool luhnFits(QStringView digits)
{
    int sum = 0;
    for (int i = 0; i < digits.size(); ++i) {
        const int product = digits.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

Sex sexOf(const QString &canonical)
{
    return canonical.at(10).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

int yearOf(const QString &canonical)
{
    return QStringView{canonical}.left(4).toInt();
}

int monthOf(const QString &canonical)
{
    return QStringView{canonical}.mid(4, 2).toInt();
}

int dayOf(const QString &canonical)
{
    return QStringView{canonical}.mid(6, 2).toInt();
}

constexpr int coordination = 60; ///< added to the day of a samordningsnummer

std::optional<QDate> dateIn(const QString &canonical)
{
    const int day = dayOf(canonical);
    const QDate date{yearOf(canonical), monthOf(canonical), day > coordination ? day - coordination : day};
    return date.isValid() ? std::optional{date} : std::nullopt;
}

/// A samordningsnummer may lack month, day or both, or hold a day the month does not have: official ones do.
bool isPossibleCoordination(const QString &canonical)
{
    const int day = dayOf(canonical) - coordination;
    return day >= 0 && day <= 31 && monthOf(canonical) <= 12;
}

bool liesAfter(const QString &canonical, const QDate &today)
{
    const auto date = dateIn(canonical);
    return date ? *date > today : yearOf(canonical) > today.year();
}

QString withCentury(const QString &ten, int year)
{
    return QString::number(year / 100).rightJustified(2, QLatin1Char('0')) + ten;
}

/// Ten digits get the latest year that is not in the future; '+' means a hundred or more this calendar year.
void giveCentury(IdentityNumber &number, const QString &ten, QChar separator, const QDate &today)
{
    const int latest = separator == QLatin1Char('+') ? today.year() - 100 : today.year();
    const int year = latest - (latest - QStringView{ten}.left(2).toInt()) % 100;
    number.canonical = withCentury(ten, year);
    if (separator == QLatin1Char('+'))
        return;
    const bool future = liesAfter(number.canonical, today);
    if (future)
        number.canonical = withCentury(ten, year - 100);
    // The year of today belongs to the newborn and to those who turn 100; only a '-' on a past date decides.
    if (year == today.year() && (future || separator.isNull())) {
        number.otherReading = withCentury(ten, future ? year : year - 100);
        number.warnings.push_back(IdentityWarning::AmbiguousCentury);
    }
}

void examine(IdentityNumber &number, const QDate &today)
{
    const QString &digits = number.canonical;
    number.kind =
        dayOf(digits) >= coordination ? IdentityKind::Samordningsnummer : IdentityKind::Personnummer;
    number.checkDigitOk = luhnFits(QStringView{digits}.mid(2));
    number.sex = sexOf(digits);
    number.birthDate = dateIn(digits);
    const auto warn = [&](bool when, IdentityWarning warning) {
        if (when)
            number.warnings.push_back(warning);
    };
    const bool mayLackDate = number.kind == IdentityKind::Samordningsnummer && isPossibleCoordination(digits);
    const bool oldCentury = yearOf(digits) < 1800;
    warn(!number.checkDigitOk, IdentityWarning::CheckDigit);
    warn(oldCentury || (!number.birthDate && !mayLackDate), IdentityWarning::NoRealDate);
    warn(liesAfter(digits, today), IdentityWarning::FutureDate);
    warn(QStringView{digits}.mid(8, 3) == QLatin1String{"000"}, IdentityWarning::BirthNumberZero);
    if (oldCentury)
        number.birthDate.reset();
}

/// An organisationsnummer has at least 20 where a person has the month.
bool readOrganisation(IdentityNumber &number, const QString &text)
{
    const bool prefixed = text.size() == 12 && text.startsWith(QLatin1String{"16"});
    const QStringView ten = QStringView{text}.right(10);
    if ((text.size() != 10 && !prefixed) || ten.mid(2, 2).toInt() < 20 || !luhnFits(ten))
        return false;
    number.kind = IdentityKind::Other;
    number.canonical = ten.toString();
    number.checkDigitOk = true;
    number.warnings.push_back(IdentityWarning::OrganisationNumber);
    return true;
}

/// Region Stockholm: 99, year, five digits, check digit over the positions 5 to 11 (Inera, "Lokala
/// reservid").
bool readStockholmReserve(IdentityNumber &number, const QString &digits)
{
    if (digits.size() != 12 || !digits.startsWith(QLatin1String{"99"}))
        return false;
    number.kind = IdentityKind::Reserve;
    number.canonical = digits;
    number.checkDigitOk = luhnFits(QStringView{digits}.right(8));
    if (!number.checkDigitOk)
        number.warnings.push_back(IdentityWarning::CheckDigit);
    return true;
}

bool readDigits(IdentityNumber &number, const QString &digits, QChar separator, const QDate &today)
{
    if (digits.size() != 10 && digits.size() != 12)
        return false;
    if (readOrganisation(number, digits) || readStockholmReserve(number, digits))
        return true;
    if (digits.size() == 12)
        number.canonical = digits;
    else
        giveCentury(number, digits, separator, today);
    examine(number, today);
    return true;
}

/// Date and four characters of which the first is an interim letter; the letter counts as 1 in the check
/// digit.
bool readInterim(IdentityNumber &number, const QString &text, QChar separator, const QDate &today)
{
    static const QRegularExpression form{QStringLiteral("^(\\d{6}|\\d{8})([TRSUWXJKLMN])(\\d{3})$")};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return false;
    const QString digits = match.captured(1) + QLatin1Char('1') + match.captured(3);
    if (digits.size() == 12)
        number.canonical = digits;
    else
        giveCentury(number, digits, separator, today);
    examine(number, today);
    number.kind = IdentityKind::Interim;
    number.canonical[8] = match.captured(2).at(0);
    if (!number.otherReading.isEmpty())
        number.otherReading[8] = match.captured(2).at(0);
    number.warnings.push_back(IdentityWarning::Interim);
    return true;
}

/// IVO's temporary TF number: date, "TF" and two digits. Not a number of a person anywhere else.
bool readTemporary(IdentityNumber &number, const QString &text)
{
    static const QRegularExpression form{QStringLiteral("^\\d{8}TF\\d{2}$")};
    if (!form.match(text).hasMatch())
        return false;
    number.kind = IdentityKind::Other;
    number.canonical = text;
    number.warnings.push_back(IdentityWarning::Interim);
    return true;
}

/// The national reserve id XXYYMMDDNNGC: XX is the century of birth + 3 in its first series (22 for 19, 23
/// for 20).
std::optional<QDate> nationalReserveBirth(const QString &text)
{
    static const QRegularExpression form{QStringLiteral("^2[23]\\d{6}[A-Z]{2}[0-9A-Z]\\d$")};
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDate date{yearOf(text) - 300, monthOf(text), dayOf(text)};
    return date.isValid() ? std::optional{date} : std::nullopt;
}

/// Eight or six digits and four characters with at least one letter: Region Skåne, the national reserve id
/// and others. The date in a regional one need not be the birth, so it is not taken for it.
bool readReserve(IdentityNumber &number, const QString &text)
{
    static const QRegularExpression form{QStringLiteral("^(\\d{6}|\\d{8})(?=[0-9]*[A-Z])[0-9A-Z]{4}$")};
    if (!form.match(text).hasMatch())
        return false;
    number.kind = IdentityKind::Reserve;
    number.canonical = text;
    number.birthDate = nationalReserveBirth(text);
    return true;
}

/// Only the sign before the last four characters says something about the century.
QChar separatorIn(const QString &text)
{
    const QChar sign = text.size() > 4 ? text.at(text.size() - 5) : QChar{};
    return sign == QLatin1Char('+') || sign == QLatin1Char('-') ? sign : QChar{};
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

IdentityNumber readIdentityNumber(const QString &typed, const QDate &today)
{
    IdentityNumber number;
    number.asGiven = typed;
    const QString text = compacted(typed);
    if (text.isEmpty())
        return number;
    const QChar separator = separatorIn(text);
    QString bare = text;
    bare.remove(QLatin1Char('-')).remove(QLatin1Char('+'));
    const bool read = isDigits(bare) ? readDigits(number, bare, separator, today)
                                     : readInterim(number, bare, separator, today) ||
                                           readTemporary(number, bare) || readReserve(number, bare);
    if (!read) {
        number.kind = IdentityKind::Other;
        number.warnings.push_back(IdentityWarning::Unreadable);
    }
    return number;
}

bool hasWarning(const IdentityNumber &number, IdentityWarning w)
{
    return std::find(number.warnings.begin(), number.warnings.end(), w) != number.warnings.end();
}

QString displayed(const IdentityNumber &number, const QDate &today)
{
    switch (number.kind) {
    case IdentityKind::Personnummer:
    case IdentityKind::Samordningsnummer:
    case IdentityKind::Interim: {
        const bool hundred = today.year() - yearOf(number.canonical) >= 100;
        return number.canonical.mid(2, 6) + QLatin1Char(hundred ? '+' : '-') + number.canonical.mid(8);
    }
    case IdentityKind::Reserve: return number.canonical;
    case IdentityKind::Unknown:
    case IdentityKind::Other: return number.asGiven;
    }
    return {};
}

QString masked(const IdentityNumber &number)
{
    return number.kind == IdentityKind::Unknown ? QString{} : QStringLiteral("••••••-••••");
}

int ageOn(const QDate &birthDate, const QDate &date)
{
    if (!birthDate.isValid() || !date.isValid() || date < birthDate)
        return -1;
    const int years = date.year() - birthDate.year();
    return birthDate.addYears(years) > date ? years - 1 : years;
}

} // namespace jour
