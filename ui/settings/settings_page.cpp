#include "settings/settings_page.h"

#include "services/operator_access.h"
#include "settings/fallback_part.h"
#include "settings/notes_part.h"
#include "settings/number_part.h"
#include "settings/operators_part.h"
#include "settings/passphrase_part.h"
#include "settings/policies_part.h"
#include "settings/recovery_part.h"
#include "settings/statutes_part.h"
#include "settings/workstation_part.h"
#include "support/reading_order.h"
#include "support/theme.h"
#include "support/ui_settings.h"
#include "widgets/banner.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int widestContent = 760;

/// The card that the field stands in; null: it stands in none.
QWidget *formAround(QWidget *field, const QWidget *page)
{
    QWidget *around = field;
    while (around && around != page && around->property("panel") != QStringLiteral("card"))
        around = around->parentWidget();
    return around == page ? nullptr : around;
}

} // namespace

SettingsPage::SettingsPage(FeatureContext context, SettingsGround ground, QWidget *parent)
    : QWidget{parent}, m_context{context}, m_ground{std::move(ground)},
      m_access{std::make_unique<OperatorAccess>(context.desk, m_ground.vaultFolder, m_ground.cost)},
      m_scroll{new QScrollArea{this}}
{
    setObjectName(QStringLiteral("settingsPage"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    build();
}

SettingsPage::~SettingsPage()
{
    // While the parts still stand: they hear of what is journaled.
    m_access.reset();
}

void SettingsPage::build()
{
    setAccessibleName(tr("Settings"));
    m_scroll->setWidget(content());
    m_rebuilding = false;
}

void SettingsPage::rebuild()
{
    const QWidget *before = QApplication::focusWidget();
    const QString focused = before && isAncestorOf(before) ? before->objectName() : QString{};
    build();
    m_policies->pickUpDraft(); // what was being written is not lost by another language
    if (focused.isEmpty())
        return;
    if (auto *again = findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

QWidget *SettingsPage::content()
{
    auto *holder = new QWidget{m_scroll};
    holder->setProperty("panel", QStringLiteral("content"));
    auto *page = new QWidget{holder};
    page->setMaximumWidth(widestContent);
    auto *outer = new QHBoxLayout{holder};
    outer->setContentsMargins(space::xl, space::l, space::xl, space::l);
    outer->addWidget(page, 1);
    outer->addStretch();
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(space::l);
    column->addWidget(heading(page));

    m_workstation = new WorkstationPart{m_context.settings, page};
    m_fallback = new FallbackPart{m_context.settings, page};
    m_passphrase = new PassphrasePart{m_context.desk, *m_access, m_ground, page};
    m_operators = new OperatorsPart{m_context.desk, *m_access, m_ground, page};
    m_recovery = new RecoveryPart{m_context.desk, *m_access, m_ground, page};
    m_policies = new PoliciesPart{m_context.desk, page, m_ground.ask, m_ground.background};
    m_statutes = new StatutesPart{m_context.desk, page};
    m_sleep = new NumberPart{m_context.desk, sleepSetting(m_context.desk), page};
    m_picture = new NumberPart{m_context.desk, pictureSetting(m_context.desk), page};
    m_notes = new NotesPart{m_context.desk, page};
    connect(m_workstation, &WorkstationPart::changed, this, &SettingsPage::uiSettingsChanged);
    connect(m_workstation, &WorkstationPart::testToneRequested, this, &SettingsPage::testToneRequested);

    column->addWidget(section("workstationSection", tr("This workstation"), m_workstation, true));
    Section *fallback = section("fallbackSection", tr("Fallback pack"), m_fallback, false);
    connect(m_fallback, &FallbackPart::changed, this, &SettingsPage::uiSettingsChanged);
    connect(m_fallback, &FallbackPart::testRequested, this, &SettingsPage::testPackRequested);
    connect(m_fallback, &FallbackPart::summaryChanged, fallback, &Section::setSummary);
    column->addWidget(fallback);
    column->addWidget(section("passphraseSection", tr("My passphrase"), m_passphrase, false));
    Section *operators = section("operatorsSection", tr("Operators"), m_operators, false);
    Section *policies = section("policiesSection", tr("Escalation policies"), m_policies, false);
    Section *statutes = section("statutesSection", tr("Limits of law"), m_statutes, false);
    Section *sleep = section("sleepSection", tr("Sleeping cases"), m_sleep, false);
    Section *picture = section("pictureSection", tr("Situation picture"), m_picture, false);
    Section *notes = section("notesSection", tr("Law and search"), m_notes, false);
    connect(m_operators, &OperatorsPart::summaryChanged, operators, &Section::setSummary);
    connect(m_policies, &PoliciesPart::summaryChanged, policies, &Section::setSummary);
    connect(m_policies, &PoliciesPart::pickedUp, policies, [policies] { policies->setOpen(true); });
    connect(m_statutes, &StatutesPart::summaryChanged, statutes, &Section::setSummary);
    for (Banner *told : m_statutes->findChildren<Banner *>())
        connect(told, &Banner::rendered, this, [this, told] {
            QTimer::singleShot(0, told, [this, told] {
                if (told->isVisible())
                    m_scroll->ensureWidgetVisible(told, 0, space::m);
            });
        });
    connect(m_sleep, &NumberPart::summaryChanged, sleep, &Section::setSummary);
    connect(m_picture, &NumberPart::summaryChanged, picture, &Section::setSummary);
    connect(m_notes, &NotesPart::summaryChanged, notes, &Section::setSummary);
    column->addWidget(operators);
    column->addWidget(section("recoverySection", tr("Recovery key"), m_recovery, false));
    column->addWidget(policies);
    column->addWidget(statutes);
    column->addWidget(sleep);
    column->addWidget(picture);
    column->addWidget(notes);
    column->addStretch(1);
    m_fallback->render();
    m_operators->tellSummary();
    m_policies->tellSummary();
    m_statutes->tellSummary();
    m_sleep->refresh();
    m_picture->refresh();
    m_notes->refresh();
    return holder;
}

Section *SettingsPage::section(const char *name, const QString &title, QWidget *part, bool open)
{
    auto *made = new Section{title, part, part->parentWidget()};
    made->setObjectName(QString::fromLatin1(name));
    made->setOpen(open);
    connect(made, &Section::toggled, this, [this, made](bool isOpen) {
        if (isOpen && isVisible())
            QTimer::singleShot(0, made, [this, made] { scrollTo(made); });
    });
    return made;
}

QWidget *SettingsPage::heading(QWidget *page)
{
    auto *head = new QWidget{page};
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins({});
    auto *close = new QPushButton{tr("Close  Esc"), head};
    close->setObjectName(QStringLiteral("settingsClose"));
    connect(close, &QPushButton::clicked, this, &SettingsPage::leave);
    row->addWidget(new PlainLabel{tr("Settings"), TextRole::Title, head}, 1);
    row->addWidget(close);
    return head;
}

void SettingsPage::start()
{
    m_workstation->render();
    m_fallback->tell({});
    m_fallback->render();
    m_operators->refresh();
    m_policies->refresh();
    m_statutes->refresh();
    m_sleep->refresh();
    m_picture->refresh();
    m_notes->refresh();
    m_workstation->focusFirst();
    m_policies->pickUpDraft();
}

void SettingsPage::tellPack(const QString &text)
{
    m_fallback->tell(text);
}

void SettingsPage::leave()
{
    m_policies->leaveThen([this] { leaveNow(); });
}

void SettingsPage::leaveNow()
{
    m_operators->leaveForm();
    m_policies->leaveForm();
    m_statutes->leaveForm();
    m_passphrase->clear();
    m_recovery->clear();
    m_sleep->clear();
    m_picture->clear();
    m_notes->clear();
    Q_EMIT left();
}

void SettingsPage::follow(QWidget *focused)
{
    if (!focused || !m_scroll->widget() || !m_scroll->widget()->isAncestorOf(focused))
        return;
    // A form that has just been opened has its place only when it is laid out. It is seen whole if it can be.
    QWidget *form = formAround(focused, m_scroll->widget());
    const bool isEntered = form && form != m_inForm;
    m_inForm = form;
    QTimer::singleShot(0, focused, [this, focused, form = QPointer<QWidget>{isEntered ? form : nullptr}] {
        if (form)
            scrollTo(form);
        m_scroll->ensureWidgetVisible(focused, 0, space::xl);
    });
}

void SettingsPage::scrollTo(QWidget *part)
{
    m_scroll->widget()->layout()->activate();
    const QWidget *page = m_scroll->widget();
    const int top = part->mapTo(page, QPoint{}).y() - space::m;
    const int bottom = top + part->height() + space::l;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    int seen = std::max(bar->value(), bottom - m_scroll->viewport()->height());
    seen = std::min(seen, top); // what does not fit is read from its top
    bar->setValue(seen);
}

void SettingsPage::focusInEvent(QFocusEvent *)
{
    m_workstation->focusFirst();
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool SettingsPage::focusNextPrevChild(bool next)
{
    return tabAsRead(*this, next) || QWidget::focusNextPrevChild(next);
}

void SettingsPage::changeEvent(QEvent *event)
{
    // Later: the row that chose the language is among what is made anew.
    if (event->type() == QEvent::LanguageChange && !m_rebuilding) {
        m_rebuilding = true;
        QTimer::singleShot(0, this, &SettingsPage::rebuild);
    } else if (event->type() == QEvent::PaletteChange && m_workstation) {
        m_workstation->render();
    }
    QWidget::changeEvent(event);
}

} // namespace jour::ui
