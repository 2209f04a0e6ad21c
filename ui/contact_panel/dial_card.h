#pragma once

#include "actions/action_registry.h"
#include "contact_panel/contact_state.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace jour::ui {

class FlowLayout;
class LargeDigits;
class PlainLabel;

/// The call: whom, the number to dial in digits that are read across the desk, and a key for each thing that
/// can come of it.
class DialCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DialCard(const ActionRegistry &actions, QWidget *parent = nullptr);

    void render(const ContactPanelState &state);
    /// In a low pane only what the call needs: the number, and all that can come of it.
    void setCompact(bool compact);

Q_SIGNALS:
    /// Hand the number to the telephone program of the computer.
    void dialRequested();
    void numberChosen(std::size_t number);

private:
    void addKey(ActionId id);
    void renderKey(QToolButton &button, ActionId id);
    void renderKeys(bool withWords);
    void placeKeys(bool withWords);
    void fit();
    void renderOtherNumbers(const ContactPanelState &state);

    struct Key
    {
        QToolButton *button;
        ActionId action;
    };
    const ActionRegistry &m_actions;
    PlainLabel *m_news;
    PlainLabel *m_who;
    PlainLabel *m_number; ///< before the call
    LargeDigits *m_digits;
    PlainLabel *m_remark;
    QPushButton *m_dial;
    QWidget *m_others;
    FlowLayout *m_otherFlow;
    QWidget *m_keyRow;
    QGridLayout *m_keyGrid;
    std::vector<Key> m_keys;
    bool m_compact = false;
    bool m_isCalling = false;
    bool m_isLarge = false; ///< the digits are
};

} // namespace jour::ui
