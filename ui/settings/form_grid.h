#pragma once

#include <QGridLayout>

class QComboBox;
class QFrame;
class QPushButton;

namespace jour::ui {

/// The two columns of a form in the settings: its fields one beside the other or across both, headings
/// between them, and the buttons that save and leave.
class FormGrid final : public QGridLayout
{
    Q_OBJECT

public:
    /// Bare fields, as a part of something larger.
    explicit FormGrid(QWidget *fields);
    /// Makes a card of `form`.
    FormGrid(QFrame *form, const QString &heading);

    void addHeading(const QString &text);
    void addGap();
    void addPair(QWidget *left, QWidget *right);
    void addAcross(QWidget *widget);
    void addButtons(QPushButton *save, QPushButton *leave);
};

/// A choice that may become narrower than its longest words; its list shows them whole.
[[nodiscard]] QComboBox *choiceField(const char *name, QWidget *parent);

} // namespace jour::ui
