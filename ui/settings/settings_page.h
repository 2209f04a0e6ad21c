#pragma once

#include "actions/feature_context.h"
#include "settings/settings_ground.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QScrollArea;

namespace jour {
class OperatorAccess;
} // namespace jour

namespace jour::ui {

class FallbackPart;
class NotesPart;
class NumberPart;
class OperatorsPart;
class PassphrasePart;
class PoliciesPart;
class RecoveryPart;
class Section;
class StatutesPart;
class WorkstationPart;
struct UiSettings;

/// The workstation and what it prints by itself, one's own passphrase, the operators, the recovery key, the
/// escalation policies, the table of legal limits, when a case sleeps, and what the law has switched off. Esc
/// leaves.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(FeatureContext context, SettingsGround ground, QWidget *parent = nullptr);
    /// A change of the vault under way is finished and journaled first.
    ~SettingsPage() override;

    /// Reads everything anew and takes the focus.
    void start();
    /// What came of a test print of the fallback pack.
    void tellPack(const QString &text);

Q_SIGNALS:
    void uiSettingsChanged(const jour::ui::UiSettings &settings);
    void testToneRequested();
    void testPackRequested(const QString &printer);
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
    /// Brings it into sight, as much of it as there is room for, from its top.
    void scrollTo(QWidget *part);
    [[nodiscard]] QWidget *heading(QWidget *page);

    FeatureContext m_context;
    SettingsGround m_ground;
    std::unique_ptr<OperatorAccess> m_access;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_inForm; ///< that the keyboard is in
    WorkstationPart *m_workstation = nullptr;
    PassphrasePart *m_passphrase = nullptr;
    OperatorsPart *m_operators = nullptr;
    RecoveryPart *m_recovery = nullptr;
    NotesPart *m_notes = nullptr;
    PoliciesPart *m_policies = nullptr;
    StatutesPart *m_statutes = nullptr;
    FallbackPart *m_fallback = nullptr;
    NumberPart *m_sleep = nullptr;
    NumberPart *m_picture = nullptr;
    bool m_rebuilding = false;
};

} // namespace jour::ui
