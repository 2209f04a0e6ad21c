#pragma once

#include "actions/feature_context.h"
#include "settings/settings_ground.h"

#include <QWidget>

#include <memory>

class QScrollArea;

namespace jour {
class OperatorAccess;
} // namespace jour

namespace jour::ui {

class NotesPart;
class OperatorsPart;
class PassphrasePart;
class PicturePart;
class PoliciesPart;
class RecoveryPart;
class Section;
class SleepPart;
class StatutesPart;
class WorkstationPart;
struct UiSettings;

/// The workstation, one's own passphrase, the operators, the recovery key, the escalation policies, the table
/// of legal limits, when a case sleeps, and what the law has switched off. Esc leaves.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(FeatureContext context, SettingsGround ground, QWidget *parent = nullptr);
    /// A change of the vault under way is finished and journaled first.
    ~SettingsPage() override;

    /// Reads everything anew and takes the focus.
    void start();

Q_SIGNALS:
    void uiSettingsChanged(const jour::ui::UiSettings &settings);
    void testToneRequested();
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void rebuild();
    [[nodiscard]] QWidget *content();
    [[nodiscard]] Section *section(const char *name, const QString &title, QWidget *part, bool open);
    void leave();
    void leaveNow();
    void follow(QWidget *focused);

    FeatureContext m_context;
    SettingsGround m_ground;
    std::unique_ptr<OperatorAccess> m_access;
    QScrollArea *m_scroll;
    WorkstationPart *m_workstation = nullptr;
    PassphrasePart *m_passphrase = nullptr;
    OperatorsPart *m_operators = nullptr;
    RecoveryPart *m_recovery = nullptr;
    NotesPart *m_notes = nullptr;
    PoliciesPart *m_policies = nullptr;
    StatutesPart *m_statutes = nullptr;
    SleepPart *m_sleep = nullptr;
    PicturePart *m_picture = nullptr;
    bool m_rebuilding = false;
};

} // namespace jour::ui
