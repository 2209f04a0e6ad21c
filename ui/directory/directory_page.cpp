#include "directory/directory_page.h"

#include "base/local_time.h"
#include "directory/directory_presenter.h"
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

#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

/// Far more than the contacts of 290 municipalities.
constexpr qint64 largestFile = 8 * 1024 * 1024;

} // namespace

DirectoryPage::DirectoryPage(FeatureContext context, QWidget *parent, FileAsk ask)
    : QWidget{parent}, m_context{context}, m_ask{std::move(ask)},
      m_presenter{new DirectoryPresenter{context.desk, this}}, m_importing{new ImportPresenter{context.desk,
                                                                                               this}},
      m_import{new QPushButton{tr("I&mport…"), this}}, m_export{new QPushButton{tr("E&xport…"), this}},
      m_close{new QPushButton{tr("Close  Esc"), this}}, m_banner{new Banner{this}},
      m_question{new Banner{this}}, m_stack{new QStackedWidget{this}}, m_list{new MunicipalityList{this}},
      m_view{new MunicipalityView{context.desk.reference().classifications, context.desk.clock(), this}},
      m_importView{new ImportView{m_stack}}
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
    column->addWidget(m_stack, 1);
    connectViews();
    connectImport();
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
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString day = localDate(m_context.desk.now()).toString(Qt::ISODate);
        m_ask.toWrite(*this,
                      {.title = tr("Export contacts"),
                       .suggested = tr("contacts-%1.csv").arg(day),
                       .suffix = QStringLiteral("csv")},
                      [this](const QString &path) { exportFile(path); });
    });
    connect(m_close, &QPushButton::clicked, this, [this] { m_presenter->go({}); });
    connect(m_banner, &Banner::dismissed, this, [this] { m_banner->render({}); });
    connect(m_question, &Banner::actionRequested, this, &DirectoryPage::answer);
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
        tell(text);
        m_view->focusFirst();
    });
    connect(m_list, &MunicipalityList::filterChanged, m_presenter, &DirectoryPresenter::setFilter);
    connect(m_list, &MunicipalityList::chosen, this, [go](const QString &code) {
        go({Kind::ToMunicipality, code, {}});
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
    connect(m_presenter, &DirectoryPresenter::importRequested, this, &DirectoryPage::chooseFile);
    connect(m_importing, &ImportPresenter::stateChanged, m_importView, &ImportView::render);
    connect(m_importing, &ImportPresenter::problem, this, &DirectoryPage::warn);
    connect(m_importing, &ImportPresenter::applied, this, [this](const QString &text) {
        closeImport();
        tell(text);
    });
    connect(m_importView, &ImportView::applyRequested, m_importing, &ImportPresenter::apply);
    connect(m_importView, &ImportView::otherFileRequested, this, &DirectoryPage::chooseFile);
    connect(m_importView, &ImportView::leaveRequested, this, &DirectoryPage::closeImport);
}

void DirectoryPage::showMunicipality(const QString &code)
{
    closeImport();
    if (!code.isEmpty())
        m_presenter->go({DirectoryMove::Kind::ToMunicipality, code, {}});
    if (m_presenter->state().page.code.isEmpty())
        m_list->focusSearch();
    else
        m_view->focusFirst();
}

void DirectoryPage::startImport()
{
    if (m_presenter->state().manager)
        m_presenter->go({DirectoryMove::Kind::Import, {}, {}});
}

void DirectoryPage::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void DirectoryPage::render(const DirectoryState &state)
{
    m_list->render(state);
    m_view->render(state);
    BannerState question;
    if (state.asking)
        question = {Severity::Warning,
                    tr("Unsaved changes: %1")
                        .arg(state.before.name.isEmpty() ? tr("new contact") : state.before.name),
                    {{"save", tr("Save")}, {"discard", tr("Discard")}, {"stay", tr("Go on writing")}},
                    false};
    else if (state.restored)
        question = {Severity::Info,
                    tr("This was half-written and not saved. Go on, or discard it."),
                    {{"discard", tr("Discard")}},
                    false};
    m_question->render(question);
    if (state.editing || state.asking)
        m_banner->render({});
}

void DirectoryPage::answer(const QByteArray &key)
{
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
    if (m_stack->currentWidget() == m_importView)
        closeImport();
    else if (state.asking)
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

void DirectoryPage::chooseFile()
{
    m_ask.toRead(
        *this,
        {.title = tr("Import contacts"), .filters = {tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")}},
        [this](const QString &path) { readFile(path); });
}

void DirectoryPage::readFile(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        warn(tr("The file could not be read: %1").arg(QFileInfo{path}.fileName()));
        return;
    }
    if (file.size() > largestFile) {
        warn(tr("The file is too large to be a list of contacts."));
        return;
    }
    m_banner->render({});
    m_importing->read(QFileInfo{path}.fileName(), file.readAll());
    showPart(*m_importView);
    m_importView->focusFirst();
}

void DirectoryPage::exportFile(const QString &path)
{
    const auto csv = m_presenter->exportCsv();
    if (!csv)
        warn(Wording::of(csv.error()));
    else if (writeForOwner(path, *csv))
        tell(tr("Exported to %1").arg(QFileInfo{path}.fileName()));
    else
        warn(tr("The file could not be written: %1").arg(QFileInfo{path}.fileName()));
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
