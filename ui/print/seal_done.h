#pragma once

#include <QWidget>

class QPushButton;

namespace jour {
struct MadeSeal;
}

namespace jour::ui {

class PlainLabel;
class ReadingText;

/// What was sealed: the passphrase to read out, size and digest, and what the receiver does.
class SealDone final : public QWidget
{
    Q_OBJECT

public:
    explicit SealDone(QWidget *parent = nullptr);

    void show(const MadeSeal &made, const QString &passphrase, const QString &toWhom);
    /// Nothing of it stays.
    void clear();

Q_SIGNALS:
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    PlainLabel *m_heading;
    PlainLabel *m_file;
    PlainLabel *m_aloud;
    PlainLabel *m_hint;
    ReadingText *m_steps;
    QPushButton *m_leave;
};

} // namespace jour::ui
