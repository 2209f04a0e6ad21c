#pragma once

#include "services/policies.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace jour::ui {

class PlainLabel;

/// What a file of policies would change, or every error in it with its path; nothing is taken before it is
/// said so. Ctrl+Enter takes it, Esc leaves.
class PolicyImportView final : public QFrame
{
    Q_OBJECT

public:
    PolicyImportView(PolicyImport import, const QString &fileName, QWidget *parent = nullptr);

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

    PolicyImport m_import;
    QLineEdit *m_reason;
    PlainLabel *m_problem;
    QPushButton *m_take;
    QPushButton *m_leave;
};

} // namespace jour::ui
