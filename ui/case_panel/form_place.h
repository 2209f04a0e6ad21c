#pragma once

#include "base/clock.h"
#include "case_panel/inline_form.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <utility>

class QVBoxLayout;

namespace jour::ui {

/// Where a form stands between the case's header and its parts: one at a time. What lies beneath gives way
/// when there is no room for both.
class FormPlace final : public QWidget
{
    Q_OBJECT

public:
    /// Saves the values; a text says why it could not.
    using Save = std::function<QString(const QJsonObject &values)>;

    FormPlace(const Clock &clock, QWidget *parent);

    /// `givesWay` is hidden while it has no place within `room`, in which all of this is seen.
    void setBeneath(QWidget *givesWay, QWidget *room);
    void open(FormSpec spec, const QJsonObject &kept, Save save);
    /// What was typed is told of first.
    void close();
    /// Gives the keyboard to the field that had it last, or to the first.
    void focusForm();
    /// True once after a form that had the keyboard went, and none came in its place.
    [[nodiscard]] bool takeLeftKeyboard() { return std::exchange(m_leftKeyboard, false); }
    /// Of the form that is open; empty when none is.
    [[nodiscard]] QString kind() const;

Q_SIGNALS:
    /// A form came, or went.
    void switched();
    void draftChanged(const QString &kind, const QJsonObject &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    const Clock &m_clock;
    QVBoxLayout *m_column;
    QWidget *m_beneath = nullptr;
    QWidget *m_room = nullptr;
    InlineForm *m_form = nullptr;
    bool m_leftKeyboard = false; ///< the form that went had it
};

} // namespace jour::ui
