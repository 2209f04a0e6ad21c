#include "directory/import_reading.h"

#include <QPromise>

namespace jour::ui {

namespace {

/// Far more than the contacts of 290 municipalities.
constexpr qint64 largestFile = 8 * 1024 * 1024;

} // namespace

ImportAnswer readImport(const ImportQuestion &question, const Progress &progress)
{
    ImportAnswer answer;
    if (question.bytes) {
        answer.bytes = *question.bytes;
    } else {
        FileRead read = readWhole(question.path, largestFile);
        answer.bytes = std::move(read.bytes);
        answer.trouble = read.trouble;
    }
    if (answer.trouble != FileRead::Trouble::None || progress.isStopped())
        return answer;
    answer.isCalendar = looksLikeCalendar(answer.bytes);
    if (answer.isCalendar)
        answer.calendar = readDutyCalendar(answer.bytes, question.calendar, progress);
    else
        answer.contacts = readContacts(answer.bytes, question.contacts, question.choices, progress);
    return answer;
}

ImportReading::ImportReading(Background background, QObject *parent)
    : QObject{parent}, m_background{std::move(background)}
{
}

ImportReading::~ImportReading()
{
    stop();
}

void ImportReading::start(ImportQuestion question)
{
    stop();
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->setProgressRange(0, 100);
    promise->start();
    const QFuture<Answer> future = promise->future();
    m_watcher = std::make_unique<QFutureWatcher<Answer>>();
    connect(m_watcher.get(), &QFutureWatcher<Answer>::progressValueChanged, this, &ImportReading::progressed);
    connect(m_watcher.get(), &QFutureWatcher<Answer>::finished, this, &ImportReading::finish);
    m_watcher->setFuture(future);
    m_background([promise, asked = std::make_shared<const ImportQuestion>(std::move(question))] {
        const Progress progress{[&promise](int percent) { promise->setProgressValue(percent); },
                                [&promise] { return promise->isCanceled(); }};
        if (!progress.isStopped())
            promise->addResult(std::make_shared<ImportAnswer>(readImport(*asked, progress)));
        promise->finish();
    });
    // Read already: no need to wait until the event comes round.
    if (m_watcher && future.isFinished())
        finish();
}

void ImportReading::stop()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher.release()->deleteLater(); // it may be what calls
}

void ImportReading::finish()
{
    const Answer answer = m_watcher->result();
    stop();
    Q_EMIT finished(answer);
}

} // namespace jour::ui
