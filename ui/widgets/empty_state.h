#pragma once

#include <QWidget>

class QPushButton;

namespace jour::ui {

class PlainLabel;

/// What a pane shows when it has nothing to show: a quiet drawing, a title, a hint what to do, perhaps a
/// button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);
    void setPicture(const QString &iconName);
    /// An empty text hides the button.
    void setButton(const QString &text);

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void renderPicture();

    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QPushButton *m_button;
    QString m_iconName;
};

} // namespace jour::ui
