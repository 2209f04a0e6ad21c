#include "settings/workstation_part.h"

#include "support/theme.h"
#include "widgets/banner.h"
#include "widgets/choice_row.h"
#include "widgets/flow_layout.h"
#include "widgets/form_row.h"

#include <QAudioDevice>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int volumeStep = 5;

ChoiceRow *choices(const char *name, std::vector<Choice> all, QWidget *parent)
{
    auto *row = new ChoiceRow{std::move(all), parent};
    row->setObjectName(QString::fromLatin1(name));
    row->setClearable(false);
    return row;
}

/// A choice row is as wide as its words; the row stands left in its line.
FormRow *rowOf(const QString &label, ChoiceRow *row, QWidget *parent)
{
    auto *holder = new QWidget{parent};
    auto *layout = new QHBoxLayout{holder};
    layout->setContentsMargins({});
    layout->addWidget(row);
    layout->addStretch(1);
    row->setAccessibleName(label);
    return new FormRow{label, holder, parent};
}

} // namespace

WorkstationPart::WorkstationPart(const UiSettings &settings, QWidget *parent)
    : QWidget{parent}, m_settings{settings},
      m_theme{choices("settingsTheme", {{"night", tr("Dark"), {}}, {"day", tr("Light"), {}}}, this)},
      m_language{choices("settingsLanguage",
                         {{"sv", QStringLiteral("Svenska"), {}}, {"en", QStringLiteral("English"), {}}},
                         this)},
      m_line{choices("settingsNightLine",
                     {{"hours", tr("Around now"), {}},
                      {"shift", tr("Whole shift"), {}},
                      {"threeDays", tr("Three days"), {}},
                      {"week", tr("A week"), {}},
                      {"twoWeeks", tr("Two weeks"), {}}},
                     this)},
      m_slider{new QSlider{Qt::Horizontal, this}}, m_percent{new QSpinBox{this}},
      m_device{new QComboBox{this}}, m_silent{new Banner{this}}
{
    setObjectName(QStringLiteral("workstationPart"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    addLook(column);
    addSound(column);
    connect(&m_media, &QMediaDevices::audioOutputsChanged, this, &WorkstationPart::readDevices);
    readDevices();
}

void WorkstationPart::addLook(QVBoxLayout *column)
{
    auto *holder = new QWidget{this};
    auto *look = new FlowLayout{holder, space::l};
    look->setContentsMargins({});
    look->addWidget(rowOf(tr("Theme"), m_theme, this));
    look->addWidget(rowOf(tr("Language"), m_language, this));
    look->addWidget(rowOf(tr("The night line shows"), m_line, this));
    column->addWidget(holder);
    connect(m_theme, &ChoiceRow::choiceMade, this, [this](const QByteArray &key) {
        choose([&](UiSettings &s) { s.theme = key == "day" ? ThemeId::Day : ThemeId::Night; });
    });
    connect(m_language, &ChoiceRow::choiceMade, this, [this](const QByteArray &key) {
        choose([&](UiSettings &s) { s.language = QString::fromLatin1(key); });
    });
    connect(m_line, &ChoiceRow::choiceMade, this, [this](const QByteArray &key) {
        choose([&](UiSettings &s) {
            s.nightSpan = spanIn(QString::fromLatin1(key)).value_or(NightSpan::Shift);
        });
    });
}

void WorkstationPart::addSound(QVBoxLayout *column)
{
    m_slider->setObjectName(QStringLiteral("settingsVolume"));
    m_percent->setObjectName(QStringLiteral("settingsVolumePercent"));
    m_device->setObjectName(QStringLiteral("settingsDevice"));
    m_slider->setRange(UiSettings::quietestAlarm, 100);
    m_slider->setSingleStep(volumeStep);
    m_slider->setTracking(false); // written to the disk: once a drag, not once a pixel
    m_percent->setRange(UiSettings::quietestAlarm, 100);
    m_percent->setSingleStep(volumeStep);
    m_percent->setSuffix(QStringLiteral("\u00A0%"));
    m_percent->setKeyboardTracking(false);
    m_percent->setAccessibleName(tr("Volume of the alarm, per cent"));
    auto *test = new QPushButton{tr("Test tone"), this};
    test->setObjectName(QStringLiteral("settingsTestTone"));
    auto *volume = new QWidget{this};
    auto *row = new QHBoxLayout{volume};
    row->setContentsMargins({});
    row->setSpacing(space::m);
    row->addWidget(m_slider, 1);
    row->addWidget(m_percent);
    row->addWidget(test);
    m_slider->setAccessibleName(tr("Volume of the alarm"));
    auto *volumeRow = new FormRow{tr("Volume of the alarm"), volume, this};
    volumeRow->setHint(
        tr("Never under %1 %: an alarm must be heard. Whether the system itself is muted Jourbord "
           "can see only where its sound server tells; so whoever logs in hears a test tone and is "
           "asked.")
            .arg(UiSettings::quietestAlarm));
    column->addWidget(volumeRow);
    column->addWidget(new FormRow{tr("Sound device"), m_device, this});
    column->addWidget(m_silent);
    connect(m_slider, &QSlider::sliderMoved, this, [this](int percent) {
        const QSignalBlocker quiet{m_percent};
        m_percent->setValue(percent);
    });
    connect(m_slider, &QSlider::valueChanged, this, &WorkstationPart::setVolume);
    connect(m_percent, &QSpinBox::valueChanged, this, &WorkstationPart::setVolume);
    connect(test, &QPushButton::clicked, this, &WorkstationPart::testToneRequested);
    connect(m_device, &QComboBox::activated, this, [this](int index) {
        choose([&](UiSettings &s) { s.audioDevice = m_device->itemData(index).toByteArray(); });
    });
}

void WorkstationPart::focusFirst()
{
    m_theme->setFocus(Qt::OtherFocusReason);
}

void WorkstationPart::render()
{
    m_theme->setChosen(m_settings.theme == ThemeId::Day ? "day" : "night");
    m_language->setChosen(m_settings.language.toLatin1());
    m_line->setChosen(wordOf(m_settings.nightSpan).toLatin1());
    const QSignalBlocker quietSlider{m_slider};
    const QSignalBlocker quietPercent{m_percent};
    m_slider->setValue(m_settings.volume);
    m_percent->setValue(m_settings.volume);
    showDevices(m_devices);
}

void WorkstationPart::showDevices(const std::vector<std::pair<QByteArray, QString>> &devices)
{
    m_devices = devices;
    m_device->clear();
    m_device->addItem(tr("System default"), QByteArray{});
    for (const auto &[id, name] : m_devices)
        m_device->addItem(name, id);
    if (m_device->findData(m_settings.audioDevice) < 0)
        m_device->addItem(tr("The chosen device is not connected; the system default sounds"),
                          m_settings.audioDevice);
    m_device->setCurrentIndex(m_device->findData(m_settings.audioDevice));
    m_silent->render({Severity::Warning,
                      m_devices.empty()
                          ? tr("This computer has no sound device: alarms are seen and not heard.")
                          : QString{},
                      {}});
}

void WorkstationPart::readDevices()
{
    std::vector<std::pair<QByteArray, QString>> devices;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        devices.emplace_back(device.id(), device.description());
    m_devices = std::move(devices);
    render();
}

void WorkstationPart::setVolume(int percent)
{
    choose([&](UiSettings &s) { s.volume = std::clamp(percent, UiSettings::quietestAlarm, 100); });
}

void WorkstationPart::choose(const std::function<void(UiSettings &)> &change)
{
    UiSettings fresh = m_settings;
    change(fresh);
    if (fresh == m_settings)
        return;
    Q_EMIT changed(fresh);
    render();
}

} // namespace jour::ui
