#pragma once

#include "app/demo_desk.h"
#include "support/accessibility.h"
#include "support/theme.h"
#include "widgets/section.h"

#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

// Looks at pages of the desk in both themes: what the keyboard comes to, what assistive tools can say, and
// whether anything is there to be seen. With JOURBORD_PICTURES=folder each page is kept as a picture to look
// at.
namespace jour::test {

inline std::string described(const std::vector<QWidget *> &widgets)
{
    QStringList words;
    for (const QWidget *widget : widgets)
        words << ui::described(*widget);
    return words.join(QStringLiteral(", ")).toStdString();
}

/// More colours than an empty page has.
inline bool showsSomething(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    return colours.size() > 8;
}

/// What is cut off at the right edge of a page that scrolls only up and down, and what must be scrolled
/// sideways.
inline QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widgetResizable() && area->horizontalScrollBar()->isVisible())
            found << ui::described(*area);
        const bool isFixed = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (!area->isVisible() || !area->widget() || !isFixed)
            continue;
        const int room = area->viewport()->width();
        if (area->widget()->width() <= room)
            continue;
        for (const QWidget *child : area->widget()->findChildren<QWidget *>())
            if (child->isVisible() && child->minimumSizeHint().width() > room)
                found << ui::described(*child);
        found << ui::described(*area);
    }
    return found;
}

class Sweep
{
public:
    explicit Sweep(DemoDesk &desk) : m_desk{desk} { desk.application.window().resize(1280, 720); }

    /// Looks at the window in front as `name`.
    void look(const char *name)
    {
        for (const auto &[theme, suffix] :
             {std::pair{ui::ThemeId::Night, "night"}, std::pair{ui::ThemeId::Day, "day"}}) {
            m_desk.application.useTheme(theme);
            QCoreApplication::processEvents();
            QWidget &window = front();
            CAPTURE(name, suffix);
            const QImage picture = window.grab().toImage();
            CHECK(showsSomething(picture));
            CHECK(clipped(window).join(QStringLiteral(", ")).toStdString() == std::string{});
            if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
                picture.save(QDir{folder}.filePath(
                    QStringLiteral("%1-%2.png").arg(QLatin1String{name}, QLatin1String{suffix})));
        }
        reach(name);
    }

private:
    /// The dialog above the window, if there is one.
    [[nodiscard]] QWidget &front()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->isVisible() && top->windowType() == Qt::Dialog)
                return *top;
        return m_desk.application.window();
    }
    void reach(const char *name)
    {
        QWidget &window = front();
        QApplication::setActiveWindow(&window);
        CAPTURE(name);
        const auto nameless = ui::withoutName(window);
        INFO("without a name: " << described(nameless));
        CHECK(nameless.empty());
        const ui::TabWalk walk = ui::walkByTab(window);
        INFO("not reached: " << described(walk.unreached) << "; kept the focus: " << described(walk.traps));
        CHECK(walk.unreached.empty());
        CHECK(walk.traps.empty());
    }

    DemoDesk &m_desk;
};

inline void openSection(DemoDesk &desk, const char *section)
{
    auto *part = desk.find<ui::Section>(section);
    REQUIRE(part);
    part->setOpen(true);
    QCoreApplication::processEvents();
}

inline void push(DemoDesk &desk, const char *button)
{
    auto *pushed = desk.find<QPushButton>(button);
    REQUIRE(pushed);
    REQUIRE(pushed->isEnabled());
    pushed->click();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what is laid out is scrolled to
}

/// Scrolls to it, as Tab does.
inline void goTo(DemoDesk &desk, const char *name)
{
    auto *widget = desk.find<QWidget>(name);
    REQUIRE(widget);
    widget->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
}

/// Opens a section of the settings and the form behind its button.
inline void lookAtForm(DemoDesk &desk, const char *section, const char *button)
{
    openSection(desk, section);
    push(desk, button);
    REQUIRE(QApplication::focusWidget());
    CHECK_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty());
}

} // namespace jour::test
