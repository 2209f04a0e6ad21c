#include "services/save_watch.h"

#include "store/journal.h"
#include "vault/write_check.h"

#include <QDateTime>

namespace jour {

namespace {

const QString full = QStringLiteral("diskFull");
const QString readOnly = QStringLiteral("readOnly");
const QString shutFolder = QStringLiteral("folderMayNotBeWritten");
const QString gone = QStringLiteral("folderGone");
const QString fails = QStringLiteral("diskFails");
const QString folderDetail = QStringLiteral("folder"); ///< of the error

QString wordOf(const Error &why)
{
    if (why.code == ErrorCode::DiskFull)
        return full;
    if (why.code == ErrorCode::ReadOnly)
        return why.detail == folderDetail ? shutFolder : readOnly;
    return why.code == ErrorCode::NotFound ? gone : fails;
}

QString isoOf(Instant at)
{
    return toQDateTime(at).toUTC().toString(Qt::ISODate);
}

} // namespace

SaveWatch::SaveWatch(Desk &desk, QString folder, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_folder{std::move(folder)}
{
    connect(&m_timer, &QTimer::timeout, this, &SaveWatch::check);
    m_timer.start(lookEvery);
    connect(&desk.feed(), &ChangeFeed::notSaved, this, &SaveWatch::hearOf);
    connect(&desk.feed(), &ChangeFeed::committed, this, [this] {
        if (m_stopped) // not within the commit that came through
            QMetaObject::invokeMethod(this, &SaveWatch::tryAgain, Qt::QueuedConnection);
    });
}

Error SaveWatch::whyOf(const QString &word)
{
    if (word == full)
        return {ErrorCode::DiskFull, {}};
    if (word == readOnly || word == shutFolder)
        return {ErrorCode::ReadOnly, word == readOnly ? QString{} : folderDetail};
    return {word == gone ? ErrorCode::NotFound : ErrorCode::Io, {}};
}

std::vector<NewEvent> SaveWatch::owed() const
{
    const LateEntries *late = LateEntries::of(m_desk);
    return late == nullptr ? std::vector<NewEvent>{} : late->by(m_desk.actor().id);
}

Result<> SaveWatch::begin(const events::SessionOpened &opened)
{
    LateEntries *late = LateEntries::of(m_desk);
    const NewEvent entry{std::nullopt, opened};
    std::vector<NewEvent> made = owed();
    made.push_back(entry);
    const auto kept = m_desk.commit(made);
    if (!kept) {
        const bool canRead = m_desk.store().journal().lastSeq().has_value();
        if (late == nullptr || !canRead || !meansNothingIsSaved(kept.error()))
            return tl::make_unexpected(kept.error());
        late->hold(m_desk.actor().id, m_desk.now(), {entry});
    } else if (late != nullptr) {
        late->drop(m_desk.actor().id);
    }
    return {};
}

void SaveWatch::end()
{
    m_hasEnded = true;
    m_timer.stop();
}

void SaveWatch::hearOf(const Error &error)
{
    if (!meansNothingIsSaved(error))
        return;
    const auto may = roomAndRights(m_folder); // knows better why
    stop(may ? error : may.error());
}

void SaveWatch::stop(const Error &error)
{
    const SavingStopped now{m_stopped ? m_stopped->since : m_desk.now(), error};
    if (m_stopped == now)
        return;
    m_stopped = now;
    Q_EMIT changed();
}

void SaveWatch::check()
{
    if (!m_stopped) {
        // Told at once, and not only when somebody has written something. Little room or other rights need
        // not stop what is open already.
        const auto may = roomAndRights(m_folder);
        const bool isShut = !may && (may.error().code == ErrorCode::NotFound ||
                                     may.error() == Error{ErrorCode::ReadOnly, QStringLiteral("disk")});
        if (isShut)
            stop(may.error());
        return;
    }
    const auto may = checkWritable(m_folder);
    if (!may)
        stop(may.error());
    // While there is hardly any room, what the operator does comes before what the journal missed.
    if (may || may.error().code != ErrorCode::DiskFull)
        tryAgain();
}

void SaveWatch::tryAgain()
{
    if (!m_stopped || m_isTrying || m_hasEnded)
        return;
    std::vector<NewEvent> made = owed();
    events::SettingChanged stopped;
    stopped.key = QLatin1String{stoppedSetting};
    stopped.from = isoOf(m_stopped->since);
    stopped.to = isoOf(m_desk.now());
    stopped.reason = wordOf(m_stopped->why);
    made.push_back({std::nullopt, stopped});
    m_isTrying = true;
    const auto kept = m_desk.commit(made);
    m_isTrying = false;
    if (!kept)
        return;
    if (LateEntries *late = LateEntries::of(m_desk))
        late->drop(m_desk.actor().id);
    m_stopped.reset();
    Q_EMIT changed();
}

} // namespace jour
