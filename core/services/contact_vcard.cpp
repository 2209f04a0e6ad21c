#include "services/contact_vcard.h"

#include "base/text.h"
#include "services/contact_csv.h"
#include "services/contact_import.h"
#include "services/contact_people.h"

#include <QMap>
#include <QUuid>

#include <algorithm>

namespace jour {

namespace {

ImportFault faultOf(const VCardFault &fault)
{
    using Kind = ImportFault::Kind;
    const auto made = [&](Kind kind, bool fatal = true) {
        return ImportFault{fault.line, kind, fault.value, fatal};
    };
    switch (fault.kind) {
    case VCardFault::Kind::NotText: return made(Kind::NotText);
    case VCardFault::Kind::NoCard: return made(Kind::NoCard);
    case VCardFault::Kind::NoEnd: return made(Kind::NoEnd);
    case VCardFault::Kind::OutsideCard: return made(Kind::OutsideCard, false);
    case VCardFault::Kind::BadLine: return made(Kind::BadLine);
    case VCardFault::Kind::BadEncoding: return made(Kind::BadEncoding);
    case VCardFault::Kind::UnknownVersion: return made(Kind::UnknownVersion);
    }
    Q_UNREACHABLE();
}

/// What a number is called at home has no place but a remark; like the days in hours, data of the file.
QString remarkOf(const VCardReach &reach)
{
    if (!reach.label.isEmpty())
        return reach.label;
    return reach.types.contains(QStringLiteral("home")) ? QStringLiteral("hem") : QString{};
}

bool isNoContact(const VCardReach &reach)
{
    static const QStringList machines{QStringLiteral("fax"), QStringLiteral("pager"), QStringLiteral("modem"),
                                      QStringLiteral("video"), QStringLiteral("textphone")};
    return std::ranges::any_of(machines, [&](const QString &type) { return reach.types.contains(type); });
}

QString kindOf(const VCardReach &reach)
{
    if (reach.kind == VCardReach::Kind::Email)
        return QStringLiteral("email");
    return reach.types.contains(QStringLiteral("cell")) ? QStringLiteral("mobile") : QStringLiteral("phone");
}

QString composedName(const VCard &card)
{
    if (!card.formattedName.isEmpty())
        return card.formattedName;
    QStringList parts;
    for (const int part : {3, 1, 2, 0, 4}) // prefix, given, additional, family, suffix
        if (part < card.name.size() && !card.name[part].isEmpty())
            parts << card.name[part];
    return parts.isEmpty() ? card.organisation.join(QStringLiteral(", ")) : parts.join(QLatin1Char(' '));
}

/// Numbers that its owner would have called first come first.
std::vector<VCardReach> inOrder(std::vector<VCardReach> reaches)
{
    std::ranges::stable_sort(
        reaches, {}, [](const VCardReach &reach) { return reach.preference > 0 ? reach.preference : 101; });
    return reaches;
}

class CardReader
{
public:
    CardReader(const VCard &card, ContactImport &import) : m_card{card}, m_import{import} {}

    void read(QMap<QString, int> &leftOut)
    {
        m_import.begin(m_card.line);
        const bool own = !extra(card_property::municipality).isEmpty();
        if (m_card.kind.compare(QLatin1String{"group"}, Qt::CaseInsensitive) == 0) {
            ++leftOut[QStringLiteral("KIND:group")];
            return;
        }
        for (const QString &name : m_card.leftOut)
            ++leftOut[name];
        for (const VCardExtra &one : m_card.extras)
            if (!one.name.startsWith(QLatin1String{"X-JOURBORD-"}))
                ++leftOut[one.name];
        m_point.id = ContactPointId::fromRaw(QUuid::fromString(m_card.uid).toRfc4122());
        m_point.name = cleaned(composedName(m_card));
        if (!extra(card_property::person).isEmpty())
            readPerson();
        else
            own ? readOwn() : readForeign(leftOut);
        m_import.place(m_point, m_told);
    }

private:
    [[nodiscard]] QString extra(const QString &name, const QString &group = {}) const
    {
        for (const VCardExtra &one : m_card.extras)
            if (one.name == name && one.group == group)
                return one.value;
        return {};
    }

    void readPerson()
    {
        m_point.id = ContactPointId::fromHex(extra(card_property::person));
        m_point.municipality = personPlace;
        m_point.function = cleaned(m_card.title);
        m_point.remark = cleaned(m_card.note);
        readOwnChannels();
    }

    void readOwn()
    {
        m_point.municipality = m_import.municipality(extra(card_property::municipality));
        m_point.function = m_import.function(cleaned(extra(card_property::function)), true);
        m_import.readHours(m_point.hours, extra(card_property::hours));
        m_import.readHours(m_point.covered, extra(card_property::covered));
        m_import.readServes(m_point, extra(card_property::serves));
        m_import.readStandsInFor(m_point, extra(card_property::standsInFor));
        m_import.readFallback(m_point, extra(card_property::fallback));
        m_import.readPriority(m_point, extra(card_property::priority));
        m_import.readVerified(m_point, extra(card_property::verifiedOn), extra(card_property::verifiedBy));
        m_point.remark = cleaned(m_card.note);
        readOwnChannels();
    }

    void readOwnChannels()
    {
        for (const VCardExtra &one : m_card.extras)
            if (one.name == card_property::channel)
                readOwnChannel(one);
        // What another program has added since.
        for (const VCardReach &reach : m_card.reaches)
            if (reach.group.isEmpty() || extra(card_property::channel, reach.group).isEmpty())
                addForeign(reach);
    }

    void readOwnChannel(const VCardExtra &channel)
    {
        const auto reach = std::ranges::find(m_card.reaches, channel.group, &VCardReach::group);
        const bool reached = !channel.group.isEmpty() && reach != m_card.reaches.end();
        const auto dayOf = [&](const QString &name) {
            return m_import.date(extra(name, channel.group), &ToldFacts::channelDates);
        };
        Channel made{channel.value, reached ? reach->value : extra(card_property::address, channel.group),
                     extra(card_property::channelRemark, channel.group)};
        if (!channel.group.isEmpty()) {
            made.validFrom = dayOf(card_property::channelFrom);
            made.validTo = dayOf(card_property::channelTo);
            made.notUntil = dayOf(card_property::channelNotUntil);
            made.verifiedOn = dayOf(card_property::verifiedOn);
            made.verifiedBy = extra(card_property::verifiedBy, channel.group);
        }
        m_import.addChannel(m_point, reached ? reach->line : channel.line, made);
    }

    void readForeign(QMap<QString, int> &leftOut)
    {
        m_told = {.hours = false,
                  .priority = false,
                  .verifiedOn = false,
                  .verifiedBy = false,
                  .serves = false,
                  .fallback = false,
                  .covered = false,
                  .standsInFor = false,
                  .channels = ToldFacts::Channels::OfKinds,
                  .kinds = {QStringLiteral("phone"), QStringLiteral("mobile"), QStringLiteral("email"),
                            QStringLiteral("switchboard"), QStringLiteral("text")}};
        readPlace();
        readFunction();
        m_remarks << m_card.note;
        m_remarks.removeAll(QString{});
        m_point.remark = cleaned(m_remarks.join(QLatin1Char('\n')));
        m_told.remark = !m_point.remark.isEmpty();
        for (const VCardReach &reach : inOrder(m_card.reaches))
            isNoContact(reach) ? void(++leftOut[reach.types.join(QLatin1Char(' '))]) : addForeign(reach);
    }

    void addForeign(const VCardReach &reach)
    {
        m_import.addChannel(m_point, reach.line, {kindOf(reach), reach.value, remarkOf(reach)});
    }

    /// The organisation first: the town of a postal address is often a neighbour.
    void readPlace()
    {
        QStringList said = m_card.organisation;
        for (const VCardPlace &place : m_card.places)
            said << place.locality;
        const auto isOne = [this](const QString &text) { return !m_import.municipalityOf(text).isEmpty(); };
        const auto found = std::ranges::find_if(said, isOne);
        const ContactPoint *before = m_import.existing(m_point.id);
        const QString none = before ? before->municipality : said.value(0);
        m_point.municipality = m_import.municipality(found == said.end() ? none : *found);
        for (const QString &part : m_card.organisation)
            if (!isOne(part) && searchKey(part) != searchKey(m_point.name))
                m_remarks << part;
    }

    void readFunction()
    {
        m_told.function = false;
        m_point.function = QStringLiteral("socialjour");
        for (const QString &said : QStringList{m_card.title, m_card.role} + m_card.categories) {
            const QString key = m_import.functionOf(said);
            if (!key.isEmpty() && !m_told.function) {
                m_point.function = key;
                m_told.function = true;
            } else if (key.isEmpty() && said == m_card.title) {
                m_remarks << said;
            }
        }
    }

    const VCard &m_card;
    ContactImport &m_import;
    ContactPoint m_point;
    ToldFacts m_told;
    QStringList m_remarks;
};

} // namespace

ImportPreview readContactCards(const QByteArray &vcf, const std::vector<ContactPoint> &existing,
                               const ReferenceData &reference, const ImportChoices &choices,
                               const Progress &progress, const std::vector<DutyPerson> &persons)
{
    ContactImport import{existing, persons, reference, choices};
    const VCardRead read = readVCards(vcf);
    QMap<QString, int> leftOut;
    const std::size_t taken = std::min<std::size_t>(read.cards.size(), mostImportRows);
    for (std::size_t i = 0; i < taken; ++i) {
        if (!progress.step(static_cast<qint64>(i), static_cast<qint64>(taken)))
            break;
        CardReader{read.cards[i], import}.read(leftOut);
    }
    if (taken < read.cards.size())
        import.faultAt(read.cards[taken].line, ImportFault::Kind::TooManyRows, {});
    ImportPreview preview = import.finish();
    auto &faults = preview.faults;
    for (const VCardFault &fault : read.faults)
        faults.push_back(faultOf(fault));
    std::ranges::stable_sort(faults, {}, &ImportFault::line);
    QStringList told;
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        told << QStringLiteral("%1 (%2)").arg(it.key()).arg(it.value());
    if (!told.isEmpty())
        faults.push_back({0, ImportFault::Kind::LeftOut, told.join(QStringLiteral(", ")), false});
    return preview;
}

} // namespace jour
