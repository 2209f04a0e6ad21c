#pragma once

#include "directory/point_form.h"

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
    std::vector<PointRow> points;
    friend bool operator==(const MunicipalityPage &, const MunicipalityPage &) = default;
};

/// Where the operator is on the way to, while unsaved words stand in between.
struct DirectoryMove
{
    enum class Kind { ToMunicipality, Edit, New, CloseEditor, Import, Leave } kind = Kind::Leave;
    QString code;
    ContactPointId point;
    friend bool operator==(const DirectoryMove &, const DirectoryMove &) = default;
};

struct DirectoryState
{
    std::vector<MunicipalityRow> rows; ///< those that pass the filter
    std::size_t all = 0;
    MunicipalityFilter filter;
    MunicipalityPage page;
    std::optional<PointForm> editing; ///< as it was when the editor was opened
    ContactPoint before;              ///< the point that is edited, as saved
    std::optional<DirectoryMove> asking;
    bool restored = false; ///< the editor holds a draft from before a lock or crash
    bool manager = false;
    friend bool operator==(const DirectoryState &, const DirectoryState &) = default;
};

} // namespace jour::ui
