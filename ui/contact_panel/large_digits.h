#pragma once

#include <QWidget>

namespace jour::ui {

/// A number to dial, in digits that are read across a desk: as large as the room allows, in two lines where
/// one would be small. They shrink rather than being cut.
class LargeDigits final : public QWidget
{
    Q_OBJECT

public:
    explicit LargeDigits(QWidget *parent = nullptr);

    /// `aloud`: the digits in groups, parted by blanks.
    void setDigits(const QString &aloud);
    [[nodiscard]] QString digits() const { return m_digits; }
    /// Of the digits, in pixels, in the room they have now.
    [[nodiscard]] int digitSize() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Setting
    {
        QFont font;
        QStringList lines;
    };
    [[nodiscard]] Setting settingFor(QSize room) const;

    QString m_digits;
};

} // namespace jour::ui
