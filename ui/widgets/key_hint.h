#pragma once

#include <QKeySequence>
#include <QWidget>

namespace jour::ui {

/// A shortcut drawn as small keycaps: [Ctrl] [N].
class KeyHint final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QStringList caps() const; ///< the keys' names in the reader's language

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont capFont() const;
    [[nodiscard]] qreal capWidth(const QString &cap) const;
    [[nodiscard]] qreal capHeight() const;

    QKeySequence m_keys;
};

} // namespace jour::ui
