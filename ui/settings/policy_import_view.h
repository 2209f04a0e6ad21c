#pragma once

#include "services/policies.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace jour::ui {

class PlainLabel;

/// What a file of policies would change, with what is to be looked at in each of them, or every error in it
/// with its path; nothing is taken before it is said so. Ctrl+Enter takes it, Esc leaves.
class PolicyImportView final : public QFrame
{
    Q_OBJECT

public:
    /// `ground`: what the policies of the file are measured by (Policies::groundAfter()).
    PolicyImportView(PolicyImport import, PolicyGround ground, const QString &fileName,
                     QWidget *parent = nullptr);

    [[nodiscard]] const PolicyImport &import() const { return m_import; }
    [[nodiscard]] QString reason() const;
    void focusFirst();
    void showProblem(const QString &text);

Q_SIGNALS:
    void takeRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The first lines, and how many more there are.
    [[nodiscard]] static QStringList shortened(QStringList lines);
    [[nodiscard]] QString changes() const;
    [[nodiscard]] QString faults() const;
    /// What is wrong with a policy of the file that will hold, a line each.
    [[nodiscard]] QStringList flawsIn(const Policy &policy) const;
    /// Those of the file that can be read and have flaws, each with them beneath its name.
    [[nodiscard]] QStringList flawed() const;

    PolicyImport m_import;
    PolicyGround m_ground;
    QLineEdit *m_reason;
    PlainLabel *m_problem;
    QPushButton *m_take;
    QPushButton *m_leave;
};

} // namespace jour::ui
