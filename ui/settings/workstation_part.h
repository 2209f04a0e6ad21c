#pragma once

#include "support/ui_settings.h"

#include <QMediaDevices>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class ChoiceRow;

/// How this computer looks and sounds. Each choice is in use at once.
class WorkstationPart final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkstationPart(const UiSettings &settings, QWidget *parent = nullptr);

    /// Shows what is in use.
    void render();
    void focusFirst();
    /// The devices as the system names them; tests give their own.
    void showDevices(const std::vector<std::pair<QByteArray, QString>> &devices);

Q_SIGNALS:
    void changed(const jour::ui::UiSettings &settings);
    void testToneRequested();

private:
    void addLook(QVBoxLayout *column);
    void addSound(QVBoxLayout *column);
    void readDevices();
    void setVolume(int percent);
    void choose(const std::function<void(UiSettings &)> &change);

    const UiSettings &m_settings;
    QMediaDevices m_media;
    ChoiceRow *m_theme;
    ChoiceRow *m_language;
    ChoiceRow *m_line;
    QSlider *m_slider;
    QSpinBox *m_percent;
    QComboBox *m_device;
    Banner *m_silent;
    std::vector<std::pair<QByteArray, QString>> m_devices;
};

} // namespace jour::ui
