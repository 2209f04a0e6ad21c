#include "alarms/sound_banner.h"

#include "widgets/banner.h"

namespace jour::ui {

SoundBanner::SoundBanner(AlarmSound &sound, Banner &banner, QObject *parent)
    : QObject{parent}, m_sound{sound}, m_banner{banner}
{
    m_banner.setObjectName(QStringLiteral("soundBanner"));
    connect(&m_sound, &AlarmSound::changed, this, &SoundBanner::refresh);
    connect(&m_sound, &AlarmSound::nothingSounded, this, &SoundBanner::tellSilence);
    connect(&m_banner, &Banner::actionRequested, this, &SoundBanner::act);
    connect(&m_banner, &Banner::dismissed, this, [this] {
        m_putAway = m_sound.trouble();
        m_banner.render({});
    });
    refresh();
}

BannerState SoundBanner::stateOf(SoundTrouble trouble, bool isAsking)
{
    if (isAsking)
        return {Severity::Info,
                tr("A test tone sounded. Did you hear it?"),
                {{"heard", tr("&Yes")}, {"unheard", tr("&No")}, {"again", tr("Once &more")}},
                false,
                true};
    if (trouble == SoundTrouble::None)
        return {};
    BannerState state{
        Severity::Warning,
        tr("%1 Alarms are shown larger. %2").arg(SoundWords::of(trouble), SoundWords::adviceOf(trouble)),
        {},
        true};
    if (trouble != SoundTrouble::NoDevice)
        state.actions.push_back({"again", tr("Test tone")});
    return state;
}

void SoundBanner::act(const QByteArray &key)
{
    if (key == "again")
        m_sound.test();
    else
        m_sound.answer(key == "heard");
}

/// Whoever asked for a tone is answered, also where the warning was put away.
void SoundBanner::tellSilence()
{
    m_silent = m_sound.trouble();
    m_putAway = SoundTrouble::None;
    refresh();
}

void SoundBanner::refresh()
{
    const SoundTrouble trouble = m_sound.trouble();
    if (trouble != m_putAway)
        m_putAway = SoundTrouble::None;
    if (trouble != m_silent)
        m_silent = SoundTrouble::None;
    const bool isPutAway = m_putAway != SoundTrouble::None && !m_sound.isAsking();
    BannerState state = isPutAway ? BannerState{} : stateOf(trouble, m_sound.isAsking());
    if (m_silent != SoundTrouble::None && !isPutAway)
        state.text =
            m_silent == SoundTrouble::NoDevice
                ? tr("No test tone sounded: there is no sound device. %1").arg(SoundWords::adviceOf(m_silent))
                : tr("No test tone can be heard. %1 %2")
                      .arg(SoundWords::of(m_silent), SoundWords::adviceOf(m_silent));
    m_banner.render(state);
}

} // namespace jour::ui
