#pragma once

#include "alarms/alarm_sound.h"

namespace jour::ui {

class Banner;
struct BannerState;

/// Says across the window why no alarm may be heard and what to do, and asks whether the test tone was heard.
class SoundBanner final : public QObject
{
    Q_OBJECT

public:
    SoundBanner(AlarmSound &sound, Banner &banner, QObject *parent = nullptr);

    [[nodiscard]] static BannerState stateOf(SoundTrouble trouble, bool isAsking);

private:
    void refresh();
    void tellSilence();
    void act(const QByteArray &key);

    AlarmSound &m_sound;
    Banner &m_banner;
    SoundTrouble m_putAway = SoundTrouble::None; ///< by whoever is at the desk
    SoundTrouble m_silent = SoundTrouble::None;  ///< why the test tone that was asked for did not sound
};

} // namespace jour::ui
