#pragma once

#include "actions/action_table.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace jour::ui {

/// Makes the QActions of the table and keeps them enabled as their needs are met.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.value(id); }
    void onTriggered(ActionId id, QObject *receiver, std::function<void()> run);
    /// Somebody who still lives does something when it is triggered.
    [[nodiscard]] bool isHooked(ActionId id) const;
    /// What holds now. Enables every action whose needs are among it; the others say why not.
    void setMet(Needs met);
    [[nodiscard]] Needs met() const { return m_met; }
    /// The action on this key, whether it can be used now or not.
    [[nodiscard]] std::optional<ActionId> boundTo(const QKeySequence &key) const;
    /// Why the action cannot be used now; empty when it can.
    [[nodiscard]] QString whyDisabled(ActionId id) const;
    void retranslate();

private:
    void renderToolTip(const ActionSpec &spec);

    QHash<ActionId, QAction *> m_actions;
    QMultiHash<ActionId, QPointer<QObject>> m_receivers;
    Needs m_met;
};

[[nodiscard]] const ActionSpec &specOf(ActionId id);
/// The action's words without mnemonic and dots, for buttons' tool tips and lists.
[[nodiscard]] QString plainText(const ActionSpec &spec);
[[nodiscard]] QKeySequence shortcutOf(const ActionSpec &spec);

} // namespace jour::ui
