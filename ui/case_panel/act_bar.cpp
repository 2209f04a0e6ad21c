#include "case_panel/act_bar.h"

#include "actions/action_registry.h"
#include "support/theme.h"
#include "widgets/flow_layout.h"

#include <QAction>
#include <QToolButton>

namespace jour::ui {

ActBar::ActBar(ActionRegistry &actions, QWidget *parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("actBar"));
    auto *flow = new FlowLayout{this, space::xs};
    flow->setContentsMargins(space::l, 0, space::l, space::s);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed}; // what is left over is the form's
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    int index = 0;
    for (const ActionId id :
         {ActionId::AddNote, ActionId::Assess, ActionId::Decide, ActionId::Disclose, ActionId::HandOff,
          ActionId::AnswerPolice, ActionId::TimerReminder, ActionId::TimerSnooze, ActionId::StepPause,
          ActionId::StepResume, ActionId::StepEscalate, ActionId::StateWait, ActionId::StateClose,
          ActionId::StateReopen, ActionId::PrintCase}) {
        auto *button = new QToolButton{this};
        button->setDefaultAction(actions.action(id));
        button->setObjectName(QString{QStringLiteral("act-") + actions.action(id)->objectName()});
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize({20, 20});
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(plainText(specOf(id)));
        flow->insertWidget(index++, button);
    }
    QAction *resume = actions.action(ActionId::StepResume);
    connect(resume, &QAction::enabledChanged, this, &ActBar::showPauseOrResume);
    showPauseOrResume(resume->isEnabled());
}

void ActBar::showPauseOrResume(bool isPaused)
{
    findChild<QToolButton *>(QStringLiteral("act-step.pause"))->setVisible(!isPaused);
    findChild<QToolButton *>(QStringLiteral("act-step.resume"))->setVisible(isPaused);
}

} // namespace jour::ui
