#pragma once

#include "alarms/alarm_presenter.h"

#include <QFrame>

#include <limits>

class QGridLayout;

namespace jour::ui {

class AlarmRow;
class PlainLabel;

/// What is due, across the window: one line a case, never a dialog, never taking the focus from what is being
/// typed. Larger where nothing is heard; a mute stands here as long as it lasts. In two columns where it is
/// wide enough for whole case numbers and names; folded, the first alone is read (where nothing is heard two,
/// one under the other) and the others are counted.
class AlarmBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AlarmBar(QWidget *parent = nullptr);

    void render(const AlarmBarState &state);
    void setNow(Instant now);
    /// While something is being written or read that needs the room. Nothing of the alarm ends by it.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void soundRequested();
    void snoozeRequested(); ///< of the line that is marked for it
    /// How many lines there is room for: the key acts on nothing that is not seen.
    void roomChanged(std::size_t lines);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addAcross(QWidget *widget);
    void addMute();
    [[nodiscard]] AlarmRow *rowFor(const AlarmLine &line, std::size_t index);
    void addLines();
    void addFooter();
    /// What is not shown, and that nothing can be heard.
    [[nodiscard]] PlainLabel *footerIn(QWidget *parent) const;
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] int columns() const;
    void paintShapes();
    [[nodiscard]] QString muteWords() const;
    [[nodiscard]] std::size_t roomForLines() const;
    [[nodiscard]] std::size_t linesShown() const;

    AlarmBarState m_state;
    std::size_t m_shown = 0; ///< of the lines
    std::size_t m_room = std::numeric_limits<std::size_t>::max();
    int m_columns = 1;
    int m_widest = 0; ///< what the widest line needs
    int m_row = 0;    ///< the next free one
    bool m_folded = false;
    Instant m_now;
    QGridLayout *m_grid;
};

} // namespace jour::ui
