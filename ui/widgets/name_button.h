#pragma once

#include <QPushButton>

namespace jour::ui {

/// A name that can be pressed. It is shown as it is, also `&`, and cut with an ellipsis where it is longer
/// than the room; the whole of it is then in the tool tip. As wide as it is given, or no wider than the name.
class NameButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Width { Given, OfName };

    explicit NameButton(const QString &name, QWidget *parent = nullptr, Width width = Width::Given);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_name;
    QString m_nameShown; ///< as much of it as there is room for
};

} // namespace jour::ui
