#pragma once

#include "base/instant.h"
#include "services/case_file.h"
#include "services/desk.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace jour::ui {

class ActionRegistry;
enum class ActionId;
class Countdown;
class KinLinks;
class PlainLabel;

/// Who it is about, how urgent, where it stands, and the countdown to the next step with its one-key action.
/// Stays in sight whatever is scrolled under it: whose case it is must be read before anything is written.
class CaseHeader final : public QFrame
{
    Q_OBJECT

public:
    CaseHeader(ActionRegistry &actions, const Desk &desk, QWidget *parent = nullptr);

    void render(const CaseFile &file);
    void setNow(Instant now);
    void setPrivate(bool on);
    /// For a low window: the facts in one line, no verdict, smaller figures.
    void setCompact(bool compact);

Q_SIGNALS:
    /// Another case of the same happening.
    void caseRequested(jour::CaseId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void renderTexts();
    void renderCountdown();
    void renderAction();
    [[nodiscard]] QString awaitedNames() const;
    /// That and why the plan is paused, that it waits for its hours, and how many calls are still to be made.
    [[nodiscard]] QStringList planWords(bool hidesWords) const;
    /// Who has come on duty since the running step was entered; empty: nobody.
    [[nodiscard]] QString dutyWords() const;
    [[nodiscard]] bool isOfferedToMe() const;
    [[nodiscard]] QString offerWords() const;
    /// What most likely comes next, and its words.
    [[nodiscard]] std::pair<ActionId, QString> nextAction() const;

    ActionRegistry &m_actions;
    const Desk &m_desk;
    std::optional<CaseFile> m_file;
    std::vector<Limit> m_limits; ///< as of the file
    Instant m_now;
    bool m_private = false;
    bool m_compact = false;
    std::optional<Instant> m_dutyChangesAt; ///< when others can be on duty than the facts say
    PlainLabel *m_shape;
    PlainLabel *m_who;
    PlainLabel *m_facts;
    PlainLabel *m_verdict;
    KinLinks *m_kin;
    Countdown *m_countdown;
    QPushButton *m_action;
    QBoxLayout *m_next; ///< countdown and action
};

} // namespace jour::ui
