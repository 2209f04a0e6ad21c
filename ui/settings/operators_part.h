#pragma once

#include "services/operator_access.h"
#include "services/operators.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class OperatorForm;
class PlainLabel;
enum class OperatorTask;
struct SettingsGround;

/// Who works at the desk. A manager adds, changes and revokes; the others see the list.
class OperatorsPart final : public QWidget
{
    Q_OBJECT

public:
    OperatorsPart(Desk &desk, OperatorAccess &access, const SettingsGround &ground,
                  QWidget *parent = nullptr);

    void refresh();
    void tellSummary();
    /// An open form goes, with what was typed.
    void leaveForm();

Q_SIGNALS:
    /// "4 active"
    void summaryChanged(const QString &summary);

private:
    void buildList(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void showForm(OperatorTask task);
    void submit();
    void done();
    void refused(const Error &error);
    void fitButtons();
    [[nodiscard]] bool isWithoutKey(const Operator &who) const;
    [[nodiscard]] const Operator *chosen() const;

    Desk &m_desk;
    OperatorAccess &m_access;
    const SettingsGround &m_ground;
    std::vector<Operator> m_operators;
    std::vector<OperatorId> m_withoutKey;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_revoke;
    Banner *m_result;
    PlainLabel *m_why;
    QVBoxLayout *m_formPlace;
    OperatorForm *m_form = nullptr;
    bool m_asked = false;
};

} // namespace jour::ui
