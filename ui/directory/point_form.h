#pragma once

#include "domain/contacts/contact_point.h"

#include <QCoreApplication>

namespace jour::ui {

/// One way to reach it as it is typed. Dates are ISO.
struct ChannelForm
{
    QString kind; ///< key of the list "channels", or free text
    QString value;
    QString remark;
    QString validFrom{};
    QString validTo{};
    QString notUntil{};
    JOUR_FIELDS(ChannelForm, kind, value, remark, validFrom, validTo, notUntil)
};

/// A contact point as it is typed: whatever cannot be read stays as written.
struct PointForm
{
    ContactPointId id; ///< null for a new one
    QString municipality;
    QString function; ///< key of the list "functions", or free text
    QString name;
    std::vector<ChannelForm> channels;
    QString hours;
    int priority = 0;
    QString verified;
    QString remark;
    QString covered;
    std::vector<QString> serves;        ///< codes, or free text
    QString fallback;                   ///< id in hex, or free text
    std::vector<QString> standsInFor{}; ///< codes of municipalities or areas, or free text
    JOUR_FIELDS(PointForm, id, municipality, function, name, channels, hours, priority, verified, remark,
                covered, serves, fallback, standsInFor)
};

/// A municipality or a contact that can be named in the form.
struct PointChoice
{
    QString key; ///< code, or id in hex
    QString text;
    QString detail;
    bool isRetired = false; ///< it is named and never called
    friend bool operator==(const PointChoice &, const PointChoice &) = default;
};

struct PointChoices
{
    std::vector<PointChoice> municipalities; ///< that it may serve too
    std::vector<PointChoice> contacts;       ///< that may be its fallback
    std::vector<PointChoice> areas;          ///< that it may stand in for: every municipality, counties, each
    QStringList leaning;                     ///< whose fallback it is itself: "contact, municipality"
    friend bool operator==(const PointChoices &, const PointChoices &) = default;
};

enum class HintTone { Quiet, Doubt };

/// What a field's text was taken for, or what becomes of it when it could not be.
struct FieldHint
{
    QString text;
    HintTone tone = HintTone::Quiet;
    friend bool operator==(const FieldHint &, const FieldHint &) = default;
};

/// Between the form and the contact point, and what to say beside its fields.
class PointForms
{
    Q_DECLARE_TR_FUNCTIONS(PointForms)

public:
    [[nodiscard]] static PointForm formOf(const ContactPoint &point);
    /// Never refuses: what cannot be read goes to the remark in the operator's own words, and the value
    /// before stays. `functionWord` names a point that got no name.
    [[nodiscard]] static ContactPoint pointOf(const PointForm &form, const ContactPoint &before,
                                              const QString &functionWord);

    [[nodiscard]] static FieldHint hoursHint(const QString &typed, const ContactPoint &before);
    [[nodiscard]] static FieldHint verifiedHint(const QString &typed, const QDate &today);
    [[nodiscard]] static FieldHint coveredHint(const QString &typed, const ContactPoint &before);
    [[nodiscard]] static FieldHint channelHint(const ChannelForm &channel);
    [[nodiscard]] static FieldHint datesHint(const ChannelForm &channel);

private:
    [[nodiscard]] static Channel channelOf(const ChannelForm &form, const ContactPoint &before);
    static void takeDuty(const PointForm &form, ContactPoint &point);
    [[nodiscard]] static FieldHint readAs(const QString &typed, const std::vector<HoursRule> &before);
};

/// Whether numbers of that kind are dialled.
[[nodiscard]] bool isDialled(const QString &channelKind);

} // namespace jour::ui
