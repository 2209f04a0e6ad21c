#include "report_command.h"

#include "domain/events/print_medium.h"
#include "languages.h"
#include "picture/picture_presenter.h"
#include "picture/picture_report.h"
#include "support/sealed_words.h"
#include "support/ui_settings.h"
#include "vault/passphrase.h"
#include "vault/vault.h"
#include "vault/write_check.h"
#include "vault_keeper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>
#include <tuple>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

void initReportWords()
{
    Q_INIT_RESOURCE(qt_words);
}

namespace jour {

namespace {

QString vaultOf(const ReportRequest &request, const ui::UiSettings &settings)
{
    if (!request.vaultFolder.isEmpty())
        return request.vaultFolder;
    return settings.vaultFolder.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                     QStringLiteral("/vault")
               : settings.vaultFolder;
}

/// A wrong passphrase is counted as at the desk, but not while the desk is open.
Result<OpenedVault> unlocked(const QString &folder, const ReportRequest &request, const QString &passphrase,
                             const Clock &clock)
{
    const auto lock = VaultLock::acquire(folder, clock.bootId());
    if (!lock)
        return tl::make_unexpected(lock.error());
    return Vault::unlock(folder, request.userId, passphraseBytes(passphrase), clock);
}

/// Before anything is asked of the vault.
Result<> takesFiles(const QString &folder)
{
    if (!QFileInfo{folder}.isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("reportFolder"));
    if (const auto takes = checkWritable(folder); !takes)
        return fail(takes.error().code, QStringLiteral("reportFolder"));
    return {};
}

/// Whole, and under another name until it may lie there.
Result<> prepare(QSaveFile &file, const QByteArray &content)
{
    const QFileInfo place{file.fileName()};
    if (place.exists() || place.isSymLink())
        return fail(ErrorCode::Conflict, QString{QStringLiteral("reportTaken:") + place.fileName()});
    const bool isWhole = !content.isEmpty() && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.flush();
    return isWhole ? Result<>{} : fail(ErrorCode::Io, QStringLiteral("reportFile"));
}

/// Journaled, then put in its place.
Result<> leave(ui::PicturePresenter &picture, const QString &format, QSaveFile &file)
{
    return picture.release({}, format).and_then([&]() -> Result<> {
        if (file.commit())
            return {};
        std::ignore = picture.release({}, events::medium::failed); // else the first entry stands
        return fail(ErrorCode::Io, QStringLiteral("reportFile"));
    });
}

Result<QStringList> write(Desk &desk, const PicturePeriod &period, const QString &into)
{
    if (const auto read = Picture{desk}.of(period); !read)
        return tl::make_unexpected(read.error());
    ui::PicturePresenter picture{desk};
    picture.show(period);
    ui::PicturePresenter alone{desk}; // the table is of the period that was asked for
    alone.compareWith(ui::Comparison::None);
    alone.show(period);
    const ui::ReportPdf report = reportPdf(reportOf(picture.state(), picture.allTopics(), desk));
    const QString path = QDir{into}.filePath(picture.state().fileName);
    QSaveFile pdf{path + QStringLiteral(".pdf")};
    QSaveFile csv{path + QStringLiteral(".csv")};
    return prepare(pdf, report.bytes)
        .and_then([&] { return prepare(csv, alone.csv({})); })
        .and_then([&] { return leave(picture, QStringLiteral("pdf"), pdf); })
        .and_then([&] { return leave(alone, QStringLiteral("csv"), csv); })
        .map([&] {
            return QStringList{pdf.fileName(), csv.fileName()};
        });
}

Result<QStringList> writeAs(const Operator &who, Store &store, const ReportRequest &request,
                            const Clock &clock)
{
    const PicturePeriod last = lastClosed(PeriodKind::Month, clock.now());
    const auto period = request.period.isEmpty() ? std::optional{last} : periodFromWord(request.period);
    if (!period || closesAt(*period) > clock.now())
        return fail(ErrorCode::Invalid, QStringLiteral("period"));
    const auto reference = ReferenceData::load();
    if (!reference)
        return tl::make_unexpected(reference.error());
    ChangeFeed feed;
    Desk desk{store, clock, *reference, feed, who};
    events::SessionOpened opened;
    opened.session = SessionId::random();
    opened.programVersion = QCoreApplication::applicationVersion();
    return desk.commit({{std::nullopt, opened}}).and_then([&](const Committed &) {
        auto written = write(desk, *period, request.folder());
        std::ignore =
            desk.commit({{std::nullopt, events::SessionEnded{opened.session, QStringLiteral("quit")}}});
        return written;
    });
}

void promptPassphrase()
{
    std::fputs(ui::SealedWords::askPassphrase().toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

Result<QStringList> writeReport(const ReportRequest &request, const QString &passphrase, const Clock &clock)
{
    initReportWords();
    const ui::UiSettings settings = ui::loadUiSettings(ui::uiSettingsFile());
    Languages languages;
    languages.use(settings.language);
    if (const auto takes = takesFiles(request.folder()); !takes)
        return tl::make_unexpected(takes.error());
    const QString folder = vaultOf(request, settings);
    if (!Vault::exists(folder))
        return fail(ErrorCode::NotFound, QString{QStringLiteral("reportVault:") + folder});
    const auto keys = unlocked(folder, request, passphrase, clock);
    if (!keys)
        return tl::make_unexpected(keys.error());
    VaultKeeper vault{clock};
    return vault.open(folder, *keys)
        .and_then([&] { return vault.operatorOf(*keys, request.userId); })
        .and_then([&](const Operator &who) {
            vault.store().setSigner(*keys);
            return writeAs(who, vault.store(), request, clock);
        });
}

QString secretLine()
{
#ifdef Q_OS_UNIX
    termios before{};
    const bool isTyped = tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTyped) { // a prompt is for whoever types, not for a script
        promptPassphrase();
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
#else
    promptPassphrase();
#endif
    QString line = QTextStream{stdin}.readLine();
#ifdef Q_OS_UNIX
    if (isTyped)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
#endif
    return line;
}

} // namespace jour
