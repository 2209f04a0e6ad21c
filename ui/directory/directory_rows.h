#pragma once

#include "directory/directory_state.h"
#include "domain/contacts/who_answers.h"
#include "services/desk.h"

#include <QHash>
#include <QSet>

namespace jour::ui {

/// The directory as rows in words, at one moment.
class DirectoryRows
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryRows)

public:
    /// `due`: behind which the test round has a number to call (TestRound::pointsDue).
    DirectoryRows(const ReferenceData &reference, const DutyIndex &duties, Instant now,
                  QSet<ContactPointId> due = {})
        : m_reference{reference}, m_duties{duties}, m_now{now}, m_due{std::move(due)}
    {
    }

    /// All, the own desk before the others.
    [[nodiscard]] std::vector<MunicipalityRow> list(const std::vector<ContactPoint> &points,
                                                    const QStringList &agreement) const;
    /// The places of the list, in its order.
    [[nodiscard]] std::vector<Municipality> places() const;
    /// With so many contacts at most: nobody reads on, and each is a card to be drawn. `meant` is one of
    /// them.
    static constexpr std::size_t mostShown = 40;
    [[nodiscard]] MunicipalityPage page(const QString &code, const QStringList &agreement,
                                        ContactPointId meant = {}) const;
    /// When the page can be another; none: not within 14 days.
    [[nodiscard]] std::optional<Instant> changesAt(const QString &code) const;
    [[nodiscard]] QString functionWord(const QString &key) const;
    /// "Socialjour · 08-465 004 20", for each.
    [[nodiscard]] QHash<ContactPointId, QString> pointWords(const std::vector<ContactPoint> &points) const;
    /// The key of the item of `list` whose words these are; the text itself when there is none.
    [[nodiscard]] QString keyOf(const char *list, const QString &text) const;
    [[nodiscard]] QString channelText(const Channel &channel) const;
    /// On which days it may be used: "from 2026-12-01", "to 2026-12-31".
    [[nodiscard]] static QStringList daysOf(const Channel &channel);
    [[nodiscard]] QString nameOf(const QString &code) const;
    /// Of whom a contact stands in for: a municipality, a county, or all of them.
    [[nodiscard]] QString areaOf(const QString &code) const;

private:
    [[nodiscard]] MunicipalityRow row(const Municipality &municipality,
                                      const std::vector<const ContactPoint *> &itsPoints,
                                      const QStringList &agreement) const;
    /// Those of the page: who answers first, each contact point once, whoever stands behind it.
    [[nodiscard]] std::vector<const ContactPoint *> shownPoints(const QString &code,
                                                                ContactPointId meant) const;
    /// `behind`: who is on duty there, or where it refers to.
    [[nodiscard]] PointRow pointRow(const ContactPoint &point, const Duty &behind) const;
    [[nodiscard]] QString why(const std::vector<DutyAnswer> &answers) const;
    [[nodiscard]] static QString whyNot(ContactPointId point, const Duty &duty);
    [[nodiscard]] QString answerLine(const Duty &duty, bool isOwn) const;
    [[nodiscard]] bool hasNightGap(const QString &code) const;
    [[nodiscard]] bool isStale(const ContactPoint &point) const;
    [[nodiscard]] QString verifiedText(const ContactPoint &point) const;
    [[nodiscard]] static QString partlyVerified(const ContactPoint &point);

    const ReferenceData &m_reference;
    const DutyIndex &m_duties;
    Instant m_now;
    QSet<ContactPointId> m_due;
};

} // namespace jour::ui
