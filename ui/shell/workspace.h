#pragma once

#include "actions/action_table.h"
#include "actions/feature_context.h"
#include "services/alarms.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace jour::ui {

class AlarmBar;
class AlarmPresenter;
class CasePane;
class ContactPane;
class DirectoryPage;
class HeaderBar;
class IntakePane;
class NightLine;
class PrintFeature;
class QueuePane;
class SearchPalette;
class StatusStrip;
struct UiSettings;

/// The unlocked desk: joins the features and nothing more. Goes when the desk locks, with everything in it.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(FeatureContext context, AlarmWatch &watch, QWidget *parent = nullptr);
    ~Workspace() override;

    void setNow(Instant now);
    void setLockIn(Duration left);
    void setMachineWarning(const QString &text);
    void openCase(CaseId id);
    void setPrivate(bool on);
    [[nodiscard]] CaseId currentCase() const;
    /// State of the splitter, for the settings.
    [[nodiscard]] QByteArray layoutState() const;

private:
    void buildLayout();
    void connectQueue();
    void connectCase();
    void connectIntake();
    void connectDirectory();
    void connectRest();
    void startIntake();
    void showMiddle(QWidget *page);
    void openDirectory();
    void showDirectory(const QString &municipality);
    void refreshLine();
    void refreshNeeds();
    void tellProblem(const QString &text);

    FeatureContext m_context;
    AlarmWatch &m_watch;
    HeaderBar *m_header;
    AlarmBar *m_alarmBar;
    AlarmPresenter *m_alarms;
    NightLine *m_line;
    QSplitter *m_splitter;
    QueuePane *m_queue;
    QStackedWidget *m_middle;
    CasePane *m_case;
    IntakePane *m_intake;
    ContactPane *m_contacts;
    DirectoryPage *m_directory;
    SearchPalette *m_search;
    PrintFeature *m_print;
    StatusStrip *m_status;
    Instant m_now;
    Needs m_caseNeeds;
    Needs m_contactNeeds;
    QWidget *m_beforeDirectory; ///< where leaving the directory leads
    QString m_municipality;     ///< of the case or intake in the middle
    bool m_private = false;
};

} // namespace jour::ui
