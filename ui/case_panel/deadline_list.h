#pragma once

#include "domain/statute/limit.h"
#include "services/case_file.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace jour::ui {

/// Every deadline that runs in a case and in those of the same happening under it, by due time, each with how
/// it came to stand there folded beneath it: Space, Enter and the arrows unfold.
class DeadlineList final : public QWidget
{
    Q_OBJECT

public:
    /// What the list is made of. `hidesWords`: reminders are shown without the operator's own words.
    struct Ground
    {
        const CaseFile &file;
        const std::vector<Limit> &limits;
        Instant now;
        bool hidesWords = false;
    };

    /// `unfolded`: what is open; outlives the list, which is made anew at each change of the case.
    DeadlineList(const Ground &ground, QSet<QString> &unfolded, QWidget *parent = nullptr);

    [[nodiscard]] static bool isEmpty(const CaseFile &file);

private:
    /// A deadline, and what is known of the case that it belongs to.
    struct Line
    {
        Timer timer;
        const CaseFile *file = nullptr;
        QString number; ///< of another case; empty: of this one
    };
    void add(const Line &line, const Ground &ground, QSet<QString> &unfolded);
};

} // namespace jour::ui
