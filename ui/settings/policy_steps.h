#pragma once

#include "domain/escalation/policy_lint.h"
#include "services/desk.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace jour::ui {

class PolicyStepFields;

/// The steps of a policy in their order, and the fields of the one that is chosen. Insert adds a step after
/// it, Delete takes it out, Alt+Up and Alt+Down move it.
class PolicySteps final : public QWidget
{
    Q_OBJECT

public:
    PolicySteps(const ReferenceData &reference, const std::vector<ContactPoint> &directory,
                std::vector<PolicyStep> steps, QWidget *parent);

    [[nodiscard]] const std::vector<PolicyStep> &steps() const { return m_steps; }
    void focusList();
    /// Marks the rows that something is wrong with.
    void mark(const std::vector<PolicyFinding> &findings);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    [[nodiscard]] QWidget *buttons();
    [[nodiscard]] QPushButton *button(const char *name, const QString &text);
    void rebuild(int current);
    void showChosen();
    void takeEdit();
    void add();
    void remove();
    void move(int by);
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QStringList wordsOf(int row) const;

    const ReferenceData &m_reference;
    const std::vector<ContactPoint> &m_directory;
    std::vector<PolicyStep> m_steps;
    QTreeWidget *m_list;
    PolicyStepFields *m_fields;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace jour::ui
