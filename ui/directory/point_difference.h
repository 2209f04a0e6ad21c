#pragma once

#include "directory/directory_rows.h"

#include <QHash>

namespace jour::ui {

/// What a save changed of a contact point, field by field, in words.
class PointDifference
{
    Q_DECLARE_TR_FUNCTIONS(PointDifference)

public:
    /// `names`: of the contact points that may be named as a fallback.
    PointDifference(const DirectoryRows &words, const QHash<ContactPointId, QString> &names)
        : m_words{words}, m_names{names}
    {
    }

    /// "Name: Jouren → Socialjouren". The first version has none before it.
    [[nodiscard]] QStringList lines(const std::optional<ContactPoint> &before,
                                    const ContactPoint &after) const;

private:
    [[nodiscard]] static QString line(const QString &label, const QString &from, const QString &to);
    [[nodiscard]] QStringList channelLines(const ContactPoint &before, const ContactPoint &after) const;
    [[nodiscard]] QString channelText(const Channel &channel) const;
    [[nodiscard]] QString municipalities(const std::vector<QString> &codes) const;
    [[nodiscard]] QString areas(const std::vector<QString> &codes) const;
    [[nodiscard]] QString nameOf(ContactPointId id) const;
    [[nodiscard]] static QString verified(const std::optional<QDate> &on, const QString &by);

    const DirectoryRows &m_words;
    const QHash<ContactPointId, QString> &m_names;
};

} // namespace jour::ui
