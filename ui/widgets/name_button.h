#pragma once

#include <QPushButton>

namespace jour::ui {

/// A name that can be pressed. It is shown as it is, also `&`, and cut with an ellipsis where it is longer
/// than the room; the whole of it is then in the tool tip. As wide as it is given.
class NameButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit NameButton(const QString &name, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_name;
};

} // namespace jour::ui
