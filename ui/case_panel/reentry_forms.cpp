#include "case_panel/reentry_forms.h"

#include "case_panel/act_forms.h"
#include "services/directory.h"
#include "services/reentry.h"
#include "support/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jour::ui {

namespace {

struct ReentryWords
{
    Q_DECLARE_TR_FUNCTIONS(ReentryForms)
};

const QString calledField = QStringLiteral("called");

constexpr std::array<std::pair<ReentryKind, const char *>, 5> reentryKinds{
    {{ReentryKind::Note, "note"},
     {ReentryKind::Call, "call"},
     {ReentryKind::Promise, "promise"},
     {ReentryKind::Decision, "decision"},
     {ReentryKind::HandOff, "handOff"}}};

/// Whom one calls for this case: its municipalities first, then the own desk and the rest.
std::vector<ContactPoint> pointsFor(const CaseFile &file, Desk &desk)
{
    std::vector<ContactPoint> all = Directory{desk}.all().value_or(std::vector<ContactPoint>{});
    const auto rank = [&](const ContactPoint &point) {
        return point.municipality == file.c.facts.homeMunicipality.code ? 0
               : point.municipality == file.c.facts.whereabouts.code    ? 1
                                                                        : 2;
    };
    std::ranges::stable_sort(all, {}, [&](const ContactPoint &point) {
        return std::pair{rank(point), point.priority};
    });
    return all;
}

FieldSpec whoWasCalled(const CaseFile &file, Desk &desk)
{
    FieldSpec field{calledField, ReentryWords::tr("&Who was called"), FieldKind::Choice, {}, {}, {}};
    const Municipalities &all = desk.reference().municipalities;
    for (const ContactPoint &point : pointsFor(file, desk)) {
        const auto place = all.find(point.municipality);
        field.options.push_back(
            {point.id.hex().toLatin1(), point.name, place ? QStringList{place->name} : QStringList{}});
    }
    return field;
}

/// A contact of the directory by its id, or a name in own words.
Attempt attemptOf(const QJsonObject &values, Desk &desk)
{
    Attempt attempt;
    const QString who = values.value(calledField).toString().trimmed();
    attempt.calledName = who;
    attempt.channel = QStringLiteral("phone");
    attempt.number = values.value(QStringLiteral("number")).toString().trimmed();
    attempt.outcome = fromWord<AttemptOutcome>(values.value(QStringLiteral("outcome")).toString())
                          .value_or(AttemptOutcome::NoAnswer);
    attempt.spokeTo = values.value(QStringLiteral("spokeTo")).toString();
    attempt.said = values.value(QStringLiteral("said")).toString();
    const ContactPointId id = ContactPointId::fromHex(who);
    if (const auto point =
            id.isNull() ? Result<ContactPoint>{fail(ErrorCode::NotFound)} : Directory{desk}.find(id)) {
        attempt.contactPoint = point->id;
        attempt.calledName = point->name;
        if (!point->channels.empty())
            attempt.channel = point->channels.front().kind;
    }
    return attempt;
}

FormSpec noteForm()
{
    return {
        {},
        ReentryWords::tr("A note"),
        ReentryWords::tr("Save the line"),
        {},
        {{QStringLiteral("text"), ReentryWords::tr("Wor&ds, as they stand on the paper"), FieldKind::Note}}};
}

FormSpec callForm(const CaseFile &file, Desk &desk)
{
    std::vector<FieldOption> outcomes;
    const auto add = [&](AttemptOutcome outcome, const char *key) {
        outcomes.push_back(
            {wordOf(outcome).toLatin1(),
             ReentryWords::tr("%1 %2", "outcome, key").arg(Wording::of(outcome), QString::fromLatin1(key))});
    };
    add(AttemptOutcome::Reached, "F6");
    add(AttemptOutcome::NoAnswer, "F7");
    add(AttemptOutcome::LeftMessage, "F8");
    add(AttemptOutcome::Busy, "F10");
    add(AttemptOutcome::WrongNumber, "F11");
    add(AttemptOutcome::Refused, "F12");
    return {{},
            ReentryWords::tr("A call"),
            ReentryWords::tr("Save the line"),
            {},
            {whoWasCalled(file, desk),
             {QStringLiteral("number"), ReentryWords::tr("N&umber"), FieldKind::Line},
             {QStringLiteral("outcome"), ReentryWords::tr("What came of &it"), FieldKind::Few,
              std::move(outcomes), wordOf(AttemptOutcome::NoAnswer)},
             {QStringLiteral("spokeTo"), ReentryWords::tr("Spo&ke to"), FieldKind::Line},
             {QStringLiteral("said"), ReentryWords::tr("Wor&ds"), FieldKind::Note}}};
}

FormSpec promiseForm(const CaseFile &file, Desk &desk)
{
    FormSpec spec = formFor(ActForm::Acknowledge, file, desk);
    spec.title = ReentryWords::tr("A promise");
    spec.warning =
        ReentryWords::tr("Writes down the call in which it was promised, too. The promised time holds from "
                         "now on; one that has passed is told of at once.");
    spec.saveText = ReentryWords::tr("Save the line");
    spec.fields.insert(spec.fields.begin(), whoWasCalled(file, desk));
    for (FieldSpec &field : spec.fields)
        if (field.name == QLatin1String{"eta"}) {
            field.hint = ReentryWords::tr("Type 0340. Without a time the clock goes on.");
            field.isAhead = false; // it may have passed since
        }
    return spec;
}

/// The form of the panel, without the field for its time.
FormSpec actForm(ActForm form, const char *time, const CaseFile &file, Desk &desk)
{
    FormSpec spec = formFor(form, file, desk);
    std::erase_if(spec.fields, [&](const FieldSpec &field) { return field.name == QLatin1String{time}; });
    spec.saveText = ReentryWords::tr("Save the line");
    return spec;
}

FormSpec reentrySpecOf(ReentryKind kind, const CaseFile &file, Desk &desk)
{
    switch (kind) {
    case ReentryKind::Note: return noteForm();
    case ReentryKind::Call: return callForm(file, desk);
    case ReentryKind::Promise: return promiseForm(file, desk);
    case ReentryKind::Decision: return actForm(ActForm::Decide, "decidedAt", file, desk);
    case ReentryKind::HandOff: return actForm(ActForm::HandOff, "at", file, desk);
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordOf(ReentryKind kind)
{
    const auto *found = std::ranges::find(reentryKinds, kind, &std::pair<ReentryKind, const char *>::first);
    return QString::fromLatin1(found->second);
}

ReentryKind reentryKindIn(const QString &word)
{
    const auto *found = std::ranges::find_if(
        reentryKinds, [&](const auto &known) { return word == QLatin1String{known.second}; });
    return found == reentryKinds.end() ? ReentryKind::Note : found->first;
}

FormSpec reentryFormFor(ReentryKind kind, const CaseFile &file, Desk &desk)
{
    FormSpec spec = reentrySpecOf(kind, file, desk);
    spec.kind = QStringLiteral("reentry-") + wordOf(kind);
    return spec;
}

Result<> enterAfterwards(ReentryKind kind, const CaseFile &file, const QJsonObject &values,
                         const Afterwards &what, Desk &desk)
{
    Reentry entry{desk, what};
    const CaseId id = file.c.id;
    switch (kind) {
    case ReentryKind::Note: return entry.note(id, values.value(QStringLiteral("text")).toString());
    case ReentryKind::Call: return entry.call(id, attemptOf(values, desk));
    case ReentryKind::Promise: {
        Attempt attempt = attemptOf(values, desk);
        attempt.spokeTo = values.value(QStringLiteral("person")).toString();
        return entry.promise(id, attempt, acknowledgementOf(values));
    }
    case ReentryKind::Decision: return entry.decide(id, fromJsonObject<events::DecisionRecorded>(values));
    case ReentryKind::HandOff:
        return entry.handOff(id, file.c.revision, fromJsonObject<events::HandOffMade>(values));
    }
    Q_UNREACHABLE();
}

} // namespace jour::ui
