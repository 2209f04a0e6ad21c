#pragma once

#include "base/instant.h"

#include <QWidget>

#include <optional>

namespace jour::ui {

enum class CountdownPhase { None, Running, Warned, Overdue, Paused };

/// What a countdown shows. Decides nothing: the phase comes from the timer's own state.
struct CountdownState
{
    CountdownPhase phase = CountdownPhase::None;
    Instant due;
    Instant now;
    QString label; ///< what is due, above the figures; a long one is cut, and whole in the tool tip
    std::optional<Instant> quietUntil = {}; ///< snoozed until; the clock runs on to `due`

    friend bool operator==(const CountdownState &, const CountdownState &) = default;
};

/// Painted figures that do not jitter. The phase is told by shape and word too, never by colour alone.
class Countdown final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Middle, Big }; ///< the smallest has no words around it

    explicit Countdown(Size size = Size::Big, QWidget *parent = nullptr);

    void setSize(Size size);
    void setState(const CountdownState &state);
    [[nodiscard]] const CountdownState &state() const { return m_state; }
    /// The figures as shown: "12:05", "−04:10", "–" when there is nothing to wait for.
    [[nodiscard]] QString figures() const;
    /// The word under the figures: "overdue", "due 03:14", "snoozed until 03:24, due 03:14".
    [[nodiscard]] QString caption() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    void paintSign(QPainter &painter, const QRectF &rect, const QColor &ink) const;

    Size m_size;
    CountdownState m_state;
};

} // namespace jour::ui
