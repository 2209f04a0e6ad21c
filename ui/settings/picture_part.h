#pragma once

#include "services/picture.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jour::ui {

class PlainLabel;

/// The fewest cases that the situation picture shows. A manager's to set, with a reason.
class PicturePart final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePart(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    /// What is typed and not saved is gone.
    void clear();

Q_SIGNALS:
    /// "Counts from 5"
    void summaryChanged(const QString &summary);

private:
    void submit();

    Desk &m_desk;
    PlainLabel *m_words;
    QSpinBox *m_least;
    QLineEdit *m_reason;
    QPushButton *m_save;
    PlainLabel *m_problem;
};

} // namespace jour::ui
