#pragma once

#include <QWidget>

namespace jour::ui {

/// Every action and its keys on one page (F1), read from the table, and what the rules of the engine mean:
/// nothing to keep in step.
class ShortcutSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void render();

    QWidget *m_page = nullptr;
};

} // namespace jour::ui
