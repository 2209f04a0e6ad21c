#include "settings/fallback_part.h"

#include "support/formats.h"
#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace jour::ui {

namespace {

constexpr int widestHours = 120;

} // namespace

FallbackPart::FallbackPart(const UiSettings &settings, QWidget *parent)
    : QWidget{parent}, m_settings{settings}, m_on{new QCheckBox{tr("Print it by itself"), this}},
      m_printer{new QComboBox{this}}, m_hours{new QSpinBox{this}}, m_test{new QPushButton{
                                                                       tr("Print one now, as a test"), this}},
      m_last{new PlainLabel{{}, TextRole::Caption, this}}, m_told{new PlainLabel{{}, TextRole::Body, this}}
{
    setObjectName(QStringLiteral("fallbackPart"));
    m_on->setObjectName(QStringLiteral("fallbackOn"));
    m_printer->setObjectName(QStringLiteral("fallbackPrinter"));
    m_hours->setObjectName(QStringLiteral("fallbackHours"));
    m_hours->setRange(UiSettings::fewestPackHours, UiSettings::mostPackHours);
    m_hours->setSuffix(QChar{QChar::Nbsp} + tr("h", "hours"));
    m_hours->setKeyboardTracking(false);
    m_hours->setMaximumWidth(widestHours);
    m_test->setObjectName(QStringLiteral("fallbackTest"));
    m_last->setObjectName(QStringLiteral("fallbackLast"));
    m_told->setObjectName(QStringLiteral("fallbackTold"));
    m_told->setWordWrap(true);
    build();
    connect(m_on, &QCheckBox::toggled, this,
            [this](bool on) { choose([&](UiSettings &s) { s.packOn = on; }); });
    connect(m_printer, &QComboBox::activated, this, [this](int index) {
        choose([&](UiSettings &s) { s.packPrinter = m_printer->itemData(index).toString(); });
    });
    connect(m_hours, &QSpinBox::valueChanged, this,
            [this](int hours) { choose([&](UiSettings &s) { s.packHours = hours; }); });
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(m_settings.packPrinter); });
    render();
}

void FallbackPart::build()
{
    auto *words = new PlainLabel{
        tr("What must lie on the desk before the computer is dead: open deadlines and whom to call, masked. "
           "It "
           "is printed when a shift starts and every so many hours, never while the desk is locked: then "
           "when it is unlocked. A printer that is gone is told of in a line and tried again."),
        TextRole::Body, this};
    words->setWordWrap(true);
    auto *test = new QHBoxLayout;
    test->addWidget(m_test);
    test->addWidget(m_told, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(words);
    column->addSpacing(space::s);
    column->addWidget(m_on);
    column->addSpacing(space::s);
    column->addWidget(new FormRow{tr("Printer"), m_printer, this});
    column->addWidget(new FormRow{tr("Hours between two"), m_hours, this});
    column->addLayout(test);
    column->addWidget(m_last);
}

void FallbackPart::render()
{
    showPrinters(QPrinterInfo::availablePrinterNames());
}

void FallbackPart::showPrinters(const QStringList &names)
{
    m_names = names;
    const QSignalBlocker quietSwitch{m_on};
    const QSignalBlocker quietHours{m_hours};
    m_on->setChecked(m_settings.packOn);
    m_hours->setValue(m_settings.packHours);
    m_printer->clear();
    m_printer->addItem(names.isEmpty() ? tr("No printer is set up on this computer") : tr("Choose a printer"),
                       QString{});
    for (const QString &name : names)
        m_printer->addItem(name, name);
    if (m_printer->findData(m_settings.packPrinter) < 0)
        m_printer->addItem(tr("%1 (not there now)").arg(m_settings.packPrinter), m_settings.packPrinter);
    m_printer->setCurrentIndex(m_printer->findData(m_settings.packPrinter));
    m_test->setEnabled(!m_settings.packPrinter.isEmpty());
    m_last->setPlainText(m_settings.packPrintedAt
                             ? tr("Last printed %1").arg(Formats::dateTime(*m_settings.packPrintedAt))
                             : tr("Not printed from this workstation yet"));
    Q_EMIT summaryChanged(m_settings.packOn ? tr("Every %1 h").arg(m_settings.packHours) : tr("Off"));
}

void FallbackPart::tell(const QString &text)
{
    m_told->setPlainText(text);
    showPrinters(QStringList{m_names});
}

void FallbackPart::choose(const std::function<void(UiSettings &)> &change)
{
    UiSettings fresh = m_settings;
    change(fresh);
    if (fresh == m_settings)
        return;
    m_told->setPlainText({});
    Q_EMIT changed(fresh);
    showPrinters(QStringList{m_names});
}

} // namespace jour::ui
