#pragma once

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace jour::ui {

/// What each rule of the engine does, in plain words. Its id stands in the journal, in the explanation of a
/// deadline and in the help.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)

public:
    /// "R2" and what it means, in the order of their numbers.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> all();
};

} // namespace jour::ui
