#include "domain/contacts/phone_number.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>
#include <string>

namespace jour {

namespace {

namespace lib = i18n::phonenumbers;

const std::string sweden = "SE";
constexpr int swedenCode = 46;
constexpr int longestShortCode = 6;

const lib::PhoneNumberUtil &plan()
{
    return *lib::PhoneNumberUtil::GetInstance();
}

const lib::ShortNumberInfo &shortCodes()
{
    static const lib::ShortNumberInfo info;
    return info;
}

/// The typed text with ASCII digits, plain dashes and single blanks, and without "tel:".
QString tidied(const QString &typed)
{
    QString text;
    for (const QChar c : cleaned(typed.normalized(QString::NormalizationForm_KC))) {
        if (c.digitValue() >= 0)
            text += QChar{u'0' + c.digitValue()};
        else
            text += c.category() == QChar::Punctuation_Dash || c == QChar{0x2212} ? QLatin1Char('-') : c;
    }
    text = text.simplified();
    static const QRegularExpression scheme{QStringLiteral("^tel:"),
                                           QRegularExpression::CaseInsensitiveOption};
    return text.remove(scheme).trimmed();
}

int digitsIn(QStringView text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

/// Takes the extension off the end. The library would read the letters of "ankn" as keypad digits.
QString takeExtension(QString &text)
{
    static const QRegularExpression form{
        QStringLiteral("[\\s,;(]*(?:ankn(?:ytning)?(?:s?nr)?|anknyt|ank|ext(?:ension)?|anslutning|#|;ext=|x)"
                       "[.:=\\s]*(\\d{1,7})\\)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption};
    const auto match = form.match(text);
    if (!match.hasMatch() || digitsIn(QStringView{text}.left(match.capturedStart())) == 0)
        return {};
    text.truncate(match.capturedStart());
    return match.captured(1);
}

constexpr int fewestDigitsOfOne = 6; ///< so that "08/465 004 00" stays one number

/// "4.68465E+11": what a spreadsheet program makes of a number in a column of figures. Its last digits are
/// lost, so it is none to dial.
bool isRounded(const QString &text)
{
    static const QRegularExpression form{QStringLiteral("^\\+?\\d+(?:[.,]\\d+)?E\\+?\\d{1,2}$"),
                                         QRegularExpression::CaseInsensitiveOption};
    return form.match(text).hasMatch();
}

/// Keeps the first run without letters that holds a digit: words would become keypad digits too.
bool dropWords(QString &text)
{
    static const QRegularExpression words{QStringLiteral("\\p{L}[\\p{L}\\p{M}.:]*")};
    const QStringList parts = text.split(words);
    if (parts.size() == 1)
        return false;
    const auto found =
        std::find_if(parts.begin(), parts.end(), [](const QString &part) { return digitsIn(part) > 0; });
    text = found == parts.end() ? QString{} : found->trimmed();
    return found != parts.end();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

std::optional<lib::PhoneNumber> parsed(const QString &text)
{
    lib::PhoneNumber number;
    if (plan().Parse(text.toStdString(), sweden, &number) != lib::PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

bool isKnown(const QString &text)
{
    const auto number = parsed(text);
    return number && plan().IsValidNumber(*number);
}

/// Digits alone after a number that is whole without them: the other ending in "08-465 004 01 / 02".
bool isOtherEnding(const QString &first, const QString &rest, const QString &whole)
{
    static const QRegularExpression digits{QStringLiteral("^[\\d\\s/;,|-]*\\d[\\d\\s/;,|-]*$")};
    return digits.match(rest).hasMatch() && isKnown(first) && !isKnown(whole);
}

/// Keeps the first number of "08-465 004 00 / 070-174 06 05" and of "08-465 004 01 / 02".
bool dropSecondNumber(QString &text)
{
    static const QRegularExpression between{QStringLiteral("[/;,|]|\\beller\\b|\\boch\\b|\\n"),
                                            QRegularExpression::CaseInsensitiveOption};
    const auto at = between.match(text);
    if (!at.hasMatch())
        return false;
    const QString first = text.left(at.capturedStart());
    const QString rest = text.mid(at.capturedEnd());
    if (digitsIn(first) < fewestDigitsOfOne ||
        (digitsIn(rest) < fewestDigitsOfOne && !isOtherEnding(first, rest, text)))
        return false;
    text = first;
    return true;
}

/// The library takes 112 for a subscriber number; only its table of short codes knows better.
bool readShortCode(PhoneNumber &number, const QString &text, const lib::PhoneNumber &candidate)
{
    const QString digits = digitsOf(text);
    if (text.contains(QLatin1Char('+')) || digits.size() > longestShortCode ||
        !shortCodes().IsValidShortNumberForRegion(candidate, sweden))
        return false;
    number.shortCode = digits;
    number.valid = true;
    number.kind = shortCodes().IsEmergencyNumber(digits.toStdString(), sweden) ? PhoneKind::Emergency
                                                                               : PhoneKind::ShortCode;
    return true;
}

PhoneKind kindOf(const lib::PhoneNumber &number)
{
    if (number.country_code() != swedenCode)
        return PhoneKind::Foreign;
    switch (plan().GetNumberType(number)) {
    case lib::PhoneNumberUtil::MOBILE: return PhoneKind::Mobile;
    case lib::PhoneNumberUtil::FIXED_LINE:
    case lib::PhoneNumberUtil::VOIP:
    case lib::PhoneNumberUtil::UAN: return PhoneKind::Fixed;
    case lib::PhoneNumberUtil::TOLL_FREE: return PhoneKind::TollFree;
    case lib::PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
    case lib::PhoneNumberUtil::PREMIUM_RATE:
    case lib::PhoneNumberUtil::SHARED_COST:
    case lib::PhoneNumberUtil::PERSONAL_NUMBER:
    case lib::PhoneNumberUtil::PAGER:
    case lib::PhoneNumberUtil::VOICEMAIL:
    case lib::PhoneNumberUtil::UNKNOWN: return PhoneKind::Unknown;
    }
    return PhoneKind::Unknown;
}

void readSubscriber(PhoneNumber &number, const QString &text, const lib::PhoneNumber &candidate)
{
    const auto warn = [&](bool when, PhoneWarning warning) {
        if (when)
            number.warnings.push_back(warning);
    };
    const auto length = plan().IsPossibleNumberWithReason(candidate);
    warn(length == lib::PhoneNumberUtil::TOO_SHORT, PhoneWarning::TooShort);
    warn(length == lib::PhoneNumberUtil::TOO_LONG, PhoneWarning::TooLong);
    if (plan().IsPossibleNumber(candidate)) {
        std::string e164;
        plan().Format(candidate, lib::PhoneNumberUtil::E164, &e164);
        number.e164 = QString::fromStdString(e164);
        number.valid = plan().IsValidNumber(candidate);
        number.kind = kindOf(candidate);
        const QString digits = digitsOf(text);
        const bool international = text.contains(QLatin1Char('+'));
        warn(!number.valid, PhoneWarning::NotInUse);
        warn(!international && !digits.startsWith(QLatin1Char('0')), PhoneWarning::NoAreaCode);
    }
}

QString withExtension(const QString &text, const PhoneNumber &number)
{
    return number.extension.isEmpty() ? text : QString{text + QStringLiteral(" ankn ") + number.extension};
}

/// As the number plan writes it: national for Sweden, else international — the national form drops the
/// country.
QString planForm(const PhoneNumber &number)
{
    const auto candidate = parsed(number.e164);
    if (!candidate)
        return number.asGiven.simplified();
    const bool swedish = candidate->country_code() == swedenCode;
    std::string text;
    plan().Format(*candidate, swedish ? lib::PhoneNumberUtil::NATIONAL : lib::PhoneNumberUtil::INTERNATIONAL,
                  &text);
    return QString::fromStdString(text);
}

/// Groups a run of digits: two and two, after one of three where their number is odd; six are three and
/// three.
QStringList spoken(const QString &run)
{
    constexpr int whole = 4;
    if (run.size() <= whole)
        return {run};
    const int first = run.size() == 6 || run.size() % 2 == 1 ? 3 : 2;
    const int step = run.size() == 6 ? 3 : 2;
    QStringList groups{run.left(first)};
    for (int at = first; at < run.size(); at += step)
        groups.append(run.mid(at, step));
    return groups;
}

} // namespace

PhoneNumber readPhoneNumber(const QString &typed)
{
    PhoneNumber number;
    number.asGiven = typed;
    QString text = tidied(typed);
    if (text.isEmpty())
        return number;
    if (isRounded(text)) {
        number.warnings.push_back(PhoneWarning::Unreadable);
        return number;
    }
    if (dropSecondNumber(text))
        number.warnings.push_back(PhoneWarning::SecondNumber);
    number.extension = takeExtension(text);
    if (dropWords(text))
        number.warnings.push_back(PhoneWarning::TextLeftOut);
    const auto candidate = parsed(text);
    if (!candidate)
        number.warnings.push_back(digitsIn(text) == 0 ? PhoneWarning::Unreadable : PhoneWarning::TooShort);
    else if (!readShortCode(number, text, *candidate))
        readSubscriber(number, text, *candidate);
    return number;
}

bool hasWarning(const PhoneNumber &number, PhoneWarning w)
{
    return std::find(number.warnings.begin(), number.warnings.end(), w) != number.warnings.end();
}

QString displayed(const PhoneNumber &number)
{
    if (!number.shortCode.isEmpty())
        return readAloud(number);
    return number.valid ? withExtension(planForm(number), number) : number.asGiven.simplified();
}

QString readAloud(const PhoneNumber &number)
{
    if (!number.shortCode.isEmpty())
        return withExtension(spoken(number.shortCode).join(QLatin1Char(' ')), number);
    if (number.e164.isEmpty())
        return number.asGiven.simplified();
    QString form = planForm(number);
    form.replace(QLatin1Char('-'), QLatin1Char(' '));
    QStringList groups;
    for (const QString &run : form.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        groups += spoken(run);
    return withExtension(groups.join(QLatin1Char(' ')), number);
}

QString telUri(const PhoneNumber &number)
{
    const QString &dialled = number.e164.isEmpty() ? number.shortCode : number.e164;
    if (dialled.isEmpty())
        return {};
    const QString uri = QStringLiteral("tel:") + dialled;
    return number.extension.isEmpty() ? uri : QString{uri + QStringLiteral(";ext=") + number.extension};
}

} // namespace jour
