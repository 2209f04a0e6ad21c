#pragma once

#include "services/desk.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jour::ui {

class PlainLabel;

/// A number that a manager sets for the whole vault, and says why.
struct NumberSetting
{
    QString part; ///< object name of the part; its fields are called after it: "sleepPart", "sleepReason"
    QString fieldName; ///< object name of the number: "sleepDays"
    QString words;     ///< what it does
    QString label;     ///< of the number
    QString saveText;
    int least = 0;
    int most = 0;
    std::function<int()> read;
    std::function<Result<>(int value, const QString &reason)> write;
    std::function<QString(int value)> summary; ///< "After 30 days"
};
/// After how many days without a touch a case sleeps.
[[nodiscard]] NumberSetting sleepSetting(Desk &desk);
/// The fewest cases that the situation picture shows.
[[nodiscard]] NumberSetting pictureSetting(Desk &desk);

/// Shows such a number, and lets a manager change it.
class NumberPart final : public QWidget
{
    Q_OBJECT

public:
    NumberPart(const Desk &desk, NumberSetting setting, QWidget *parent = nullptr);

    void refresh();
    /// What is typed and not saved is gone.
    void clear();

Q_SIGNALS:
    void summaryChanged(const QString &summary);

private:
    void build(bool mayChange);
    void submit();

    NumberSetting m_setting;
    QSpinBox *m_number;
    QLineEdit *m_reason;
    QPushButton *m_save;
    PlainLabel *m_problem;
};

} // namespace jour::ui
