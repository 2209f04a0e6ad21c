#pragma once

#include <QObject>

class QLineEdit;
class QWidget;

namespace jour::ui {

/// What holds for whatever has the keyboard, on every page and in every window: Enter presses the button that
/// has it (by itself Qt does so in dialogs alone), what gets it is scrolled into sight, however it came to
/// it, and a key with Alt is no text: the key of an action that does nothing now would be written into the
/// field, into a passphrase unseen.
class KeyboardRules final : public QObject
{
    Q_OBJECT

public:
    /// They hold in the whole program until this goes.
    explicit KeyboardRules(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Scrolls whatever it lies in until it is seen whole; of what is larger than the room, its beginning. Once
/// the layout knows where it is.
void bringIntoSight(QWidget &part);

/// Ctrl+F anywhere on the page goes to its search field, with what stands in it marked.
void addFindKey(QWidget &page, QLineEdit &search);

} // namespace jour::ui
