#pragma once

#include "services/sleeping_cases.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jour::ui {

class PlainLabel;

/// After how many days without a touch a case sleeps. A manager's to set.
class SleepPart final : public QWidget
{
    Q_OBJECT

public:
    explicit SleepPart(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    /// What is typed and not saved is gone.
    void clear();

Q_SIGNALS:
    /// "After 30 days"
    void summaryChanged(const QString &summary);

private:
    void submit();

    Desk &m_desk;
    PlainLabel *m_words;
    QSpinBox *m_days;
    QLineEdit *m_reason;
    QPushButton *m_save;
    PlainLabel *m_problem;
};

} // namespace jour::ui
