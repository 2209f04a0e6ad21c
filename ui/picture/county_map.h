#pragma once

#include "picture/picture_state.h"

#include <QWidget>

namespace jour::ui {

/// The map of the county. Arrow keys walk its tiles; what the current one says is its accessible value.
class CountyMap final : public QWidget
{
    Q_OBJECT

public:
    explicit CountyMap(QWidget *parent = nullptr);

    void render(const CountyState &county);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is said of the tile one is at.
    void told(const QString &words);
    /// The current tile is another; it stands there.
    void walkedTo(const QRect &tile);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void go(int area);
    void tell();

    CountyState m_county;
    int m_current;
};

} // namespace jour::ui
