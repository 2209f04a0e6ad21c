#include "directory/directory_page.h"

#include "directory/contact_files.h"
#include "directory/directory_presenter.h"
#include "directory/history_view.h"
#include "directory/import_presenter.h"
#include "directory/import_view.h"
#include "directory/municipality_list.h"
#include "directory/municipality_view.h"
#include "directory/point_editor.h"
#include "support/icons.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/plain_label.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jour::ui {

DirectoryPage::DirectoryPage(FeatureContext context, QWidget *parent, FileAsk ask, Background background)
    : QWidget{parent}, m_context{context}, m_files{new ContactFiles{context.desk, std::move(ask), *this}},
      m_presenter{new DirectoryPresenter{context.desk, this}},
      m_importing{new ImportPresenter{context.desk, std::move(background), this}},
      m_import{new QPushButton{tr("I&mport…"), this}}, m_export{new QPushButton{tr("E&xport…"), this}},
      m_close{new QPushButton{tr("Close  Esc"), this}}, m_banner{new Banner{this}},
      m_question{new Banner{this}}, m_stack{new QStackedWidget{this}}, m_list{new MunicipalityList{this}},
      m_view{new MunicipalityView{context.desk.reference().classifications, context.desk.clock(), this}},
      m_importView{new ImportView{context.desk.reference().municipalities, m_stack}}, m_history{
                                                                                          new HistoryView{
                                                                                              m_stack}}
{
    setObjectName(QStringLiteral("directoryPage"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    buildTop(*column);
    column->addWidget(m_banner);
    column->addWidget(m_question);
    auto *desk = new QSplitter{Qt::Horizontal, m_stack};
    desk->setObjectName(QStringLiteral("directorySplitter"));
    desk->setChildrenCollapsible(false);
    desk->addWidget(m_list);
    desk->addWidget(m_view);
    desk->setStretchFactor(1, 1);
    desk->setSizes({224, 420});
    m_list->setMinimumWidth(184);
    m_desk = desk;
    m_stack->addWidget(desk);
    m_stack->addWidget(m_importView);
    m_stack->addWidget(m_history);
    column->addWidget(m_stack, 1);
    connectViews();
    connectImport();
    connectPast();
    render(m_presenter->state());
    m_presenter->pickUpDraft();
}

// While the views still stand: what is pending is kept, and tells nobody any more.
DirectoryPage::~DirectoryPage()
{
    m_presenter->disconnect();
    m_importing->disconnect();
}

void DirectoryPage::buildTop(QVBoxLayout &column)
{
    m_import->setObjectName(QStringLiteral("directoryImport"));
    m_import->setIcon(icon(QStringLiteral("import")));
    m_export->setObjectName(QStringLiteral("directoryExport"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_close->setObjectName(QStringLiteral("directoryClose"));
    if (!m_presenter->state().manager) {
        const QString why = tr("Only a manager may import contacts.");
        m_import->setEnabled(false);
        m_import->setAccessibleDescription(why);
        setPlainToolTip(*m_import, why);
    }
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel{tr("Contacts"), TextRole::Heading, this}, 1);
    for (QPushButton *button : {m_import, m_export, m_close})
        top->addWidget(button);
    column.addLayout(top);
    connect(m_import, &QPushButton::clicked, this, &DirectoryPage::startImport);
    connect(m_export, &QPushButton::clicked, this, &DirectoryPage::askForm);
    connect(m_close, &QPushButton::clicked, this, [this] { m_presenter->go({}); });
    connect(m_banner, &Banner::dismissed, this, [this] { m_banner->render({}); });
    connect(m_question, &Banner::actionRequested, this, &DirectoryPage::answer);
    connect(m_question, &Banner::dismissed, this, [this] { answer("stay"); });
}

void DirectoryPage::connectViews()
{
    using Kind = DirectoryMove::Kind;
    const auto go = [this](const DirectoryMove &move) { m_presenter->go(move); };
    connect(m_presenter, &DirectoryPresenter::stateChanged, this, &DirectoryPage::render);
    connect(m_presenter, &DirectoryPresenter::editorOpened, m_view, &MunicipalityView::openEditor);
    connect(m_presenter, &DirectoryPresenter::problem, this, &DirectoryPage::warn);
    connect(m_presenter, &DirectoryPresenter::left, this, &DirectoryPage::left);
    connect(m_presenter, &DirectoryPresenter::saved, this, [this](const QString &text) {
        tellSaved(text);
        m_view->focusFirst();
    });
    connect(m_list, &MunicipalityList::filterChanged, m_presenter, &DirectoryPresenter::setFilter);
    connect(m_list, &MunicipalityList::chosen, this, [go](const QString &code, ContactPointId point) {
        go({Kind::ToMunicipality, code, point});
    });
    connect(m_list, &MunicipalityList::entered, m_view, &MunicipalityView::focusFirst);
    connect(m_view, &MunicipalityView::newRequested, this, [go] { go({Kind::New, {}, {}}); });
    connect(m_view, &MunicipalityView::editRequested, this, [go](ContactPointId id) {
        go({Kind::Edit, {}, id});
    });
    connect(m_view, &MunicipalityView::verifyRequested, m_presenter, &DirectoryPresenter::verifyToday);
    connect(m_view, &MunicipalityView::agreementRequested, m_presenter, &DirectoryPresenter::setAgreement);
    PointEditor &editor = m_view->editor();
    connect(&editor, &PointEditor::changed, m_presenter, &DirectoryPresenter::edit);
    connect(&editor, &PointEditor::saveRequested, this,
            [this] { m_presenter->state().asking ? m_presenter->saveAndGo() : m_presenter->save(); });
    connect(&editor, &PointEditor::leaveRequested, this, &DirectoryPage::leaveEditorOrPage);
    connect(&editor, &PointEditor::retireRequested, m_presenter, &DirectoryPresenter::retire);
}

void DirectoryPage::connectImport()
{
    connect(m_presenter, &DirectoryPresenter::importRequested, m_files, &ContactFiles::chooseToRead);
    connect(m_files, &ContactFiles::fileChosen, this, &DirectoryPage::showImport);
    connect(m_files, &ContactFiles::exported, this, &DirectoryPage::tell);
    connect(m_files, &ContactFiles::problem, this, &DirectoryPage::warn);
    connect(m_importing, &ImportPresenter::stateChanged, m_importView, &ImportView::render);
    connect(m_importing, &ImportPresenter::progressed, m_importView, &ImportView::setProgress);
    connect(m_importing, &ImportPresenter::shown, m_importView, &ImportView::focusFirst);
    connect(m_importing, &ImportPresenter::problem, this, &DirectoryPage::warn);
    connect(m_importing, &ImportPresenter::unreadable, this, [this](const QString &text) {
        closeImport();
        warn(text);
    });
    connect(m_importing, &ImportPresenter::applied, this, [this](const QString &text, bool isCalendar) {
        closeImport();
        BannerState state{Severity::Ok, text, {}, true};
        if (isCalendar)
            state.actions = {{"rosters", tr("See the duty lists  Ctrl+Shift+R")}};
        m_banner->render(state);
    });
    connect(m_importView, &ImportView::applyRequested, m_importing, &ImportPresenter::apply);
    connect(m_importView, &ImportView::otherFileRequested, m_files, &ContactFiles::chooseToRead);
    connect(m_importView, &ImportView::columnsChosen, m_importing, &ImportPresenter::setColumns);
    connect(m_importView, &ImportView::municipalityChosen, m_importing, &ImportPresenter::setMunicipality);
    connect(m_importView, &ImportView::listChosen, m_importing, &ImportPresenter::setList);
    connect(m_importView, &ImportView::leaveRequested, this, &DirectoryPage::closeImport);
}

void DirectoryPage::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void DirectoryPage::render(const DirectoryState &state)
{
    m_list->render(state);
    m_view->render(state);
    showHistory(state);
    BannerState question;
    m_asksForm = m_asksForm && !state.asking;
    if (state.asking)
        question = {Severity::Warning,
                    tr("Unsaved changes: %1")
                        .arg(state.before.name.isEmpty() ? tr("new contact") : state.before.name),
                    {{"save", tr("Save"), tr("S", "the letter of Save")},
                     {"discard", tr("Discard"), tr("D", "the letter of Discard")},
                     {"stay", tr("Go on writing  Esc")}},
                    false};
    else if (m_asksForm)
        question = ContactFiles::question();
    else if (state.restored)
        question = {Severity::Info,
                    tr("This was half-written and not saved. Go on, or discard it."),
                    {{"discard", tr("Discard")}},
                    false};
    m_question->render(question);
    if (const bool wasAsking = std::exchange(m_isAsking, state.asking.has_value()); m_isAsking && !wasAsking)
        m_question->focusFirst(); // a letter answers, in no field
    if (state.editing || state.asking)
        m_banner->render({});
}

void DirectoryPage::answer(const QByteArray &key)
{
    if (std::exchange(m_asksForm, false)) {
        render(m_presenter->state());
        m_export->setFocus(Qt::OtherFocusReason);
        std::ignore = m_files->exportAs(key);
        return;
    }
    if (key == "save")
        m_presenter->saveAndGo();
    else if (key == "discard")
        m_presenter->discardAndGo();
    else
        m_presenter->stay();
    if (isVisible() && m_stack->currentWidget() == m_desk)
        m_view->focusFirst();
}

void DirectoryPage::leaveEditorOrPage()
{
    using Kind = DirectoryMove::Kind;
    const DirectoryState &state = m_presenter->state();
    if (m_asksForm) {
        answer("stay");
        return;
    }
    if (m_stack->currentWidget() == m_importView) {
        closeImport();
        return;
    }
    if (state.history) {
        m_presenter->closeHistory();
        return;
    }
    if (state.asking)
        answer("stay");
    else
        m_presenter->go({state.editing ? Kind::CloseEditor : Kind::Leave, {}, {}});
    if (!state.editing && isVisible())
        m_view->focusFirst();
}

void DirectoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leaveEditorOrPage();
    else
        QWidget::keyPressEvent(event);
}

void DirectoryPage::askForm()
{
    if (m_presenter->state().asking)
        return;
    m_asksForm = true;
    render(m_presenter->state());
    if (auto *first = m_question->findChild<QPushButton *>(QStringLiteral("exportTable")))
        first->setFocus(Qt::OtherFocusReason);
}

void DirectoryPage::showImport(const QString &path)
{
    m_banner->render({});
    showPart(*m_importView);
    m_importView->focusLeave(); // until there is something to choose
    m_importing->read(path);
}

void DirectoryPage::closeImport()
{
    m_importing->leave();
    showPart(*m_desk);
    if (m_presenter->state().page.code.isEmpty())
        m_list->focusSearch();
    else
        m_view->focusFirst();
}

void DirectoryPage::showPart(QWidget &part)
{
    m_stack->setCurrentWidget(&part);
    for (QPushButton *button : {m_import, m_export, m_close})
        button->setVisible(&part == m_desk);
}

void DirectoryPage::tell(const QString &text)
{
    m_banner->render({Severity::Ok, text, {}, true});
}

void DirectoryPage::warn(const QString &text)
{
    m_banner->render({Severity::Danger, text, {}, true});
    Q_EMIT problem(text);
}

} // namespace jour::ui
