#pragma once

#include "domain/contacts/who_answers.h"
#include "exchange/vcard.h"
#include "services/desk.h"
#include "services/import_preview.h"

#include <QJsonObject>
#include <QStringList>

namespace jour {

struct ContactGround;

/// A contact point as it was saved once.
struct ContactVersion
{
    ContactPoint point;
    qint64 seq = 0; ///< of the event that saved it
    Instant at;
    QString signature; ///< of who saved it
    QString how;       ///< "editor", "import", "undo", "restored"
    friend bool operator==(const ContactVersion &, const ContactVersion &) = default;
};

/// As of contact_reading.h, by the directory as it is now.
[[nodiscard]] std::vector<ContactPoint> broughtInCircle(const Desk &desk,
                                                        const std::vector<ContactPoint> &saved);

/// The municipalities and whom to call there.
class Directory final
{
public:
    explicit Directory(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<std::vector<ContactPoint>> of(const QString &municipality) const;
    [[nodiscard]] Result<std::vector<ContactPoint>> all() const;
    [[nodiscard]] Duty whoAnswersNow(const QString &municipality, const QString &function = {}) const;

    /// Adds or changes; a null id is a new one. Invalid "dutyCycle": its fallback leads back to it.
    [[nodiscard]] Result<ContactPointId> save(ContactPoint point);
    [[nodiscard]] Result<> retire(ContactPointId id);
    [[nodiscard]] Result<> verified(ContactPointId id);

    /// Retired ones too.
    [[nodiscard]] Result<ContactPoint> find(ContactPointId id) const;
    /// Every version that was saved, newest first.
    [[nodiscard]] Result<std::vector<ContactVersion>> history(ContactPointId id) const;
    /// Saves `version` anew; nothing of the past is changed. Conflict when the contact point is no longer as
    /// it was `seen`. Invalid "dutyCycle" as for save(). `how`: "undo" or "restored".
    [[nodiscard]] Result<> restore(const ContactPoint &version, const ContactPoint &seen, const QString &how);

    /// The actor's half-written contact point: kept while typing, found again after lock, crash or power cut.
    /// Empty when there is none.
    [[nodiscard]] Result<QJsonObject> draft() const;
    [[nodiscard]] Result<> keepDraft(const QJsonObject &form);
    [[nodiscard]] Result<> dropDraft();

    /// Codes of the agreement municipalities; the 26 of the county unless a manager changed them.
    [[nodiscard]] QStringList agreementMunicipalities() const;
    [[nodiscard]] Result<> setAgreement(const QString &municipality, bool inAgreement);

    /// What a file is measured by as of now, for readContacts() (contact_reading.h).
    [[nodiscard]] Result<ContactGround> ground() const;
    /// What a file would do, read by that ground.
    [[nodiscard]] Result<ImportPreview> preview(const QByteArray &file,
                                                const ImportChoices &choices = {}) const;
    /// All of the preview in one commit, or nothing; what its columns were taken for is remembered with it.
    /// Conflict "contactPoint" when one of them was saved since the preview was made.
    [[nodiscard]] Result<> apply(const ImportPreview &preview);
    [[nodiscard]] Result<QByteArray> exportTable() const;
    [[nodiscard]] Result<QByteArray> exportCards(VCardVersion version) const;

private:
    Desk &m_desk;
};

} // namespace jour
