#include "actions/action_registry.h"

#include "support/icons.h"
#include "support/painting.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace jour::ui {

namespace {

struct Reason
{
    Need need;
    const char *text;
};

// In the order in which they are worth hearing: the first that is missing is said.
constexpr std::array reasons{
    Reason{Need::Unlocked, QT_TRANSLATE_NOOP("Need", "Unlock first.")},
    Reason{Need::Manager, QT_TRANSLATE_NOOP("Need", "Only a manager may do this.")},
    Reason{Need::AlarmLive, QT_TRANSLATE_NOOP("Need", "Nothing is due.")},
    Reason{Need::CaseSelected, QT_TRANSLATE_NOOP("Need", "Choose a case first.")},
    Reason{Need::CaseOpen, QT_TRANSLATE_NOOP("Need", "The case is closed. Reopen it first (Alt+6).")},
    Reason{Need::ContactSelected, QT_TRANSLATE_NOOP("Need", "Choose a contact first.")},
    Reason{Need::HasTimer, QT_TRANSLATE_NOOP("Need", "The case has no live timer.")},
    Reason{Need::HasStep, QT_TRANSLATE_NOOP("Need", "The plan has no further step.")},
    Reason{Need::OfferedToMe, QT_TRANSLATE_NOOP("Need", "The case is not offered to you.")},
    Reason{Need::IsMerged, QT_TRANSLATE_NOOP("Need", "The case is under no other.")},
    Reason{Need::PlanDiffers,
           QT_TRANSLATE_NOOP("Need", "The case follows the policy that holds for it already.")},
    Reason{Need::PlanPaused, QT_TRANSLATE_NOOP("Need", "The plan is not paused.")},
    Reason{Need::MayAcknowledge, QT_TRANSLATE_NOOP("Need", "Only a new case can be taken.")},
    Reason{Need::MayWork, QT_TRANSLATE_NOOP("Need", "The case cannot go to working from where it is.")},
    Reason{Need::MayWait, QT_TRANSLATE_NOOP("Need", "The case cannot go to waiting from where it is.")},
    Reason{Need::MayHandOver,
           QT_TRANSLATE_NOOP("Need",
                             "The case cannot be handed over from where it is. A new one is taken first "
                             "(Alt+1).")},
    Reason{Need::MayClose, QT_TRANSLATE_NOOP("Need", "The case cannot be closed from where it is.")},
    Reason{Need::MayReopen, QT_TRANSLATE_NOOP("Need", "Only a closed case can be reopened.")},
};

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject{parent}
{
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction{this};
        action->setObjectName(QLatin1String{spec.name});
        action->setShortcut(shortcutOf(spec));
        action->setAutoRepeat(false); // a key that is held down is one act
        // Nothing that lies over the desk may hold back the lock.
        if (spec.id == ActionId::Lock)
            action->setShortcutContext(Qt::ApplicationShortcut);
        action->setIcon(icon(QLatin1String{spec.icon}));
        m_actions.insert(spec.id, action);
    }
    setMet({});
    retranslate();
}

void ActionRegistry::onTriggered(ActionId id, QObject *receiver, std::function<void()> run)
{
    connect(action(id), &QAction::triggered, receiver, [run = std::move(run)] { run(); });
    // Each unlock hooks anew: those of the desk before are gone.
    erase_if(m_receivers, [](auto hook) { return hook.value().isNull(); });
    m_receivers.insert(id, receiver);
}

bool ActionRegistry::isHooked(ActionId id) const
{
    return std::ranges::any_of(m_receivers.values(id),
                               [](const auto &receiver) { return !receiver.isNull(); });
}

void ActionRegistry::setMet(Needs met)
{
    m_met = met;
    for (const ActionSpec &spec : actionTable()) {
        action(spec.id)->setEnabled((spec.needs & met) == spec.needs);
        renderToolTip(spec);
    }
}

std::optional<ActionId> ActionRegistry::boundTo(const QKeySequence &key) const
{
    const auto found = std::ranges::find_if(actionTable(), [&](const ActionSpec &spec) {
        return spec.shortcut[0] != '\0' && action(spec.id)->shortcut() == key;
    });
    return found == actionTable().end() ? std::nullopt : std::optional{found->id};
}

QString ActionRegistry::whyDisabled(ActionId id) const
{
    const Needs missing = specOf(id).needs & ~m_met;
    const auto found =
        std::ranges::find_if(reasons, [missing](const Reason &r) { return missing.testFlag(r.need); });
    return found == reasons.end() ? QString{} : QCoreApplication::translate("Need", found->text);
}

void ActionRegistry::retranslate()
{
    for (const ActionSpec &spec : actionTable()) {
        action(spec.id)->setText(QCoreApplication::translate("Action", spec.text));
        renderToolTip(spec);
    }
}

void ActionRegistry::renderToolTip(const ActionSpec &spec)
{
    QString text = plainText(spec);
    if (spec.shortcut[0] != '\0')
        text += QLatin1String{"  "} % shortcutOf(spec).toString(QKeySequence::NativeText);
    if (const QString why = whyDisabled(spec.id); !why.isEmpty())
        text += QLatin1Char{'\n'} % why;
    action(spec.id)->setToolTip(plainForRichText(text));
}

const ActionSpec &specOf(ActionId id)
{
    return *std::ranges::find(actionTable(), id, &ActionSpec::id);
}

QString plainText(const ActionSpec &spec)
{
    return QCoreApplication::translate("Action", spec.text).remove(QLatin1Char{'&'}).remove(QChar{0x2026});
}

QKeySequence shortcutOf(const ActionSpec &spec)
{
    return QKeySequence::fromString(QLatin1String{spec.shortcut}, QKeySequence::PortableText);
}

} // namespace jour::ui
