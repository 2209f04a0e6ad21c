#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace jour {

/// Something about the machine that weakens the vault. The program says so and works on.
enum class GuardWarning {
    RunsAsRoot,
    DumpsPossible,      ///< the process could not be shut to debuggers and core dumps
    SwapInClear,        ///< memory may be written to a disk without encryption
    NetworkFolder,      ///< the vault lies on a network or user-space file system
    LittleLockedMemory, ///< the limit for memory kept out of swap is too small to hold the keys
};

/// For the start of main(): no core dumps, no debugger of the same user, new files for the owner alone.
/// True when all of it took.
[[nodiscard]] bool guardProcess();

[[nodiscard]] std::vector<GuardWarning> guardWarnings(const QString &folder);

/// Reads the text of /proc/swaps: true when it names swap that is neither encrypted nor in memory.
/// `mappingOf` gives the device-mapper uuid of a device ("CRYPT-…" when encrypted), empty for others.
[[nodiscard]] bool swapsInClear(const QString &procSwaps,
                                const std::function<QString(const QString &)> &mappingOf);

} // namespace jour
