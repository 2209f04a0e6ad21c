#pragma once

#include "services/policies.h"
#include "support/file_ask.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class FormRow;
class PlainLabel;
class PolicyForm;
class PolicyImportView;
class PolicyTrial;

/// The escalation policies: which holds for what, every version, what it says in plain language and what is
/// wrong with it, and a dry run. A manager writes them, switches them off, takes them from a file.
class PoliciesPart final : public QWidget
{
    Q_OBJECT

public:
    explicit PoliciesPart(Desk &desk, QWidget *parent = nullptr, FileAsk ask = FileAsk::system());

    void refresh();
    void tellSummary();
    /// What is open goes, with what was typed.
    void leaveForm();

Q_SIGNALS:
    /// "4 policies, 1 to look at"
    void summaryChanged(const QString &summary);

private:
    void buildList(QVBoxLayout *column);
    [[nodiscard]] QWidget *buttons();
    void connectButtons();
    [[nodiscard]] QStringList wordsOf(const PolicyHistory &history) const;
    [[nodiscard]] QString versionsOf(const PolicyHistory &history) const;
    [[nodiscard]] const PolicyHistory *chosen() const;
    void renderChosen();
    void showForm(const Policy &policy);
    void save();
    void switchOff();
    void choosePlace();
    void chooseFile();
    void showImport(const QString &path);
    void take();
    void exportTo(const QString &path);
    void tell(const QString &text);

    Desk &m_desk;
    Policies m_policies;
    FileAsk m_ask;
    std::vector<PolicyHistory> m_rows;
    PolicyGround m_ground;
    QTreeWidget *m_list;
    PlainLabel *m_detail;
    QPushButton *m_change;
    QPushButton *m_new;
    QPushButton *m_off;
    QPushButton *m_import;
    QPushButton *m_export;
    FormRow *m_offRow = nullptr;
    QLineEdit *m_offReason;
    Banner *m_result;
    QVBoxLayout *m_formPlace;
    PolicyTrial *m_trial;
    QPointer<PolicyForm> m_form;
    QPointer<PolicyImportView> m_importView;
};

} // namespace jour::ui
