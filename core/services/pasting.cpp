#include "services/pasting.h"

#include <QJsonArray>

#include <algorithm>

namespace jour {

namespace {

class Filling final
{
public:
    explicit Filling(Pasting &pasting, const Municipalities &all) : m_pasting{pasting}, m_all{all} {}

    void place(const PastedItem &item)
    {
        const QString path = put(item);
        if (path.isEmpty())
            m_pasting.left.push_back(item);
        else
            m_pasting.filled.push_back({path, item.line, valueAt(m_pasting.form, path)});
    }

private:
    QString put(const PastedItem &item)
    {
        CaseFacts &facts = m_pasting.form.facts;
        switch (item.kind) {
        case PastedKind::Identity: {
            const std::size_t index = personFor(item.place);
            return index == none ? QString{}
                                 : putText(m_pasting.form.persons[index].identity, item.text,
                                           personPath(index, "identity"));
        }
        case PastedKind::Phone: return putPhone(item);
        case PastedKind::PoliceReference:
            return putText(facts.policeReference, item.text, QStringLiteral("facts.policeReference"));
        case PastedKind::Municipality: return putMunicipality(item);
        case PastedKind::Moment:
            if (item.place == PastedPlace::LatestHandover)
                return putMoment(facts.policeLatestHandover, item,
                                 QStringLiteral("facts.policeLatestHandover"));
            if (item.place == PastedPlace::Happened)
                return putMoment(facts.happenedAt, item, QStringLiteral("facts.happenedAt"));
            return {};
        }
        Q_UNREACHABLE();
    }

    QString putPhone(const PastedItem &item)
    {
        if (item.place == PastedPlace::Police)
            return putText(m_pasting.form.facts.callbackNumber, item.text,
                           QStringLiteral("facts.callbackNumber"));
        const std::size_t index = personFor(item.place);
        if (index == none || !m_pasting.form.persons[index].phones.empty())
            return {};
        m_pasting.form.persons[index].phones.push_back({item.text, {}});
        return personPath(index, "phones");
    }
    QString putMunicipality(const PastedItem &item)
    {
        const bool home = item.place == PastedPlace::Home;
        if (!home && item.place != PastedPlace::Whereabouts)
            return {};
        MunicipalityRef &field =
            home ? m_pasting.form.facts.homeMunicipality : m_pasting.form.facts.whereabouts;
        const auto found = m_all.find(item.code);
        if (!field.isEmpty() || !found)
            return {};
        field = {found->code, found->name};
        return home ? QStringLiteral("facts.homeMunicipality") : QStringLiteral("facts.whereabouts");
    }
    static QString putText(QString &field, const QString &text, const QString &path)
    {
        if (!field.isEmpty())
            return {};
        field = text;
        return path;
    }
    static QString putMoment(std::optional<Instant> &field, const PastedItem &item, const QString &path)
    {
        if (field)
            return {};
        field = item.moment;
        return path;
    }

    static constexpr auto none = static_cast<std::size_t>(-1);

    /// The child is the first; a guardian is the first one there is, or a new one.
    std::size_t personFor(PastedPlace place)
    {
        std::vector<PersonFacts> &persons = m_pasting.form.persons;
        if (persons.empty())
            persons.push_back(PersonFacts{});
        if (place == PastedPlace::Child)
            return 0;
        if (place != PastedPlace::Guardian)
            return none;
        const auto guardian = std::ranges::find(persons, PersonRole::Guardian, &PersonFacts::role);
        if (guardian != persons.end())
            return static_cast<std::size_t>(guardian - persons.begin());
        persons.push_back({.role = PersonRole::Guardian});
        return persons.size() - 1;
    }
    static QString personPath(std::size_t index, const char *field)
    {
        return QStringLiteral("persons.%1.%2").arg(index).arg(QLatin1String{field});
    }

    Pasting &m_pasting;
    const Municipalities &m_all;
};

} // namespace

QJsonValue valueAt(const IntakeForm &form, const QString &path)
{
    QJsonValue value = toJsonObject(form);
    for (const QString &step : path.split(QLatin1Char('.')))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

Pasting pasted(IntakeForm form, const QString &text, const Municipalities &all, Instant now)
{
    Pasting pasting{std::move(form), {}, {}};
    Filling filling{pasting, all};
    for (const PastedItem &item : readPastedText(text, all, now))
        filling.place(item);
    QString &kept = pasting.form.pasted;
    kept += (kept.isEmpty() ? QString{} : QStringLiteral("\n\n")) + text;
    return pasting;
}

} // namespace jour
