#pragma once

#include "support/ui_settings.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace jour::ui {

class PlainLabel;

/// Whether this workstation prints the fallback pack by itself: on which printer and how often.
class FallbackPart final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives the part and is what holds now.
    explicit FallbackPart(const UiSettings &settings, QWidget *parent = nullptr);

    /// Shows what is set, and the printers that are there now.
    void render();
    void showPrinters(const QStringList &names);
    /// What came of the test print.
    void tell(const QString &text);

Q_SIGNALS:
    void changed(const jour::ui::UiSettings &settings);
    /// The pack is to be printed there now, once.
    void testRequested(const QString &printer);
    /// "Every 4 h on HP 4", "Off"
    void summaryChanged(const QString &summary);

private:
    void build();
    void choose(const std::function<void(UiSettings &)> &change);

    const UiSettings &m_settings;
    QStringList m_names; ///< of the printers that were there last
    QCheckBox *m_on;
    QComboBox *m_printer;
    QSpinBox *m_hours;
    QPushButton *m_test;
    PlainLabel *m_last;
    PlainLabel *m_told;
};

} // namespace jour::ui
