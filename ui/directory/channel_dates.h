#pragma once

#include "directory/point_form.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace jour::ui {

class PlainLabel;

/// When a number may be used: from a day, to a day, and not before one on which it works again.
class ChannelDates final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelDates(QWidget *parent = nullptr);

    void open(const ChannelForm &channel);
    void writeTo(ChannelForm &channel) const;
    /// `number`: of the channel, from 1; it stands in the names.
    void name(int number);
    void focusFirst();
    /// In the order of Tab.
    [[nodiscard]] const std::array<QLineEdit *, 3> &stops() const { return m_fields; }

Q_SIGNALS:
    void changed();

private:
    void showHint();

    std::array<QLineEdit *, 3> m_fields;
    PlainLabel *m_hint;
};

} // namespace jour::ui
