#pragma once

#include <QWidget>

namespace jour::ui {

/// What the drawings of the map mean.
class CoverageLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double widthOf(const QString &word) const;
};

} // namespace jour::ui
