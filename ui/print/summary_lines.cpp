#include "print/summary_lines.h"

#include "base/local_time.h"
#include "domain/contacts/phone_number.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/people/identity_number.h"
#include "support/formats.h"
#include "support/statute_text.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

QString SummaryLines::joined(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            kept << part.trimmed();
    return kept.join(QStringLiteral(", "));
}

QString SummaryLines::phone(const QString &given)
{
    return given.trimmed().isEmpty() ? QString{} : displayed(readPhoneNumber(given));
}

void SummaryLines::addMaskNotice(HtmlText &page) const
{
    const auto isHidden = [](const SummaryPerson &person) {
        return person.masked && isProtected(person.facts);
    };
    if (std::ranges::any_of(m_summary.persons, isHidden))
        page.notice(
            tr("Protected identity: the person's data, and where the person is, are left out of this paper. "
               "Ask for them by telephone, called back on a number you know."));
    else if (m_summary.withoutWords)
        page.notice(tr("Initials and case number only: names, numbers, places and all that was written are "
                       "left out of this paper."));
    else if (std::ranges::any_of(m_summary.persons, &SummaryPerson::masked))
        page.notice(
            tr("Children of other municipalities, and those about them, are left out of this paper."));
}

void SummaryLines::addDecisions(HtmlText &page) const
{
    if (m_summary.decisions.empty())
        return;
    std::vector<std::vector<HtmlCell>> rows;
    for (const events::DecisionRecorded &d : m_summary.decisions)
        rows.push_back(
            {{{}, Formats::dateTime(d.decidedAt, m_summary.printedAt)},
             {item("decisions", d.what),
              joined(
                  {d.text, d.executedAt
                               ? tr("executed %1").arg(Formats::dateTime(*d.executedAt, m_summary.printedAt))
                               : QString{}})},
             {{},
              joined({d.decidedBy, d.post, item("decisionAuthorities", d.authority),
                      municipality(d.municipality)})}});
    page.table({tr("Decided"), tr("Decision"), tr("By, with what authority")}, {18, 44, 38}, rows);
}

QString SummaryLines::reporter() const
{
    const CaseFacts &f = m_summary.c.facts;
    return joined({f.anonymous ? tr("anonymous") : f.reporterName, f.reporterTitle, f.policeUnit});
}

QString SummaryLines::item(const char *list, const QString &key) const
{
    return key.isEmpty() ? QString{}
                         : Wording::of(m_reference.classifications.item(QString::fromLatin1(list), key));
}

QString SummaryLines::law(const char *list, const QString &key) const
{
    return key.isEmpty()
               ? QString{}
               : Wording::recorded(m_reference.classifications.item(QString::fromLatin1(list), key));
}

QString SummaryLines::items(const char *list, const std::vector<QString> &keys) const
{
    QStringList words;
    for (const QString &key : keys)
        words << item(list, key);
    return joined(words);
}

QString SummaryLines::municipality(const MunicipalityRef &ref) const
{
    return ref.isEmpty() ? QString{} : Wording::of(ref, m_reference.municipalities);
}

QString SummaryLines::nameOf(const SummaryPerson &person) const
{
    const QString name = person.masked ? initials(person.facts) : fullName(person.facts);
    return name.isEmpty() ? tr("name not known") : name;
}

QString SummaryLines::personTitle(const SummaryPerson &person) const
{
    const PersonFacts &f = person.facts;
    const QString relation = f.role == PersonRole::Child ? QString{} : item("relations", f.relation);
    const QString title = tr("%1: %2").arg(Wording::of(f.role), nameOf(person));
    return person.masked && isProtected(f) ? tr("%1 (protected identity)").arg(joined({title, relation}))
                                           : joined({title, relation});
}

std::vector<HtmlText::Fact> SummaryLines::person(const SummaryPerson &person) const
{
    const PersonFacts &f = person.facts;
    const auto known = [](Answer answer) {
        return answer == Answer::Unknown ? QString{} : Wording::of(answer);
    };
    std::vector<HtmlText::Fact> lines;
    if (person.masked && m_summary.variant == PrintVariant::Receiver && !isProtected(f))
        return lines;
    if (isProtected(f))
        lines.emplace_back(tr("Protected identity"), Wording::of(f.protection));
    if (!person.masked) {
        const QDate today = localDate(m_summary.printedAt);
        QStringList phones;
        for (const PersonPhone &number : f.phones)
            phones << (number.remark.isEmpty() ? phone(number.number)
                                               : tr("%1 (%2)").arg(phone(number.number), number.remark));
        const QString identity =
            f.identity.isEmpty() ? QString{} : displayed(readIdentityNumber(f.identity, today), today);
        lines.emplace_back(tr("Identity number"),
                           joined({identity, item("identityChecks", f.identityVerified)}));
        lines.emplace_back(
            tr("Born"), joined({f.birthDate ? f.birthDate->toString(Qt::ISODate) : QString{}, f.assumedAge}));
        lines.emplace_back(tr("Sex"), item("sexes", f.sex));
        lines.emplace_back(tr("Home municipality"), municipality(f.homeMunicipality));
        lines.emplace_back(tr("Address"), f.address);
        lines.emplace_back(tr("Phone"), joined(phones));
        lines.emplace_back(tr("School"), f.school);
    }
    lines.emplace_back(tr("Language"), item("languages", f.language));
    lines.emplace_back(tr("Needs an interpreter"), known(f.interpreter));
    if (f.role == PersonRole::Guardian)
        lines.emplace_back(tr("Informed"), Wording::of(f.informed));
    if (f.mustNotContact != Answer::Unknown)
        lines.emplace_back(
            tr("Must not be contacted"),
            joined({Wording::of(f.mustNotContact), person.masked ? QString{} : f.mustNotContactWhy}));
    if (!person.masked)
        lines.emplace_back(tr("Remark"), f.remark);
    return lines;
}

QString SummaryLines::birth(const SummaryPerson &person) const
{
    if (person.masked)
        return {};
    const PersonFacts &f = person.facts;
    const QDate today = localDate(m_summary.printedAt);
    const QString identity =
        f.identity.isEmpty() ? QString{} : displayed(readIdentityNumber(f.identity, today), today);
    return joined({identity, f.birthDate ? f.birthDate->toString(Qt::ISODate) : QString{}, f.assumedAge});
}

QString SummaryLines::person(const HandOffReceiver &receiver) const
{
    const auto place = m_reference.municipalities.find(receiver.municipality);
    return joined({place ? place->name : receiver.municipality, receiver.point, receiver.person});
}

QString SummaryLines::aloud(const QString &given)
{
    const QString digits = readAloud(readPhoneNumber(given));
    return digits.isEmpty() ? given : digits;
}

QString SummaryLines::timerTitle(const Timer &timer) const
{
    return Wording::titleOf(timer, &m_summary.plan, m_summary.limits);
}

QString SummaryLines::timerBasis(const Timer &timer) const
{
    switch (timer.kind) {
    case TimerKind::Step:
    case TimerKind::Pause:
    case TimerKind::Retry: return tr("The socialjour's own plan");
    case TimerKind::Promise: return tr("Promised");
    case TimerKind::Reminder:
        return isEngineReminder(timer) ? tr("The engine's own check") : tr("The operator's own reminder");
    case TimerKind::Obligation: return tr("Stated by the police; not computed here");
    case TimerKind::Statute: break;
    }
    return StatuteText::lines(timer, m_summary.limits, localDate(m_summary.printedAt))
        .join(QLatin1Char('\n'));
}

} // namespace jour::ui
