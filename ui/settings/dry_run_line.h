#pragma once

#include "domain/escalation/dry_run.h"

#include <QWidget>

namespace jour::ui {

/// A dry run on an axis of time: a bar for each step, as long as it lasts, and red where nobody can be
/// called. The arrows walk the moves.
class DryRunLine final : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunLine(QWidget *parent = nullptr);

    void render(const Policy &policy, std::vector<DryRunMove> moves, Instant now);
    void goTo(int move);
    [[nodiscard]] int current() const { return m_current; }
    /// Of the move it stands on.
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void walked(int move);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void walkTo(int move);
    void speak();
    [[nodiscard]] double x(Instant at) const;
    [[nodiscard]] QRectF bar(const DryRunMove &move) const;
    void paintMove(QPainter &painter, int move) const;
    void paintGaps(QPainter &painter, const DryRunMove &move) const;
    void paintTimes(QPainter &painter) const;

    Policy m_policy;
    std::vector<DryRunMove> m_moves;
    Instant m_now;
    int m_current = -1;
};

} // namespace jour::ui
