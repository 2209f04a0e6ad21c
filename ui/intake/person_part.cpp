#include "intake/form_parts.h"
#include "support/icons.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace jour::ui {

GuardiansPart::GuardiansPart(const FormTables &tables, QWidget *parent) : FormPart{tables, parent}
{
    addHeading(tr("Guardians and siblings"));
    addAnswer(QStringLiteral("facts.guardianInformed"), tr("&Guardians informed"),
              [](IntakeForm &f) -> Answer & { return f.facts.guardianInformed; });
    addLine(QStringLiteral("facts.guardianInformedHow"), tr("By whom and when, or why not"),
            [](IntakeForm &f) -> QString & { return f.facts.guardianInformedHow; });
}

PersonPart::PersonPart(const FormTables &tables, std::size_t index, PersonRole role, QWidget *parent)
    : FormPart{tables, parent}
{
    const auto path = [&](const char *field) {
        return QStringLiteral("persons.%1.%2").arg(index).arg(QLatin1String{field});
    };
    const auto text = [index](QString PersonFacts::*field) {
        return [index, field](IntakeForm &f) -> QString & { return f.persons.at(index).*field; };
    };
    auto *head = new QWidget{this};
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel{Wording::of(role), TextRole::Muted, head}, 1);
    auto *remove = new QPushButton{tr("Remove"), head};
    remove->setProperty("kind", QStringLiteral("link"));
    remove->setObjectName(path("remove"));
    remove->setAccessibleName(tr("Remove this person"));
    row->addWidget(remove);
    addWidget(head);
    connect(remove, &QPushButton::clicked, this, [this, index] { Q_EMIT removeRequested(index); });

    addLine(path("givenName"), tr("Given name"), text(&PersonFacts::givenName));
    addLine(path("familyName"), tr("Family name"), text(&PersonFacts::familyName));
    if (role != PersonRole::Child)
        addKey(path("relation"), tr("Relation to the child"), QStringLiteral("relations"),
               text(&PersonFacts::relation));
    addTyped(path("phones"), tr("Phone"),
             {[index](const IntakeForm &f) { return firstPhone(f.persons.at(index)); },
              [index](IntakeForm &f, const QString &typed) { setFirstPhone(f.persons.at(index), typed); }});
    addLine(path("identity"), tr("Identity number"), text(&PersonFacts::identity));
    addProtection(path("protection"), tr("Protected identity"),
                  [index](IntakeForm &f) -> Protection & { return f.persons.at(index).protection; });
    role == PersonRole::Guardian ? void() : addAge(path("assumedAge"), index);
    if (role == PersonRole::Child) {
        addSex(path("sex"), tr("Sex"), text(&PersonFacts::sex));
        addLine(path("school"), tr("School"), text(&PersonFacts::school));
    } else {
        addContact(index);
    }
}

void PersonPart::addAge(const QString &path, std::size_t index)
{
    addTyped(path, tr("Birth date, or assumed age"),
             {[index](const IntakeForm &f) { return birthText(f.persons.at(index)); },
              [index](IntakeForm &f, const QString &typed) { setBirthText(f.persons.at(index), typed); }});
}

/// Whether this person knows, and whether one may get in touch.
void PersonPart::addContact(std::size_t index)
{
    const QString path = QStringLiteral("persons.%1.").arg(index);
    addAnswer(path + QLatin1String{"informed"}, tr("Informed"),
              [index](IntakeForm &f) -> Answer & { return f.persons.at(index).informed; });
    addAnswer(path + QLatin1String{"mustNotContact"}, tr("Must NOT be contacted"),
              [index](IntakeForm &f) -> Answer & { return f.persons.at(index).mustNotContact; });
    addLine(path + QLatin1String{"mustNotContactWhy"}, tr("Why not"),
            [index](IntakeForm &f) -> QString & { return f.persons.at(index).mustNotContactWhy; });
    addLine(path + QLatin1String{"remark"}, tr("Remark: who told them and when"),
            [index](IntakeForm &f) -> QString & { return f.persons.at(index).remark; });
}

} // namespace jour::ui
