#include "rosters/list_form.h"

#include "widgets/completer_field.h"
#include "widgets/form_row.h"

#include <QLineEdit>
#include <QPushButton>

namespace jour::ui {

namespace {

std::vector<CompletionItem> pointItems(const DutyIndex &index, const Municipalities &all)
{
    std::vector<CompletionItem> items = whoItems(index, all);
    std::erase_if(items, [](const CompletionItem &item) { return !item.key.startsWith('c'); });
    return items;
}

} // namespace

ListForm::ListForm(const DutyList &list, const DutyFormContext &context, QWidget *parent)
    : DutyForm{list.id.isNull() ? tr("New duty list") : tr("Change the duty list"), parent},
      m_name{lineField("listName", list.name, this)}, m_point{new CompleterField{this}}
{
    m_point->setObjectName(QStringLiteral("listPoint"));
    m_point->setItems(pointItems(context.index, context.all));
    m_point->setKey(keyOf(DutyWho{{}, list.point}));
    addPair(new FormRow{tr("&Name"), m_name, this},
            new FormRow{tr("&Contact that it stands behind"), m_point, this});
    std::vector<QPushButton *> others;
    if (!list.id.isNull()) {
        auto *retire = new QPushButton{tr("Retire the list"), this};
        retire->setObjectName(QStringLiteral("listRetire"));
        retire->setProperty("kind", QStringLiteral("quiet"));
        connect(retire, &QPushButton::clicked, this, &ListForm::retireRequested);
        others.push_back(retire);
    }
    addButtons(tr("Save"), others);
    setFirst(m_name);
}

QString ListForm::name() const
{
    return m_name->text().trimmed();
}

ContactPointId ListForm::point() const
{
    return whoOf(m_point->key()).point;
}

} // namespace jour::ui
