#pragma once

#include "services/form_draft.h"
#include "services/policies.h"
#include "support/file_ask.h"
#include "support/file_reading.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

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
struct PolicyDraft;

/// The escalation policies: which holds for what, every version, what it says in plain language and what is
/// wrong with it, and a dry run. A manager writes them, switches them off, takes them from a file. What is
/// half-written is kept, encrypted, from the first key, found again after a lock, and asked about before it
/// is discarded.
class PoliciesPart final : public QWidget
{
    Q_OBJECT

public:
    explicit PoliciesPart(Desk &desk, QWidget *parent = nullptr, FileAsk ask = FileAsk::system(),
                          Background background = onOtherThread());
    ~PoliciesPart() override;

    void refresh();
    void tellSummary();
    /// What is open goes, with what was typed.
    void leaveForm();
    /// At once, or when what is half-written has been saved or discarded.
    void leaveThen(const std::function<void()> &then);
    /// Opens what was half-written before a lock or crash, unless something is being written.
    void pickUpDraft();

Q_SIGNALS:
    /// Something half-written was found.
    void pickedUp();
    /// "4 policies, 1 to look at"
    void summaryChanged(const QString &summary);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildList(QVBoxLayout *column);
    [[nodiscard]] QWidget *buttons();
    void connectButtons();
    [[nodiscard]] QStringList wordsOf(const PolicyHistory &history) const;
    [[nodiscard]] QString versionOf(const PolicyHistory &history) const;
    [[nodiscard]] QString versionsOf(const PolicyHistory &history) const;
    [[nodiscard]] const PolicyHistory *chosen() const;
    void renderChosen();
    /// Another one is looked at: what was said of the one before goes.
    void choose();
    void changeChosen();
    void begin();
    void switchOff();

    // policies_keeping.cpp
    void showForm(const PolicyDraft &draft);
    void save();
    void leave();
    void ask();
    void answer(const QByteArray &key);
    void edited();
    void keep();

    // policies_files.cpp
    void choosePlace();
    void chooseFile();
    void read(const QString &path);
    void showImport(const QString &name, const FileRead &read);
    void take();
    void exportTo(const QString &path);
    void tell(const QString &text);

    Desk &m_desk;
    Policies m_policies;
    FileAsk m_ask;
    FileReading m_reading;
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
    FormDraft m_draft;
    Banner *m_question;
    std::function<void()> m_then; ///< asked about; empty: nothing is asked
    QPointer<QWidget> m_before;   ///< where the keyboard was when it was asked
    QTimer m_keep;
    bool m_isKept = false;
};

} // namespace jour::ui
