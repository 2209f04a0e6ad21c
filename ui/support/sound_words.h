#pragma once

#include <QCoreApplication>

namespace jour::ui {

/// Why an alarm may go unheard, as far as the program can know. The larger visual alarm then takes its place.
enum class SoundTrouble {
    None,
    NoDevice,
    ChosenGone,   ///< the chosen device is not connected; the system's own sounds in its place
    SystemMuted,  ///< the device, by whoever set it
    SystemSilent, ///< the volume of the device is nought
    ProgramMuted, ///< the system's mixer has muted this program alone
    NotHeard,     ///< somebody listened to the test tone and did not hear it
};

/// What is the matter with the sound of this computer, and what a person can do about it.
class SoundWords
{
    Q_DECLARE_TR_FUNCTIONS(SoundWords)

public:
    [[nodiscard]] static QString of(SoundTrouble trouble); ///< a sentence; empty for None
    [[nodiscard]] static QString adviceOf(SoundTrouble trouble);
};

} // namespace jour::ui
