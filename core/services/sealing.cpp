#include "services/sealing.h"

#include "domain/handover/case_summary.h"
#include "domain/handover/protection_mask.h"
#include "services/cleaning.h"
#include "store/case_reader.h"
#include "store/documents.h"
#include "vault/digest.h"
#include "vault/new_files.h"
#include "vault/passphrase.h"

#include <QFileInfo>

#include <algorithm>

namespace jour {

namespace {

const QString sealedMedium = QStringLiteral("sealed");
const QString failedMedium = QStringLiteral("failed");

bool lacksReason(const PaperToSeal &paper)
{
    return paper.print.variant == wordOf(PrintVariant::Unmasked) && paper.print.reason.trimmed().isEmpty();
}

Result<> checkPlace(const QString &path)
{
    const QFileInfo file{path};
    const QFileInfo folder{file.absolutePath()};
    if (!folder.isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("sealFolder"));
    if (file.exists() || file.isSymLink())
        return fail(ErrorCode::Conflict, QStringLiteral("sealFile"));
    if (!folder.isWritable())
        return fail(ErrorCode::ReadOnly, QStringLiteral("sealFolder"));
    return {};
}

/// What the journal says of the file itself.
events::SealedFileMade tellOf(const SealOrder &order, const QByteArray &file)
{
    events::SealedFileMade made{.entry = EntryId::random(),
                                .toWhom = order.toWhom,
                                .organisation = order.organisation,
                                .ground = order.ground,
                                .reason = order.reason,
                                .blake2b = QString::fromLatin1(digestOf(file).toHex()),
                                .size = file.size()};
    for (const PaperToSeal &paper : order.papers) {
        made.documents.push_back(paper.print.document);
        if (made.reason.isEmpty())
            made.reason = paper.print.reason;
    }
    made.documents.insert(made.documents.end(), order.attached.size(), attachedDocument);
    return cleanedFacts(made);
}

} // namespace

Sealing::Sealing(Desk &desk, KdfCost cost, QObject *parent) : QObject{parent}, m_desk{desk}, m_cost{cost}
{
}

Sealing::~Sealing()
{
    if (m_worker)
        m_worker->wait();
}

Result<> Sealing::check(const SealOrder &order)
{
    if (order.papers.empty() && order.attached.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("sealPapers"));
    if (order.toWhom.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("sealRecipient"));
    if (order.ground.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("legalGround"));
    if (std::ranges::any_of(order.papers, lacksReason))
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    return checkPlace(order.path);
}

void Sealing::seal(SealOrder order, SecretBytes passphrase)
{
    if (isBusy())
        return;
    auto sound = check(order).and_then([&] { return checkDocuments(order); });
    if (sound && passphraseLength(passphrase) < shortestPassphrase)
        sound = fail(ErrorCode::Invalid, QStringLiteral("sealPassphrase"));
    if (!sound) {
        Q_EMIT refused(sound.error());
        return;
    }
    std::vector<SealedDocument> documents;
    for (PaperToSeal &paper : order.papers)
        documents.push_back(std::move(paper.document)); // held once, and only as long as need be
    for (DocumentToSeal &attached : order.attached)
        documents.push_back(std::move(attached.document));
    m_order = std::move(order);
    m_answer = std::make_shared<std::optional<Result<QByteArray>>>();
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    m_worker.reset(QThread::create(
        [documents = std::move(documents), secret, cost = m_cost, answer = m_answer]() mutable {
            answer->emplace(sealed(documents, *secret, cost));
            for (SealedDocument &document : documents)
                wipe(document.content);
        }));
    connect(m_worker.get(), &QThread::finished, this, &Sealing::finish);
    Q_EMIT busyChanged(true);
    m_worker->start();
}

void Sealing::finish()
{
    const auto answer = std::exchange(m_answer, nullptr);
    m_worker->wait();
    m_worker.release()->deleteLater(); // its signal is still being told of
    const auto left = (*answer)->and_then([this](const QByteArray &file) { return leave(file); });
    m_order = {};
    Q_EMIT busyChanged(false);
    if (left)
        Q_EMIT made(*left);
    else
        Q_EMIT refused(left.error());
}

Result<MadeSeal> Sealing::leave(const QByteArray &file)
{
    // A name may have been taken meanwhile. What the journal tells of is to be there.
    if (const auto free = checkPlace(m_order.path); !free)
        return tl::make_unexpected(free.error());
    std::vector<NewEvent> told = entries(sealedMedium);
    std::ranges::move(disclosures(), std::back_inserter(told));
    told.push_back({m_order.caseRef, tellOf(m_order, file)});
    if (const auto journaled = m_desk.commit(told); !journaled)
        return tl::make_unexpected(journaled.error());
    const QFileInfo place{m_order.path};
    if (const auto written = writeNewFiles(place.absolutePath(), {{place.fileName(), file}}); !written) {
        std::ignore = m_desk.commit(failures());
        return fail(ErrorCode::Io, QStringLiteral("sealFile"));
    }
    return MadeSeal{m_order.path, file.size(), shortSealDigest(file)};
}

Result<QByteArray> Sealing::content(DocumentId id) const
{
    return Documents{m_desk.store().connection()}.get(id);
}

/// Nobody can mask what is in them.
Result<> Sealing::checkDocuments(const SealOrder &order) const
{
    if (order.attached.empty() || !order.reason.trimmed().isEmpty())
        return {};
    return CaseReader{m_desk.store().connection()}
        .personsOf(order.caseRef)
        .and_then([](const std::vector<Person> &persons) -> Result<> {
            if (ProtectionMask::isNeeded(persons))
                return fail(ErrorCode::Invalid, QStringLiteral("reason"));
            return {};
        });
}

std::vector<NewEvent> Sealing::disclosures() const
{
    std::vector<NewEvent> told;
    for (const DocumentToSeal &attached : m_order.attached)
        told.push_back({m_order.caseRef,
                        cleanedFacts(events::DocumentExported{attached.id, m_order.toWhom, m_order.reason})});
    return told;
}

std::vector<NewEvent> Sealing::failures() const
{
    std::vector<NewEvent> told = entries(failedMedium);
    const events::Printed document{.document = attachedDocument, .medium = failedMedium, .pages = 0};
    told.insert(told.end(), m_order.attached.size(), {m_order.caseRef, document});
    return told;
}

std::vector<NewEvent> Sealing::entries(const QString &medium) const
{
    std::vector<NewEvent> entries;
    for (const PaperToSeal &paper : m_order.papers) {
        events::Printed print = cleanedFacts(paper.print);
        print.medium = medium;
        entries.push_back({m_order.caseRef, print});
    }
    return entries;
}

} // namespace jour
