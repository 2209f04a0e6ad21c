#include "domain/handover/print_code.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace jour {

namespace {

const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
const QString ofDesk = QStringLiteral("-"); ///< where the number of a case stands on others
constexpr int printLength = 6;

/// What is read for another letter by eye.
QString asLetters(QString typed)
{
    return typed.replace(QLatin1Char('O'), QLatin1Char('0'))
        .replace(QLatin1Char('I'), QLatin1Char('1'))
        .replace(QLatin1Char('L'), QLatin1Char('1'));
}

/// The letters before the year never are digits.
QString asPrefix(QString typed)
{
    return typed.replace(QLatin1Char('0'), QLatin1Char('O')).replace(QLatin1Char('1'), QLatin1Char('I'));
}

/// "R0C-2O26-O412" is "ROC-2026-0412".
QString asNumber(const QString &typed)
{
    const qsizetype prefix = typed.indexOf(QLatin1Char('-'));
    return prefix < 0 ? typed : QString{asPrefix(typed.left(prefix)) + asLetters(typed.mid(prefix))};
}

/// A scanner that takes the keyboard for another country's sends other strokes for a hyphen.
QString asTyped(const QString &typed)
{
    static const QRegularExpression hyphen{QStringLiteral("[+/_–]")};
    return typed.simplified().toUpper().replace(hyphen, QStringLiteral("-"));
}

} // namespace

QString newPrint()
{
    QString made;
    for (int i = 0; i < printLength; ++i)
        made += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return made;
}

QString textOf(const PrintCode &code)
{
    const QString number = code.number.isEmpty() ? ofDesk : code.number;
    return QStringLiteral("JB %1 %2 %3").arg(number, code.print, code.head.left(8)).toUpper();
}

std::optional<PrintCode> readPrintCode(const QString &typed)
{
    static const QRegularExpression form{
        QStringLiteral("^JB\\s*(?:([A-Z01]+-[0-9OIL]{4}-[A-Z]?[0-9OIL]+)\\s|-)\\s*([0-9A-Z]{6})"
                       "(?:\\s+([0-9A-FOIL]{8}))?$")};
    const auto match = form.match(asTyped(typed));
    if (!match.hasMatch())
        return std::nullopt;
    return PrintCode{asNumber(match.captured(1)), asLetters(match.captured(2)),
                     asLetters(match.captured(3)).toLower()};
}

bool beginsAsPrintCode(const QString &typed)
{
    static const QRegularExpression start{
        QStringLiteral("^JB\\s*(?:[A-Z01]+-[0-9OIL]{4}-[A-Z]?[0-9OIL]+\\s|-)")};
    return start.match(asTyped(typed)).hasMatch();
}

} // namespace jour
