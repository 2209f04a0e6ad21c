#pragma once

#include "night_line/night_line_layout.h"

#include <QWidget>

namespace jour::ui {

/// The shift as a line: hours, now, every deadline as a shape by urgency, changes of duty, the handover.
/// Pointing shows a mark's words; the arrows walk the marks, Enter opens the case, plus and minus change the
/// span, F whose cases are shown.
class NightLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NightLine(QWidget *parent = nullptr);

    /// What is walked to stays walked to while the mark is there.
    void render(const NightLineState &state);
    /// The mark walked to or pointed at; null for none.
    [[nodiscard]] const NightMark *current() const;
    /// A mark in words: "Urgent: ring back, 04:30, 1 h 16 min left".
    [[nodiscard]] QString wordsFor(const NightMark &mark) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QByteArray &key);
    /// To the next longer span (+1) or the next shorter one (-1): minus and plus, or the wheel with Ctrl.
    void zoomRequested(int by);
    /// The next operator's cases: F.
    void operatorRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void walk(int by);
    void goTo(int step); ///< index in m_placed
    void speak();
    [[nodiscard]] int stepOf(int mark) const;
    [[nodiscard]] int firstStep() const;
    [[nodiscard]] int markAt(const QPointF &point) const;
    [[nodiscard]] int shownMark() const { return m_hovered >= 0 ? m_hovered : hasFocus() ? m_walked : -1; }

    NightLineState m_state;
    std::vector<PlacedMark> m_placed;
    int m_walked = -1;  ///< index in the state's marks
    int m_hovered = -1; ///< index in the state's marks
};

} // namespace jour::ui
