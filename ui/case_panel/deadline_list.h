#pragma once

#include "domain/statute/limit.h"
#include "services/case_file.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace jour::ui {

/// Every deadline that runs in a case, each with how it came to stand there folded beneath it: Space, Enter
/// and the arrows unfold.
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

    [[nodiscard]] static bool isShown(const Timer &timer);

private:
    void add(const Timer &timer, const Ground &ground, QSet<QString> &unfolded);
};

} // namespace jour::ui
