#pragma once

#include "figures/figures_state.h"
#include "services/night_figures.h"

#include <QObject>

namespace jour::ui {

/// Twenty-four hours in figures, from one afternoon to the next: how soon cases were taken and a municipality
/// reached, which limits were kept. As of
/// when the page was asked for or the night changed.
class FiguresPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit FiguresPresenter(Desk &desk, QObject *parent = nullptr);

    /// The shift that holds now, or the last one that ended.
    void start();
    void showBefore();
    void showAfter();
    [[nodiscard]] const FiguresState &state() const { return m_state; }
    /// How the plan went in a case: a line for each step with who was called.
    [[nodiscard]] QStringList stepsOf(CaseId id) const;

Q_SIGNALS:
    void stateChanged(const jour::ui::FiguresState &state);

private:
    void show(const QDate &evening);
    void refresh();
    [[nodiscard]] QStringList summaryOf(const NightFigures &figures) const;
    [[nodiscard]] FiguresLine lineOf(const CaseTimes &times) const;

    Desk &m_desk;
    QDate m_evening; ///< on which the shift began
    FiguresState m_state;
};

} // namespace jour::ui
