#pragma once

#include "services/directory.h"
#include "support/file_ask.h"
#include "widgets/banner.h"

#include <QObject>

namespace jour::ui {

/// Files of contacts and of duty lists: asks which one to read, and writes one in the form that was chosen.
class ContactFiles final : public QObject
{
    Q_OBJECT

public:
    ContactFiles(Desk &desk, FileAsk ask, QWidget &over);

    void chooseToRead();
    /// In which form to export; the keys of its answers go to exportAs().
    [[nodiscard]] static BannerState question();
    /// Asks for a place and writes. False when the key is of no such answer.
    bool exportAs(const QByteArray &key);

Q_SIGNALS:
    /// One was chosen to be read.
    void fileChosen(const QString &path);
    void exported(const QString &text);
    void problem(const QString &text);

private:
    void exportDuties();
    void write(const QString &path, const Result<QByteArray> &content, const QString &notCarried);

    Desk &m_desk;
    Directory m_directory;
    FileAsk m_ask;
    QWidget &m_over;
};

} // namespace jour::ui
