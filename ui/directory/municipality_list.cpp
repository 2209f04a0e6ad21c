#include "directory/municipality_list.h"

#include "directory/municipality_delegate.h"
#include "directory/municipality_model.h"
#include "support/painting.h"
#include "support/theme.h"
#include "widgets/empty_state.h"
#include "widgets/keyboard_rules.h"
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

MunicipalityList::MunicipalityList(QWidget *parent)
    : QWidget{parent}, m_model{new MunicipalityModel{this}}, m_search{new QLineEdit{this}},
      m_agreement{addFilter(QStringLiteral("filterAgreement"), tr("A&greement only"))},
      m_night{addFilter(QStringLiteral("filterNight"), tr("Without night answe&r"))},
      m_stale{addFilter(QStringLiteral("filterStale"), tr("Not ver&ified for 90 days"))},
      m_count{new PlainLabel{{}, TextRole::Caption, this}}, m_list{new QListView{this}}, m_empty{
                                                                                             new EmptyState{
                                                                                                 this}}
{
    m_search->setObjectName(QStringLiteral("municipalitySearch"));
    m_search->setAccessibleName(tr("Find a municipality or a contact"));
    m_search->setPlaceholderText(tr("Name, function, number, code …"));
    m_search->setAccessibleDescription(
        tr("Name, function, any part of a number, municipality code, earlier name, county or remark"));
    m_search->setClearButtonEnabled(false);
    m_search->installEventFilter(this);
    keepFromInputLearning(*m_search);
    if (parent)
        addFindKey(*parent, *m_search);
    m_list->setObjectName(QStringLiteral("municipalityList"));
    m_list->setAccessibleName(tr("Municipalities"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MunicipalityDelegate{*m_model, m_list});
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setPicture(QStringLiteral("municipality"));
    m_empty->setTexts(tr("Nothing found"),
                      tr("Nothing has that in its name, function, number or remark and passes the filter."));

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_search);
    for (QCheckBox *box : {m_agreement, m_night, m_stale})
        column->addWidget(box);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);

    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_isNewlyTyped = true;
        tellFilter();
    });
    connect(m_list, &QListView::activated, this, &MunicipalityList::entered);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const DirectoryLine *line = m_model->at(now);
                if (!line || m_rendering)
                    return;
                m_isNewlyTyped = false;
                Q_EMIT chosen(line->municipality.code, line->point ? line->point->id : ContactPointId{});
            });
}

QCheckBox *MunicipalityList::addFilter(const QString &name, const QString &text)
{
    auto *box = new QCheckBox{text, this};
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, &MunicipalityList::tellFilter);
    return box;
}

void MunicipalityList::tellFilter()
{
    Q_EMIT filterChanged(
        {m_search->text(), m_agreement->isChecked(), m_night->isChecked(), m_stale->isChecked()});
}

void MunicipalityList::render(const DirectoryState &state)
{
    const QScopedValueRollback rendering{m_rendering, true};
    m_model->setLines(state.lines);
    renderCount(state);
    m_list->setVisible(!state.lines.empty());
    m_empty->setVisible(state.lines.empty());
    const QModelIndex index = m_model->indexOf(state.page.code, state.inSight);
    if (index == m_list->currentIndex())
        return;
    if (!index.isValid()) {
        m_list->selectionModel()->clear();
        return;
    }
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (!m_isNewlyTyped) // what fits best stands first, and is seen
        m_list->scrollTo(index, QAbstractItemView::EnsureVisible);
}

void MunicipalityList::renderCount(const DirectoryState &state)
{
    const auto points =
        std::ranges::count_if(state.lines, [](const DirectoryLine &line) { return line.point.has_value(); });
    const QString municipalities =
        tr("%1 of %2").arg(static_cast<qsizetype>(state.lines.size()) - points).arg(state.all);
    m_count->setPlainText(
        points == 0 ? municipalities
                    : tr("%1, %n contacts found", nullptr, static_cast<int>(points)).arg(municipalities));
}

void MunicipalityList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MunicipalityList::clearSearch()
{
    m_search->clear();
    m_isNewlyTyped = false;
    tellFilter();
}

void MunicipalityList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void MunicipalityList::step(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    if (m_isNewlyTyped || !m_list->currentIndex().isValid()) {
        chooseFirstFit();
        return;
    }
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, last)));
}

void MunicipalityList::chooseFirstFit()
{
    m_isNewlyTyped = false;
    const QModelIndex first = m_model->firstFit();
    if (first == m_list->currentIndex())
        m_list->scrollTo(first);
    else
        m_list->setCurrentIndex(first);
}

bool MunicipalityList::searchKey(int key)
{
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_isNewlyTyped || !m_list->currentIndex().isValid())
        chooseFirstFit();
    if (m_model->rowCount() > 0)
        Q_EMIT entered();
    return true;
}

bool MunicipalityList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && searchKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jour::ui
