#pragma once

#include "base/error.h"

#include <QCoreApplication>

namespace jour::ui {

/// What is said where the program is started from a command line, in the language of its window.
class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)

public:
    [[nodiscard]] static QString program();
    // What the options and commands are for.
    [[nodiscard]] static QString vault();
    [[nodiscard]] static QString demo();
    [[nodiscard]] static QString render();
    [[nodiscard]] static QString month();
    [[nodiscard]] static QString user();
    [[nodiscard]] static QString into();
    [[nodiscard]] static QString report();
    [[nodiscard]] static QString openSealed();
    // What stands after an option.
    [[nodiscard]] static QString folder();
    [[nodiscard]] static QString period();
    [[nodiscard]] static QString id();
    // What was wrong with what was written.
    [[nodiscard]] static QString renderNeedsDemo();
    [[nodiscard]] static QString reportNeedsUser();
    /// `option` without its hyphens.
    [[nodiscard]] static QString emptyOption(const QString &option);
    [[nodiscard]] static QString noScreen();
    [[nodiscard]] static QString unknown(const QString &command);

    /// Why there is no report, and what to do. `into`: the folder that it was to lie in.
    [[nodiscard]] static QString noReport(const Error &error, const QString &into);
    /// Why the program did not start.
    [[nodiscard]] static QString notStarted(const Error &error);
};

} // namespace jour::ui
