#pragma once

#include "domain/contacts/contact_point.h"

#include <QCoreApplication>

namespace jour::ui {

/// A contact point as it is typed: whatever cannot be read stays as written.
struct PointForm
{
    ContactPointId id; ///< null for a new one
    QString municipality;
    QString function; ///< key of the list "functions", or free text
    QString name;
    std::vector<Channel> channels;
    QString hours;
    int priority = 0;
    QString verified;
    QString remark;
    JOUR_FIELDS(PointForm, id, municipality, function, name, channels, hours, priority, verified, remark)
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
    [[nodiscard]] static FieldHint channelHint(const Channel &channel);
};

/// Whether numbers of that kind are dialled.
[[nodiscard]] bool isDialled(const QString &channelKind);

} // namespace jour::ui
