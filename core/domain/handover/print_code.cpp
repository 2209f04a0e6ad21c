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
        QStringLiteral("^JB\\s*(?:([A-Z]+-\\d{4}-[A-Z]?\\d+)\\s|-)\\s*([0-9A-Z]{6})(?:\\s+([0-9A-F]{8}))?$")};
    // A scanner that takes the keyboard for another country's sends other strokes for a hyphen.
    static const QRegularExpression hyphen{QStringLiteral("[+/_–]")};
    const auto match = form.match(typed.simplified().toUpper().replace(hyphen, QStringLiteral("-")));
    if (!match.hasMatch())
        return std::nullopt;
    return PrintCode{match.captured(1), asLetters(match.captured(2)), match.captured(3).toLower()};
}

} // namespace jour
