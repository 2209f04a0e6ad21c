#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;

namespace jour::ui {

enum class ThemeId { Night, Day };

/// Every colour the window uses, by meaning. Each text colour meets WCAG AA (4.5:1) on background, surface,
/// raised and hover; `control` and `focus` meet 3:1 there. `border` only parts areas and carries no meaning.
struct Theme
{
    ThemeId id = ThemeId::Night;
    QColor background; ///< behind everything
    QColor surface;    ///< panes, fields
    QColor raised;     ///< cards, buttons, popups
    QColor hover;
    QColor border;
    QColor control; ///< outline of what can be typed in or chosen
    QColor text;
    QColor textMuted;
    QColor accent;
    QColor selection; ///< behind the selected row; `text` is readable on it
    QColor focus;
    std::array<QColor, 4> urgency; ///< immediate, urgent, soon, daytime
    QColor warn;
    QColor due;
    QColor overdue;
    QColor ok;
    QColor protectedIdentity;
};

/// Names a colour of whichever theme is in use.
enum class Token {
    Text,
    TextMuted,
    Accent,
    OnAccent,
    Warn,
    Due,
    Overdue,
    Ok,
    Protected,
    Urgency0,
    Urgency1,
    Urgency2,
    Urgency3
};

/// The gaps between things, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/// How large a text is, relative to the system's own text size.
enum class TextSize { Caption, Body, Heading, Title, Display };

[[nodiscard]] const Theme &themeOf(ThemeId id);
/// The theme a widget with this palette is drawn in, so that painting needs no global state.
[[nodiscard]] const Theme &themeOf(const QPalette &palette);
[[nodiscard]] QColor colour(const Theme &theme, Token token);
/// 0 immediate … 3 daytime; anything else counts as the nearest.
[[nodiscard]] QColor urgencyColour(const Theme &theme, int urgency);

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// Near-black or white, whichever reads better on `fill`.
[[nodiscard]] QColor inkOn(const QColor &fill);
/// `over` laid on `under` with the given share, 0 to 1. Opaque.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

[[nodiscard]] qreal pointsOf(const QFont &base, TextSize size);
[[nodiscard]] QFont sized(QFont base, TextSize size, QFont::Weight weight = QFont::Normal);

[[nodiscard]] QPalette paletteOf(const Theme &theme);
/// The product's style sheet with the theme's colours and the system's text size filled in.
[[nodiscard]] QString styleSheetOf(const Theme &theme, const QFont &base);

/// Dresses the whole program. May be called again at any time; icons and painted widgets follow.
void applyTheme(QApplication &application, ThemeId id);

} // namespace jour::ui
