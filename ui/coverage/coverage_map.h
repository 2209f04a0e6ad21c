#pragma once

#include "coverage/coverage_painter.h"

#include <QAbstractScrollArea>

namespace jour::ui {

/// The coverage as a map: municipalities down, hours across. Arrows walk the cells, with Ctrl from gap to gap
/// (G too); PgUp and PgDn go by days, Home to now; plus and minus change how wide an hour is; Enter goes to
/// where the cell is put right.
class CoverageMap final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CoverageMap(QWidget *parent = nullptr);

    void render(const CoverageState &state);
    [[nodiscard]] const CoverageState &state() const { return m_state; }

    /// Walks and widens, wherever on the page the key was pressed; true when the key is one of these.
    bool runs(const QKeyEvent &event);

    [[nodiscard]] QSize sizeHint() const override { return {720, 420}; }

Q_SIGNALS:
    void walked(int rows, int columns);
    void daysWalked(int by);
    void nowRequested();
    void endRequested();
    void gapRequested(int by);
    void cellChosen(int row, int column);
    void fixRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] CoverageMeasures measures() const;
    [[nodiscard]] bool choose(const QPointF &point);
    void zoom(int by);
    void arrange();
    void reveal();
    void retranslate();

    CoverageState m_state;
    int m_zoom = 0;
};

} // namespace jour::ui
