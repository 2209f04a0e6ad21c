#pragma once

#include "domain/events/act_events.h"
#include "services/desk.h"
#include "vault/sealed_file.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace jour {

/// A paper that is to leave in a sealed file, and what the journal says of it.
struct PaperToSeal
{
    events::Printed print; ///< the medium is filled in
    SealedDocument document;
};

/// A document of the case that is to leave as it is: nothing in it is masked.
struct DocumentToSeal
{
    DocumentId id;
    SealedDocument document;
};

/// As the journal calls such a document: SealedFileMade::documents, Printed::document.
inline const QString attachedDocument = QStringLiteral("attachedDocument");

/// What is sealed, for whom and on which ground, and where the file goes.
struct SealOrder
{
    CaseId caseRef;
    std::vector<PaperToSeal> papers;
    QString toWhom; ///< name and post
    QString organisation;
    QString ground; ///< key of the list "disclosureGrounds", or own words
    QString path;
    std::vector<DocumentToSeal> attached{};
    QString reason{}; ///< why documents leave though somebody in the case is protected
};

struct MadeSeal
{
    QString path;
    qint64 size = 0;
    QString digest; ///< shortSealDigest()
};

/// Seals papers of a case to a passphrase, for a colleague in another organisation. The key derivation runs
/// beside the window; then the journal is written, and only then the file. Each request ends with exactly one
/// of made() or refused(), unless this goes before: then nothing was written anywhere.
class Sealing final : public QObject
{
    Q_OBJECT

public:
    explicit Sealing(Desk &desk, KdfCost cost = {}, QObject *parent = nullptr);
    ~Sealing() override;

    [[nodiscard]] bool isBusy() const { return m_worker != nullptr; }
    /// Why an order would be refused before anything is derived: Invalid "sealPapers", "sealRecipient",
    /// "legalGround", "reason" for an unmasked paper without one; NotFound or ReadOnly "sealFolder"; Conflict
    /// "sealFile" for a file that is there already.
    [[nodiscard]] static Result<> check(const SealOrder &order);
    /// Of a document of the case as it is kept, to be sealed: it goes nowhere before seal() has journaled it.
    [[nodiscard]] Result<QByteArray> content(DocumentId id) const;
    /// Invalid "sealPassphrase" for one under shortestPassphrase; what check() says; Invalid "reason" for
    /// documents of a case with a protected person without one; what the journal says
    /// when it takes nothing: then there is no file. Io "sealFile" when the file could not be written: then
    /// the journal says that it did not leave. Does nothing while busy.
    void seal(SealOrder order, SecretBytes passphrase);

Q_SIGNALS:
    void busyChanged(bool busy);
    void made(const jour::MadeSeal &made);
    void refused(const jour::Error &error);

private:
    void finish();
    [[nodiscard]] Result<MadeSeal> leave(const QByteArray &file);
    [[nodiscard]] Result<> checkDocuments(const SealOrder &order) const;
    [[nodiscard]] std::vector<NewEvent> entries(const QString &medium) const;
    [[nodiscard]] std::vector<NewEvent> disclosures() const;
    [[nodiscard]] std::vector<NewEvent> failures() const;

    Desk &m_desk;
    KdfCost m_cost;
    SealOrder m_order;
    std::unique_ptr<QThread> m_worker;
    std::shared_ptr<std::optional<Result<QByteArray>>> m_answer;
};

} // namespace jour
