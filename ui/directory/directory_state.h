#pragma once

#include "directory/point_form.h"
#include "domain/contacts/directory_search.h"

namespace jour::ui {

/// One municipality of the list, or the own desk.
struct MunicipalityRow
{
    QString code;
    QString name;
    QString county;
    int contacts = 0;
    bool inAgreement = false;
    bool noNightAnswer = false; ///< at some time of the night nobody answers
    bool stale = false;         ///< something there has not been verified for 90 days
    friend bool operator==(const MunicipalityRow &, const MunicipalityRow &) = default;
};

/// One line of the list: a municipality, or a contact point of the one above it that fits what is typed.
struct DirectoryLine
{
    MunicipalityRow municipality;
    FoundText name;    ///< of the municipality
    FoundText because; ///< the old name or county that fits
    bool fits = true;  ///< false: it stands here only for the contact points beneath it
    std::optional<FoundPoint> point;
    friend bool operator==(const DirectoryLine &, const DirectoryLine &) = default;
};

struct MunicipalityFilter
{
    QString typed;
    bool agreementOnly = false;
    bool noNightAnswer = false;
    bool stale = false;
    friend bool operator==(const MunicipalityFilter &, const MunicipalityFilter &) = default;
};

/// One contact point in words.
struct PointRow
{
    ContactPoint point;
    QString function;
    QString why;          ///< "on duty 22:00–07:00", "off duty now"
    QStringList channels; ///< "Telephone 08-465 004 00 (ask for …)"
    QString hours;
    QStringList duty;     ///< "Fallback: …", "Serves too: …"; what is not given is not there
    QString lostFallback; ///< that its fallback is retired or gone; empty: it is not
    QString verified;
    bool answersNow = false;
    bool stale = false;
    friend bool operator==(const PointRow &, const PointRow &) = default;
};

/// The municipality shown.
struct MunicipalityPage
{
    QString code;
    QString title;
    QString caption;
    QString answer; ///< who answers now, or what to do when nobody does
    bool gap = false;
    QString night; ///< what is to be said of the coming night; empty when somebody answers all through
    bool mayHaveAgreement = false; ///< the own desk has none
    bool inAgreement = false;
    std::vector<PointRow> points; ///< the first of them, and the one that is meant
    int more = 0;                 ///< that are not shown
    friend bool operator==(const MunicipalityPage &, const MunicipalityPage &) = default;
};

/// Where the operator is on the way to, while unsaved words stand in between.
struct DirectoryMove
{
    enum class Kind { ToMunicipality, Edit, New, History, CloseEditor, Import, Leave } kind = Kind::Leave;
    QString code;
    ContactPointId point; ///< to edit, to look at, or to be seen in its municipality
    friend bool operator==(const DirectoryMove &, const DirectoryMove &) = default;
};

/// What a contact point once was, in words.
struct VersionRow
{
    qint64 seq = 0;
    QString when;       ///< "tis 24 nov 02:00, AN, imported"
    QStringList lines;  ///< what that save changed
    bool holds = false; ///< it is as the contact point is now
    friend bool operator==(const VersionRow &, const VersionRow &) = default;
};

struct PointHistory
{
    ContactPointId point;
    QString name;
    std::vector<VersionRow> versions; ///< newest first
    friend bool operator==(const PointHistory &, const PointHistory &) = default;
};

struct DirectoryState
{
    std::vector<DirectoryLine> lines; ///< those that pass the filter
    std::size_t all = 0;
    MunicipalityFilter filter;
    MunicipalityPage page;
    ContactPointId inSight; ///< the contact point of the page that is meant; null: none
    std::optional<PointHistory> history;
    bool canUndo = false;
    std::optional<PointForm> editing; ///< as it was when the editor was opened
    ContactPoint before;              ///< the point that is edited, as saved
    std::optional<DirectoryMove> asking;
    bool restored = false; ///< the editor holds a draft from before a lock or crash
    bool manager = false;
    friend bool operator==(const DirectoryState &, const DirectoryState &) = default;
};

} // namespace jour::ui
