#pragma once

#include "rosters/roster_painter.h"

#include <QAbstractScrollArea>

namespace jour::ui {

/// A duty list laid out in time. Arrows choose a turn; Ctrl with arrows moves a shift by hours (left, right)
/// or days (up, down), Ctrl and Shift move its end, Shift its beginning (left, right) or give it to another
/// (up, down); the mouse drags it, its edges, and from one person to another. What a held key asks for is
/// asked for at once when it is let go. Letters ask for the rest.
class RosterCalendar final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `readOnly`: a picture that takes no keys.
    explicit RosterCalendar(QWidget *parent = nullptr, bool readOnly = false);

    void render(const RosterSheet &sheet);
    [[nodiscard]] const RosterSheet &sheet() const { return m_sheet; }
    /// Where a bar is drawn, in the coordinates of the viewport.
    [[nodiscard]] QRectF barRect(int bar) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Stepped into without a turn chosen.
    void entered();
    void walked(int by);
    void rowsWalked(int by);
    void chosen(int bar);
    void moveRequested(int hours, int days);
    void resizeRequested(int hours, int days);
    void startRequested(int hours);
    void giveRequested(int rows);
    void dropped(int bar, jour::Instant from, jour::Instant to, const jour::DutyWho &who);
    void turnRequested(int by);
    /// Enter, Delete, Home and the letters.
    void keyAsked(int key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Grip { Whole, Start, End };
    struct Drag
    {
        int bar = -1;
        Grip grip = Grip::Whole;
        QPointF from;
        RosterGhost ghost;
        bool moved = false;
    };
    [[nodiscard]] RosterMeasures measures() const;
    [[nodiscard]] int barAt(const QPointF &point) const;
    [[nodiscard]] Grip gripAt(int bar, const QPointF &point) const;
    /// What a held key has asked for so far.
    struct Held
    {
        bool ends = false; ///< the end alone
        int hours = 0;
        int days = 0;
    };
    [[nodiscard]] bool walks(const QKeyEvent &event);
    void go(const QKeyEvent &event, int hours, int days);
    void hold(const Held &more);
    void letGo();
    [[nodiscard]] RosterGhost ghostOf(const Held &held) const;
    [[nodiscard]] RosterGhost draggedTo(const QPointF &to) const;
    void drag(const QPointF &to);
    void arrange();
    void reveal();
    void retranslate();

    RosterSheet m_sheet;
    std::optional<Drag> m_drag;
    std::optional<Held> m_held;
    bool m_readOnly;
};

} // namespace jour::ui
