#pragma once

#include <QGridLayout>

class QFrame;
class QPushButton;

namespace jour::ui {

/// The two columns of a form in the settings: a card with its heading, its fields one beside the other or
/// across both, and the buttons that save and leave.
class FormGrid final : public QGridLayout
{
    Q_OBJECT

public:
    /// Makes a card of `form`.
    FormGrid(QFrame *form, const QString &heading);

    void addPair(QWidget *left, QWidget *right);
    void addAcross(QWidget *widget);
    void addButtons(QPushButton *save, QPushButton *leave);
};

} // namespace jour::ui
