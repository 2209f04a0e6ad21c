#pragma once

#include "base/clock.h"

#include <QJsonValue>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace jour::ui {

class PlainLabel;

/// What is asked for. Of the two readings of a time that the autumn night has twice, Ahead takes the one that
/// is still to come; the other stays a key away.
enum class MomentSense { Any, Ahead };

/// A moment as an operator types it ("0310", "-15", "igår 2340"), with what it was taken for beneath, and a
/// word when the night of the clock change makes it doubtful. What cannot be read stays as written and is
/// warned of.
class MomentField final : public QWidget
{
    Q_OBJECT

public:
    explicit MomentField(const Clock &clock, QWidget *parent = nullptr, MomentSense sense = MomentSense::Any);

    /// Shows the moment without a signal.
    void setMoment(std::optional<Instant> moment);
    /// Shows what was typed and reads it, without a signal.
    void setTyped(const QString &text);
    /// What a draft keeps: the moment, what was typed when it cannot be read, nothing when empty. Shown
    /// without a signal.
    [[nodiscard]] QJsonValue kept() const;
    void setKept(const QJsonValue &value);
    [[nodiscard]] std::optional<Instant> moment() const { return m_moment; }
    [[nodiscard]] QString typed() const;
    /// The line beneath.
    [[nodiscard]] QString resolved() const;
    [[nodiscard]] bool isUnreadable() const;
    /// A hint stands beneath: the line of its own is left out while it says nothing.
    void setHinted(bool isHinted);

Q_SIGNALS:
    /// Nothing when the field is empty or cannot be read.
    void momentChanged(std::optional<jour::Instant> moment);
    /// The line beneath was written anew.
    void resolvedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    [[nodiscard]] std::optional<Instant> parsed(const QString &text) const;
    void pickOther();
    void render();
    [[nodiscard]] bool isTwice() const;
    [[nodiscard]] bool wasSkipped() const;

    const Clock &m_clock;
    MomentSense m_sense;
    QLineEdit *m_edit;
    PlainLabel *m_resolved;
    QPushButton *m_other;
    std::optional<Instant> m_moment;
    bool m_isHinted = false;
};

} // namespace jour::ui
