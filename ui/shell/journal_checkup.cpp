#include "shell/journal_checkup.h"

#include "support/wording.h"
#include "widgets/banner.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTimer>

namespace jour::ui {

JournalCheckup::JournalCheckup(Desk &desk, Banner &banner, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_banner{banner}
{
    connect(&m_banner, &Banner::dismissed, this, [this] { m_banner.render({}); });
}

void JournalCheckup::start()
{
    if (std::exchange(m_walking, true))
        return;
    tell({Severity::Info, tr("Checking the journal…"), {}});
    QTimer::singleShot(0, this, &JournalCheckup::walk);
}

void JournalCheckup::walk()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    tell(m_banner.state());
    // Drawn at once and without events: nothing may lock or commit within the walk.
    const auto check = Operators{m_desk}.verifyJournal([this](qint64 done, qint64 all) {
        const QLocale locale;
        tell({Severity::Info,
              tr("Checking the journal: %1 of %2 events.").arg(locale.toString(done), locale.toString(all)),
              {}});
    });
    QGuiApplication::restoreOverrideCursor();
    tell(stateOf(check));
    m_walking = false;
}

BannerState JournalCheckup::stateOf(const Result<JournalCheck> &check)
{
    if (!check)
        return {Severity::Danger, Wording::of(check.error()), {}, true};
    if (check->faultySeq)
        return {
            Severity::Danger,
            tr("From event %1 on the journal is not as it was written. Keep working. Change and delete no "
               "files, keep every backup, and call whoever answers for the system.")
                .arg(QLocale{}.toString(*check->faultySeq)),
            {},
            true};
    return {Severity::Ok,
            tr("The journal is whole: %n event(s) checked.", nullptr, static_cast<int>(check->events)),
            {},
            true};
}

void JournalCheckup::tell(const BannerState &state)
{
    m_banner.render(state);
    m_banner.repaint();
}

} // namespace jour::ui
