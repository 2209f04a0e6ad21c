#pragma once

#include "services/case_file.h"
#include "support/deadline_text.h"

#include <QSet>
#include <QWidget>

#include <vector>

class QLayout;
class QPushButton;

namespace jour::ui {

/// Every deadline that runs in a case and in those of the same happening under it, by due time, each with how
/// it came to stand there folded beneath it: Space, Enter, Left and Right unfold, Up and Down walk. What is
/// done to a deadline (timer.done, timer.snooze) is done to the one whose line has the keyboard.
class DeadlineList final : public QWidget
{
    Q_OBJECT

public:
    /// What the list is made of.
    struct Ground
    {
        const CaseFile &file;
        DeadlineText::Ground words;
    };

    /// `unfolded`: what is open; outlives the list, which is made anew at each change of the case.
    DeadlineList(const Ground &ground, QSet<QString> &unfolded, QWidget *parent = nullptr);

    [[nodiscard]] static bool isEmpty(const CaseFile &file);
    /// Whose line has the keyboard; none: the keyboard is elsewhere.
    [[nodiscard]] std::optional<TimerId> focused() const;
    /// Which line that is, from the top.
    [[nodiscard]] std::optional<std::size_t> focusedLine() const;
    /// Gives the keyboard to that deadline's line; where it has ended, to the line that stands there now.
    void focusLine(TimerId id, std::size_t line);
    void focusIfThere(TimerId id);

Q_SIGNALS:
    void doneRequested(jour::TimerId id);
    void snoozeRequested(jour::TimerId id);
    /// Somebody opened this line or walked to it: it wants to be seen, with what is open beneath it.
    void shown(QWidget *line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString hintFor(const Timer &timer, Instant now);
    /// When it is due, and until when it is snoozed.
    [[nodiscard]] static QString summaryOf(const Timer &timer, Instant now);
    /// A deadline, and what is known of the case that it belongs to.
    struct Line
    {
        Timer timer;
        const CaseFile *file = nullptr;
        QString number; ///< of another case; empty: of this one
    };
    void add(const Line &line, const Ground &ground, QSet<QString> &unfolded);
    [[nodiscard]] QWidget *explained(const Line &line, const Ground &ground, const QString &name);
    /// The buttons under a line, or why there is none.
    [[nodiscard]] QLayout *actsFor(const Timer &timer, const QString &title, Instant now, QWidget *content);

    std::vector<std::pair<TimerId, QPushButton *>> m_headings; ///< of the lines, from the top
};

} // namespace jour::ui
