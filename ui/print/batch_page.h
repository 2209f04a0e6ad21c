#pragma once

#include "actions/feature_context.h"
#include "print/batch_state.h"
#include "print/printers.h"
#include "support/file_ask.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jour::ui {

class BatchPresenter;
class FormRow;
class PlainLabel;

/// Papers of many cases at once: which cases, which paper, and where to. On the list Space takes a case in or
/// out, A all, I none; Ctrl+Enter begins; Esc cancels while it runs, else leaves.
class BatchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPage(FeatureContext context, QWidget *parent = nullptr, FileAsk ask = FileAsk::system(),
                       Printers printers = Printers::system());
    ~BatchPage() override;

    /// Offers the cases of that set and takes the focus. While papers are on their way it shows those.
    void start(BatchSet set);

Q_SIGNALS:
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameParts();
    void fillChoices();
    void buildLayout();
    void connectParts();
    void render(const BatchState &state);
    void renderLines(const BatchState &state);
    void renderLine(QTreeWidgetItem &item, const BatchLine &line, bool isRunning) const;
    /// Variant and recipient are those that the chosen paper usually has.
    void settlePaper();
    void listPrinters();
    [[nodiscard]] BatchOrder order() const;
    void begin();
    void cancelOrLeave();

    BatchPresenter *m_presenter;
    FileAsk m_ask;
    QComboBox *m_set;
    QComboBox *m_paper;
    QComboBox *m_variant;
    QLineEdit *m_recipient;
    FormRow *m_recipientRow = nullptr;
    QComboBox *m_target;
    QTreeWidget *m_list;
    PlainLabel *m_told;
    QProgressBar *m_progress;
    QPushButton *m_begin;
    QPushButton *m_cancel;
    bool m_isRendering = false;
};

} // namespace jour::ui
