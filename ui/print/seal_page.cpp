#include "print/seal_page.h"

#include "print/seal_done.h"
#include "print/seal_presenter.h"
#include "support/passphrase_words.h"
#include "support/sealed_words.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

bool isCtrlEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           key.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

SealPage::SealPage(FeatureContext context, SealGround ground, QWidget *parent, FileAsk ask)
    : QWidget{parent}, m_presenter{new SealPresenter{context.desk, std::move(ground), this}},
      m_desk{context.desk}, m_ask{std::move(ask)}, m_case{new PlainLabel{{}, TextRole::Muted, this}},
      m_question{new Banner{this}}, m_pages{new QStackedWidget{this}}, m_papers{new QListWidget{this}},
      m_variant{new ChoiceRow{{}, this}}, m_reason{new QLineEdit{this}}, m_toWhom{new QLineEdit{this}},
      m_organisation{new QLineEdit{this}}, m_ground{new CompleterField{this}},
      m_passphrase{new QLineEdit{this}}, m_aloud{new PlainLabel{{}, TextRole::Display, this}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}, m_draw{new QPushButton{this}},
      m_seal{new QPushButton{this}}, m_done{new SealDone{this}}
{
    build();
    connectParts();
    for (QWidget *field : std::initializer_list<QWidget *>{m_papers, m_variant, m_reason, m_toWhom,
                                                           m_organisation, m_ground, m_passphrase})
        field->installEventFilter(this);
}

SealPage::~SealPage() = default;

void SealPage::connectParts()
{
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_reason, m_toWhom, m_organisation, m_ground})
        connect(field, &QLineEdit::textChanged, this, &SealPage::edited);
    connect(m_ground, &CompleterField::chosen, this, &SealPage::edited);
    connect(m_papers, &QListWidget::itemChanged, this, &SealPage::edited);
    connect(m_papers, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto row = static_cast<std::size_t>(m_papers->row(item)); row < sealablePapers.size())
            Q_EMIT previewRequested(m_presenter->caseRef(), sealablePapers.at(row));
    });
    connect(m_variant, &ChoiceRow::choiceMade, this, &SealPage::edited);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SealPage::judge);
    connect(m_draw, &QPushButton::clicked, this, &SealPage::draw);
    connect(m_seal, &QPushButton::clicked, this, &SealPage::askAndSeal);
    connect(m_done, &SealDone::left, this, [this] { answer("noted"); });
    connect(m_question, &Banner::actionRequested, this, &SealPage::answer);
    connect(m_presenter, &SealPresenter::made, this, &SealPage::showMade);
    connect(m_presenter, &SealPresenter::problem, this, &SealPage::tell);
    connect(m_presenter, &SealPresenter::busyChanged, this, [this](bool busy) {
        m_seal->setEnabled(!busy);
        m_seal->setText(busy ? tr("Sealing…") : tr("Seal and save…  Ctrl+Enter"));
    });
    m_seal->setText(tr("Seal and save…  Ctrl+Enter"));
}

void SealPage::start(CaseId id)
{
    const bool isSame = id == m_presenter->caseRef();
    if (m_presenter->isBusy() || (isSealed() && isSame)) {
        setFocus(Qt::OtherFocusReason);
        return;
    }
    m_done->clear();
    m_pages->setCurrentIndex(0);
    m_isAsked = false;
    m_question->render({});
    m_presenter->begin(id);
    m_case->setPlainText(m_presenter->caseNumber());
    fillDocuments();
    render();
    tell({});
    if (!isSame || m_passphrase->text().isEmpty())
        draw();
    if (m_presenter->isDirty())
        m_question->render({Severity::Info,
                            tr("This was half-written and not sealed. Go on, or discard it."),
                            {{"discard", tr("Discard  Ctrl+Delete")}},
                            false});
    setFocus(Qt::OtherFocusReason);
}

void SealPage::render()
{
    const QScopedValueRollback rendering{m_isRendering, true};
    const SealForm &form = m_presenter->form();
    for (int row = 0; row < m_papers->count(); ++row) {
        QListWidgetItem *const item = m_papers->item(row);
        const QString key = item->data(Qt::UserRole).toString();
        const bool isChosen = std::ranges::find(form.papers, key) != form.papers.end() ||
                              std::ranges::find(form.attached, key) != form.attached.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_variant->setChosen(form.variant.toLatin1());
    m_reason->setText(form.reason);
    m_toWhom->setText(form.toWhom);
    m_toWhom->setCursorPosition(0);
    m_organisation->setText(form.organisation);
    if (m_desk.reference().classifications.has(QStringLiteral("disclosureGrounds"), form.ground))
        m_ground->setKey(form.ground.toUtf8());
    else
        m_ground->setFreeText(form.ground);
    m_ground->setCursorPosition(0);
    showReason();
}

SealForm SealPage::typed() const
{
    SealForm form;
    constexpr auto papers = static_cast<int>(sealablePapers.size());
    form.papers = ticked(0, papers);
    form.attached = ticked(papers, m_papers->count());
    form.variant = QString::fromLatin1(m_variant->chosen());
    form.reason = m_reason->text();
    form.toWhom = m_toWhom->text();
    form.organisation = m_organisation->text();
    form.ground = m_ground->key().isEmpty() ? m_ground->text() : QString::fromUtf8(m_ground->key());
    return form;
}

void SealPage::edited()
{
    if (m_isRendering)
        return;
    m_presenter->change(typed());
    showReason();
}

void SealPage::draw()
{
    const auto drawn = m_presenter->draw();
    if (!drawn) {
        tell(Wording::of(drawn.error()));
        return;
    }
    m_drawn = drawn->phrase;
    m_drawnBits = drawn->bits;
    m_passphrase->setText(drawn->phrase);
    judge();
}

void SealPage::judge()
{
    const QString words = m_passphrase->text().simplified();
    m_aloud->setPlainText(words);
    if (words.isEmpty()) {
        m_passphraseRow->setHint(tr("At least %1 characters.").arg(shortestPassphrase));
        return;
    }
    const PassphraseVerdict verdict = verdictOnTyped();
    m_passphraseRow->setHint(PassphraseWords::of(verdict),
                             verdict.isStrong() ? HintKind::Hint : HintKind::Warning);
}

PassphraseVerdict SealPage::verdictOnTyped() const
{
    const QString words = m_passphrase->text().simplified();
    if (words != m_drawn)
        return m_presenter->verdictOn(words);
    // The judge knows no Swedish; what was drawn is worth what it was drawn from.
    PassphraseVerdict verdict;
    verdict.bits = m_drawnBits;
    return verdict;
}

void SealPage::askAndSeal()
{
    if (m_presenter->isBusy())
        return;
    m_ground->commitTyped();
    edited();
    QString missing = m_presenter->whatIsMissing();
    if (missing.isEmpty())
        missing = PassphraseWords::flawOf(verdictOnTyped());
    tell(missing);
    if (!missing.isEmpty())
        return;
    m_ask.toWrite(
        *this,
        {.title = tr("Save the sealed file"),
         .suggested = placeToWrite(m_presenter->suggestedName()),
         .suffix = QStringLiteral("sealed"),
         .filters = {tr("Sealed files (*.sealed)")}},
        [this](const QString &path) { m_presenter->seal(path, sealedPassphrase(m_passphrase->text())); });
}

void SealPage::showMade(const MadeSeal &made)
{
    m_question->render({});
    m_isAsked = false;
    m_done->show(made, m_passphrase->text().simplified(), m_toWhom->text().trimmed());
    m_pages->setCurrentIndex(1);
    m_passphrase->clear();
    wipe(m_drawn);
    if (isVisible())
        setFocus(Qt::OtherFocusReason);
}

void SealPage::tell(const QString &problem)
{
    m_problem->setPlainText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool SealPage::isSealed() const
{
    return m_pages->currentIndex() == 1;
}

bool SealPage::actsOnPaper(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::NoModifier || key.text().isEmpty())
        return false;
    for (int row = 0; row < m_papers->count(); ++row) {
        QListWidgetItem *const item = m_papers->item(row);
        if (item->data(Qt::UserRole + 1).toString() != key.text().toUpper())
            continue;
        m_papers->setCurrentItem(item);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return false;
}

bool SealPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isCtrlEnter(key)) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return (watched == m_papers && actsOnPaper(key)) || QWidget::eventFilter(watched, event);
}

void SealPage::keyPressEvent(QKeyEvent *event)
{
    const bool isQuestion = m_question->isVisible();
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isCtrlEnter(*event) && isSealed())
        answer("noted");
    else if (isCtrlEnter(*event) && m_isAsked)
        answer("keep");
    else if (isCtrlEnter(*event))
        askAndSeal();
    else if (isQuestion && !isSealed() && event->key() == Qt::Key_Delete &&
             event->modifiers().testFlag(Qt::ControlModifier))
        answer("discard");
    else
        QWidget::keyPressEvent(event);
}

// Not a focus proxy: Tab would pass over what stands before the list.
void SealPage::focusInEvent(QFocusEvent *event)
{
    (isSealed() ? static_cast<QWidget *>(m_done) : m_papers)->setFocus(event->reason());
}

} // namespace jour::ui
