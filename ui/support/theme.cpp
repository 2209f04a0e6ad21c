#include "support/theme.h"

#include "support/quiet_style.h"
#include "support/resources.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

const Theme night{
    .id = ThemeId::Night,
    .background = QColor{0x0e, 0x11, 0x15},
    .surface = QColor{0x14, 0x18, 0x1e},
    .raised = QColor{0x1c, 0x21, 0x29},
    .hover = QColor{0x25, 0x2b, 0x35},
    .border = QColor{0x28, 0x2f, 0x39},
    .control = QColor{0x70, 0x7b, 0x8a},
    .text = QColor{0xe7, 0xeb, 0xf0},
    .textMuted = QColor{0x9d, 0xa8, 0xb6},
    .accent = QColor{0x7a, 0xae, 0xff},
    .selection = QColor{0x1f, 0x33, 0x52},
    .focus = QColor{0x9c, 0xc4, 0xff},
    .urgency = {QColor{0xff, 0x76, 0x76}, QColor{0xff, 0xa3, 0x52}, QColor{0xf1, 0xd1, 0x59},
                QColor{0x83, 0xbf, 0xcf}},
    .warn = QColor{0xf1, 0xd1, 0x59},
    .due = QColor{0xff, 0xa3, 0x52},
    .overdue = QColor{0xff, 0x76, 0x76},
    .ok = QColor{0x66, 0xcc, 0x95},
    .protectedIdentity = QColor{0xc9, 0xa2, 0xff},
};

const Theme day{
    .id = ThemeId::Day,
    .background = QColor{0xf1, 0xf3, 0xf6},
    .surface = QColor{0xff, 0xff, 0xff},
    .raised = QColor{0xf7, 0xf8, 0xfa},
    .hover = QColor{0xe9, 0xec, 0xf1},
    .border = QColor{0xd8, 0xdd, 0xe4},
    .control = QColor{0x77, 0x82, 0x90},
    .text = QColor{0x15, 0x1a, 0x20},
    .textMuted = QColor{0x55, 0x5f, 0x6c},
    .accent = QColor{0x1d, 0x59, 0xc8},
    .selection = QColor{0xd8, 0xe6, 0xfd},
    .focus = QColor{0x1d, 0x59, 0xc8},
    .urgency = {QColor{0xb5, 0x1a, 0x2a}, QColor{0xa1, 0x48, 0x00}, QColor{0x74, 0x5a, 0x00},
                QColor{0x25, 0x62, 0x74}},
    .warn = QColor{0x74, 0x5a, 0x00},
    .due = QColor{0xa1, 0x48, 0x00},
    .overdue = QColor{0xb5, 0x1a, 0x2a},
    .ok = QColor{0x1a, 0x69, 0x40},
    .protectedIdentity = QColor{0x67, 0x3c, 0xab},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// What `${name}` stands for in the template. Unknown names give an invalid colour, which a test notices.
QColor named(const Theme &t, const QString &name)
{
    const std::array<std::pair<QLatin1String, QColor>, 19> colours{{
        {QLatin1String{"background"}, t.background},
        {QLatin1String{"surface"}, t.surface},
        {QLatin1String{"raised"}, t.raised},
        {QLatin1String{"hover"}, t.hover},
        {QLatin1String{"border"}, t.border},
        {QLatin1String{"control"}, t.control},
        {QLatin1String{"controlDim"}, mixed(t.surface, t.control, 0.45)},
        {QLatin1String{"text"}, t.text},
        {QLatin1String{"textMuted"}, t.textMuted},
        {QLatin1String{"textOff"}, mixed(t.surface, t.textMuted, 0.55)},
        {QLatin1String{"accent"}, t.accent},
        {QLatin1String{"accentHover"}, mixed(t.accent, t.text, 0.15)},
        {QLatin1String{"onAccent"}, inkOn(t.accent)},
        {QLatin1String{"selection"}, t.selection},
        {QLatin1String{"focus"}, t.focus},
        {QLatin1String{"warn"}, t.warn},
        {QLatin1String{"overdue"}, t.overdue},
        {QLatin1String{"ok"}, t.ok},
        {QLatin1String{"protected"}, t.protectedIdentity},
    }};
    const auto found = std::ranges::find(colours, name, [](const auto &pair) { return QString{pair.first}; });
    return found == colours.end() ? QColor{} : found->second;
}

QString sizeNamed(const QFont &base, const QString &name)
{
    const auto points = [&](TextSize size) {
        return QString{QString::number(pointsOf(base, size), 'f', 1) % QLatin1String{"pt"}};
    };
    if (name == QLatin1String{"caption"})
        return points(TextSize::Caption);
    if (name == QLatin1String{"body"})
        return points(TextSize::Body);
    if (name == QLatin1String{"heading"})
        return points(TextSize::Heading);
    if (name == QLatin1String{"title"})
        return points(TextSize::Title);
    if (name == QLatin1String{"display"})
        return points(TextSize::Display);
    return {};
}

/// The system's font. Debian without a desktop answers with a fallback; a better one is taken if it is there.
QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const bool fallback =
        font.family().startsWith(QLatin1String{"DejaVu"}) || font.family().startsWith(QLatin1String{"Sans"});
    if (fallback) {
        const QStringList installed = QFontDatabase::families();
        for (const auto &family :
             {QStringLiteral("Inter"), QStringLiteral("Cantarell"), QStringLiteral("Noto Sans")}) {
            if (installed.contains(family)) {
                font.setFamily(family);
                break;
            }
        }
    }
    return font;
}

} // namespace

const Theme &themeOf(ThemeId id)
{
    return id == ThemeId::Night ? night : day;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? night : day;
}

QColor colour(const Theme &theme, Token token)
{
    switch (token) {
    case Token::Text: return theme.text;
    case Token::TextMuted: return theme.textMuted;
    case Token::Accent: return theme.accent;
    case Token::OnAccent: return inkOn(theme.accent);
    case Token::Warn: return theme.warn;
    case Token::Due: return theme.due;
    case Token::Overdue: return theme.overdue;
    case Token::Ok: return theme.ok;
    case Token::Protected: return theme.protectedIdentity;
    case Token::Urgency0: return theme.urgency[0];
    case Token::Urgency1: return theme.urgency[1];
    case Token::Urgency2: return theme.urgency[2];
    case Token::Urgency3: return theme.urgency[3];
    }
    Q_UNREACHABLE();
}

QColor urgencyColour(const Theme &theme, int urgency)
{
    return theme.urgency[static_cast<std::size_t>(std::clamp(urgency, 0, 3))];
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QColor inkOn(const QColor &fill)
{
    const QColor ink{0x0b, 0x0e, 0x12};
    return contrast(ink, fill) >= contrast(Qt::white, fill) ? ink : QColor{Qt::white};
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](double u, double o) { return static_cast<float>(u + (o - u) * share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

qreal pointsOf(const QFont &base, TextSize size)
{
    const qreal body = base.pointSizeF() > 0 ? base.pointSizeF() : 10.0;
    switch (size) {
    case TextSize::Caption: return body * 0.88;
    case TextSize::Body: return body;
    case TextSize::Heading: return body * 1.18;
    case TextSize::Title: return body * 1.5;
    case TextSize::Display: return body * 2.8;
    }
    Q_UNREACHABLE();
}

QFont sized(QFont base, TextSize size, QFont::Weight weight)
{
    // The style sheet gives widgets their own sizes: always start from the program's.
    base.setPointSizeF(pointsOf(QApplication::font(), size));
    base.setWeight(weight);
    return base;
}

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles{
        {QPalette::Window, t.background},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.raised},
        {QPalette::Text, t.text},
        {QPalette::PlaceholderText, t.textMuted},
        {QPalette::Button, t.raised},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.overdue},
        {QPalette::Highlight, t.selection},
        {QPalette::HighlightedText, t.text},
        {QPalette::ToolTipBase, t.raised},
        {QPalette::ToolTipText, t.text},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::Light, t.hover},
        {QPalette::Midlight, t.hover},
        {QPalette::Mid, t.border},
        {QPalette::Dark, t.border},
        {QPalette::Shadow, t.background},
    };
    for (const auto &[role, value] : roles)
        p.setColor(role, value);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(t.surface, t.textMuted, 0.55));
    return p;
}

QString styleSheetOf(const Theme &theme, const QFont &base)
{
    ensureResources();
    QFile file{QStringLiteral(":/styles/app.qss")};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    static const QRegularExpression token{QStringLiteral("\\$\\{(\\w+)\\}")};
    QString filled;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(1);
        filled += QStringView{sheet}.mid(from, match.capturedStart() - from);
        if (name == QLatin1String{"theme"})
            filled += theme.id == ThemeId::Night ? QLatin1String{"night"} : QLatin1String{"day"};
        else if (const QString size = sizeNamed(base, name); !size.isEmpty())
            filled += size;
        else
            filled += named(theme, name).name();
        from = match.capturedEnd();
    }
    return filled + QStringView{sheet}.mid(from);
}

void applyTheme(QApplication &application, ThemeId id)
{
    ensureResources();
    const Theme &theme = themeOf(id);
    // Each of these styles every widget anew, and most stand on pages that nobody looks at: what is as it
    // should be is left, and what carries the colours is set once.
    static const char *const isDressed = "jourStyled";
    const QFont font = systemFont();
    if (!application.property(isDressed).toBool()) {
        QApplication::setStyle(new QuietStyle);
        application.setProperty(isDressed, true);
    }
    if (QApplication::font() != font)
        QApplication::setFont(font);
    // Qt 6.4 gives a new sheet in the place of another to each widget once for every one it stands in; a
    // first sheet it gives to each once (QStyleSheetStyle's updateObjects, QApplication::setStyle).
    application.setStyleSheet({});
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme, font));
}

} // namespace jour::ui
