#include "support/sound_words.h"

namespace jour::ui {

QString SoundWords::of(SoundTrouble trouble)
{
    switch (trouble) {
    case SoundTrouble::None: return {};
    case SoundTrouble::NoDevice: return tr("No sound can be heard from this computer.");
    case SoundTrouble::ChosenGone:
        return tr("The chosen sound device is not connected: another one sounds in its place.");
    case SoundTrouble::SystemMuted: return tr("The sound of this computer is muted.");
    case SoundTrouble::SystemSilent: return tr("The volume of this computer is at nought.");
    case SoundTrouble::ProgramMuted: return tr("The sound of Jourbord is muted in the system’s mixer.");
    case SoundTrouble::NotHeard: return tr("The test tone was not heard.");
    }
    Q_UNREACHABLE();
}

QString SoundWords::adviceOf(SoundTrouble trouble)
{
    switch (trouble) {
    case SoundTrouble::None: return {};
    case SoundTrouble::NoDevice: return tr("Connect a loudspeaker or a headset.");
    case SoundTrouble::ChosenGone: return tr("Connect it, or choose another one in the settings.");
    case SoundTrouble::SystemMuted:
    case SoundTrouble::SystemSilent: return tr("Turn it up in the system’s own sound settings.");
    case SoundTrouble::ProgramMuted: return tr("Unmute it there.");
    case SoundTrouble::NotHeard:
        return tr("Look at cable, switch and volume, or choose another device in the settings.");
    }
    Q_UNREACHABLE();
}

} // namespace jour::ui
