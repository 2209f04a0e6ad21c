#pragma once

#include "domain/events/event_body.h"

#include <QRegularExpression>

namespace jour {

/// Takes the names, numbers and addresses of persons out of what was typed. For a paper that goes to somebody
/// whom those persons do not concern. A name becomes its initial; a number or an address becomes "[…]".
class NameScrub final
{
public:
    /// Names that somebody of `kept` bears as well stay.
    NameScrub(const std::vector<PersonFacts> &away, const std::vector<PersonFacts> &kept);

    [[nodiscard]] QString text(QString typed) const;
    [[nodiscard]] CaseFacts facts(const CaseFacts &all) const;
    [[nodiscard]] EventBody body(const EventBody &all) const;

private:
    [[nodiscard]] QJsonValue value(const QJsonValue &json) const;
    void addNames(const QString &names, const std::vector<PersonFacts> &kept);
    void addDigits(const QString &number, int least);
    void addText(const QString &text);

    struct Rule
    {
        QRegularExpression found;
        QString instead;
    };
    std::vector<Rule> m_rules;
};

} // namespace jour
