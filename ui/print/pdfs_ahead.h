#pragma once

#include "print/paper_leaving.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <memory>

namespace jour::ui {

/// A paper that is made into a file in memory; nothing of it has left.
struct PdfAhead
{
    std::unique_ptr<PaperKind> paper;
    PaperChoice choice;
    Result<QFuture<PaperPdf>> made; ///< an error: it could not be read
};

/// The next papers of a batch, laid out and painted on all cores beside the window's thread. They are taken
/// in the order in which they were begun.
class PdfsAhead final : public QObject
{
    Q_OBJECT

public:
    explicit PdfsAhead(QObject *parent = nullptr);
    /// Waits for those that are being made.
    ~PdfsAhead() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_papers.size()); }
    /// True while another one would keep a core busy.
    [[nodiscard]] bool hasRoom() const { return count() <= m_pool.maxThreadCount(); }
    /// Reads it now, makes it later.
    void begin(std::unique_ptr<PaperKind> paper, const PaperChoice &choice);
    [[nodiscard]] bool isFirstReady() const;
    /// The first one, which is ready.
    [[nodiscard]] PdfAhead takeFirst();
    void clear();

Q_SIGNALS:
    /// One of them is ready, not always the first.
    void ready();

private:
    QThreadPool m_pool;
    std::deque<PdfAhead> m_papers;
};

} // namespace jour::ui
