#pragma once

class QWidget;

namespace jour::ui {

/// For focusNextPrevChild(): Tab goes as one reads under `root`, in the order in which it is laid out, and on
/// from a pane that has the keyboard without being a stop. Qt's own order is that in which widgets were made,
/// and one made later comes last in its window. False at its ends, unless it is a window: then round.
bool tabAsRead(QWidget &root, bool next);

} // namespace jour::ui
