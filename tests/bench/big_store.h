#pragma once

#include "services/desk.h"
#include "support/store.h"

#include <QTemporaryDir>

#include <memory>

namespace jour::bench {

/// A store with very many cases (JOUR_BENCH_CASES, 100,000 if unset; the newest JOUR_BENCH_OPEN of them,
/// 10,000, are open). Made once a run, by another process, so that this one starts as clean as the program
/// would. With JOUR_BENCH_STORE=<folder> it is kept there and found again.
class BigStore final
{
    Q_DISABLE_COPY_MOVE(BigStore)

public:
    static BigStore &instance();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] std::unique_ptr<Store> open() const { return open(m_folder); }
    [[nodiscard]] std::unique_ptr<Store> open(const QString &folder) const;
    /// The same store in a place of its own.
    void copyTo(const QString &folder) const;
    /// The same rows for plain SQLite, which no key opens.
    void copyPlainTo(const QString &file) const;

    [[nodiscard]] static QString userId();
    [[nodiscard]] static QString phrase();

    const int cases;
    const int openCases;
    ManualClock clock; ///< stands after the last case
    const ReferenceData reference;

private:
    QTemporaryDir m_place;
    QString m_folder;

public:
    const OpenedVault keys;
    const Operator author;

private:
    BigStore();
    [[nodiscard]] OpenedVault opened() const;
    void make() const;
    void fill(Store &store, OperatorId who, ManualClock &past) const;
};

/// A desk on a store, as a session has one.
struct OpenDesk
{
    OpenDesk(std::unique_ptr<Store> opened, const BigStore &on);

    std::unique_ptr<Store> store;
    ChangeFeed feed;
    Desk desk;
};

} // namespace jour::bench
