#pragma once

#include "base/clock.h"

#include <QWidget>

#include <chrono>

class QPushButton;
class QTimer;

namespace jour::ui {

class PlainLabel;

/// A protected text. While masked the widget does not hold it: it asks by signal, is told, shows, and
/// forgets.
class MaskedText final : public QWidget
{
    Q_OBJECT

public:
    explicit MaskedText(const Clock &clock, QWidget *parent = nullptr);

    /// What is hidden, for the button's accessible name: "name", "address".
    void setWhat(const QString &what);
    /// Shows the text for that long (threat model L8: 20 s), then masks again.
    void reveal(const QString &text, std::chrono::seconds time = std::chrono::seconds{20});
    void mask();
    /// Masks if the time is out. Its own timer calls it; so does whoever wakes from suspend.
    void check();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

Q_SIGNALS:
    void revealRequested();
    void masked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render(const QString &text);
    void toggle();

    const Clock &m_clock;
    PlainLabel *m_text;
    QPushButton *m_button;
    QTimer *m_timer;
    QString m_what;
    Duration m_hideAt{0}; ///< on the boot clock: setting the wall clock back must not keep it open
    bool m_revealed = false;
};

} // namespace jour::ui
