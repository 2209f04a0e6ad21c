#pragma once

#include "services/policies.h"

#include <QWidget>

class QComboBox;
class QTreeWidget;

namespace jour::ui {

class CompleterField;
class DryRunLine;
class FormRow;
class MomentField;
class PlainLabel;

/// A dry run: choose a moment, a municipality and what people do, and see whom the engine would chase when,
/// with the contacts of that moment. Runs anew at every change of the policy, and not at all where a field
/// cannot be read: that is said beside it.
class PolicyTrial final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyTrial(Desk &desk, QWidget *parent = nullptr);

    void setPolicy(const Policy &policy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillPlaces();
    void chooseHome();
    void listen();
    [[nodiscard]] bool canRun();
    void run();
    void list(const std::vector<DryRunMove> &moves);
    void goTo(int move);

    Desk &m_desk;
    Policy m_policy;
    MomentField *m_start;
    CompleterField *m_home;
    CompleterField *m_whereabouts;
    QComboBox *m_story;
    FormRow *m_startRow = nullptr;
    FormRow *m_homeRow = nullptr;
    FormRow *m_whereaboutsRow = nullptr;
    PlainLabel *m_verdict;
    DryRunLine *m_line;
    PlainLabel *m_move;
    QTreeWidget *m_moves;
};

} // namespace jour::ui
