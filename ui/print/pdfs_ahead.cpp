#include "print/pdfs_ahead.h"

#include "support/paper_font.h"

#include <QPromise>

#include <tuple>
#include <utility>

namespace jour::ui {

PdfsAhead::PdfsAhead(QObject *parent) : QObject{parent}
{
    std::ignore = paperFont(1); // loads them here, in the thread of the window
}

PdfsAhead::~PdfsAhead()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PdfsAhead::begin(std::unique_ptr<PaperKind> paper, const PaperChoice &choice)
{
    auto made = paper->draft(choice).map([&](PaperDraft &&draft) {
        const auto promise = std::make_shared<QPromise<PaperPdf>>();
        promise->start();
        auto *watcher = new QFutureWatcher<PaperPdf>{this};
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            Q_EMIT ready();
        });
        watcher->setFuture(promise->future());
        m_pool.start([promise, draft = std::move(draft), pages = choice.pages] {
            promise->addResult(pdfOf(*draft(), pages));
            promise->finish();
        });
        return promise->future();
    });
    m_papers.push_back({std::move(paper), choice, std::move(made)});
}

bool PdfsAhead::isFirstReady() const
{
    return !m_papers.empty() && (!m_papers.front().made || m_papers.front().made->isFinished());
}

PdfAhead PdfsAhead::takeFirst()
{
    PdfAhead first = std::move(m_papers.front());
    m_papers.pop_front();
    return first;
}

void PdfsAhead::clear()
{
    m_pool.clear();
    m_papers.clear();
}

} // namespace jour::ui
