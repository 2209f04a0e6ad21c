#pragma once

#include "services/contact_merge.h"
#include "services/desk.h"
#include "services/import_preview.h"

#include <QHash>
#include <QSet>

#include <set>

namespace jour {

/// Gathers what the records of a file would do to the directory, and the faults by line.
class ContactImport final
{
public:
    /// `existing` and `persons`: what is in use, and outlives this.
    ContactImport(const std::vector<ContactPoint> &existing, const std::vector<DutyPerson> &persons,
                  const ReferenceData &reference, const ImportChoices &choices);

    /// A new record, which begins on this line.
    void begin(int line);
    void fault(ImportFault::Kind kind, const QString &value, bool fatal = true);
    void faultAt(int line, ImportFault::Kind kind, const QString &value, bool fatal = true);

    /// The code that a text means, by whole name or code; empty when none.
    [[nodiscard]] QString municipalityOf(const QString &text) const;
    /// The same, or what the operator chose for the line; a fault when neither.
    [[nodiscard]] QString municipality(const QString &text);
    /// As the directory has it; nothing when it is not there.
    [[nodiscard]] const ContactPoint *existing(ContactPointId id) const;
    /// The key of the function that a text means; empty when none.
    [[nodiscard]] QString functionOf(const QString &text) const;
    /// The same, with a fault when none. `own`: written by Jourbord, so taken as it is.
    [[nodiscard]] QString function(const QString &text, bool own);
    /// The key of a kind of channel, or the text itself.
    [[nodiscard]] QString channelKind(const QString &text) const;
    /// Adds a channel; a telephone number that cannot be dialled, or may be another one, is a warning.
    void addChannel(ContactPoint &point, int line, const Channel &channel);
    void readHours(std::vector<HoursRule> &hours, const QString &text);
    void readServes(ContactPoint &point, const QString &text);
    /// An id, or "Municipality: Name": of one in the directory or anywhere in the file.
    void readStandsInFor(ContactPoint &point, const QString &text);
    void readFallback(ContactPoint &point, const QString &text);
    /// A date; a warning when it is none, and what the directory has of that fact stays.
    [[nodiscard]] std::optional<QDate> date(const QString &text, bool ToldFacts::*fact);
    void readPriority(ContactPoint &point, const QString &text);
    void readVerified(ContactPoint &point, const QString &on, const QString &by);

    /// The record is read: it is new, changes one that exists, or nothing. Left out after a fatal fault.
    void place(ContactPoint point, const ToldFacts &told);
    /// All records are read: who is called in whose place is known.
    [[nodiscard]] ImportPreview finish();

    ImportPreview preview;

private:
    /// A fallback that a line names instead of giving its id.
    struct NamedFallback
    {
        int line = 0;
        QString name;
        ContactPointId of; ///< null: of a line that is left out
    };
    /// A warning, and the record says nothing of that fact.
    void unsure(bool ToldFacts::*fact, ImportFault::Kind kind, const QString &value);
    [[nodiscard]] ToldFacts sureOf(ToldFacts told) const;
    [[nodiscard]] ContactPointId placed(ContactPoint point, const ToldFacts &told);
    void placePerson(const ContactPoint &told, const ToldFacts &facts);
    [[nodiscard]] const DutyPerson *knownPerson(const ContactPoint &told);
    [[nodiscard]] std::optional<ContactPointId> named(const QString &text) const;
    void setFallback(const NamedFallback &told, ContactPointId to);
    void change(const ContactPoint &before, ContactPoint now, int line);
    void learnPlaces() const;
    /// By what a point is known that has no id.
    [[nodiscard]] static QString placeAndName(const ContactPoint &point);

    using Candidates = std::vector<const ContactPoint *>;
    [[nodiscard]] Candidates candidatesFor(const ContactPoint &point, const ToldFacts &told) const;
    [[nodiscard]] const ContactPoint *choose(const Candidates &candidates, const ContactPoint &point,
                                             const ToldFacts &told);
    [[nodiscard]] ContactPointId add(ContactPoint point);

    const std::vector<DutyPerson> &m_persons;
    const ReferenceData &m_reference;
    const ImportChoices &m_choices;
    std::vector<ClassItem> m_functions;
    std::vector<ClassItem> m_channels;
    mutable QHash<QString, QString> m_places; ///< codes by what a text may call them
    std::map<ContactPointId, const ContactPoint *> m_byId;
    QHash<QString, Candidates> m_byPlaceAndName;
    QHash<QString, std::vector<ContactPointId>> m_addedByName; ///< by place and name
    std::map<ContactPointId, std::size_t> m_addedAt;           ///< where in the preview
    std::map<ContactPointId, std::size_t> m_changedAt;         ///< likewise
    std::set<ContactPointId> m_seen;                           ///< told of by this file
    QSet<QString> m_added;                                     ///< place, name and function
    QSet<QString> m_heldPlaces;                                ///< of the existing
    QSet<QString> m_heldFunctions;
    std::vector<NamedFallback> m_named;
    QString m_fallbackName; ///< of this record
    ToldFacts m_sure;       ///< of this record: false where what it says could not be read
    int m_line = 0;
    bool m_fatal = false;
};

} // namespace jour
