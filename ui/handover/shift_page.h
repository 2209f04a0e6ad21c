#pragma once

#include "actions/feature_context.h"
#include "handover/shift_presenter.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace jour::ui {

class Banner;
class PlainLabel;
class SectionList;
class DeskShiftForm;

/// The shift at the desk: what whoever comes on must know. On the list S starts it, C changes who works it,
/// L says that a message is read, Enter opens a case; Esc leaves.
class ShiftPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftPage(FeatureContext context, QWidget *parent = nullptr);
    ~ShiftPage() override;

    /// Reads the journal and takes the focus.
    void start();
    void setPrivate(bool on);

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void handoverRequested();
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void render(const ShiftState &state);
    [[nodiscard]] bool runs(const QKeyEvent &event);
    void startShift();
    void changeShift();
    void readMessage();

    Desk &m_desk;
    ShiftPresenter *m_presenter;
    QTimer *m_refresh; ///< what is committed comes in bursts
    Banner *m_standing;
    Banner *m_problem;
    SectionList *m_list;
    DeskShiftForm *m_form;
    QPushButton *m_start;
    QPushButton *m_change;
    QPushButton *m_read;
    QPushButton *m_handover;
};

} // namespace jour::ui
