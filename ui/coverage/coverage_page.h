#pragma once

#include "actions/feature_context.h"
#include "base/id.h"
#include "base/instant.h"
#include "coverage/coverage_state.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jour::ui {

class ChoiceRow;
class CoverageLegend;
class CoverageMap;
class CoveragePresenter;
class PlainLabel;

/// The duty coverage of the coming fourteen days: a map of municipalities by hours, narrowed by name, to the
/// agreement or to what has gaps, and for one function. What the current cell says stands beneath in words.
class CoveragePage final : public QWidget
{
    Q_OBJECT

public:
    explicit CoveragePage(FeatureContext context, QWidget *parent = nullptr);

    /// Reads what is new and takes the focus.
    void start();
    /// The same, on one municipality at one moment.
    void startAt(const QString &municipality, Instant at);
    void setNow(Instant now);

Q_SIGNALS:
    void rosterRequested(jour::ContactPointId point, jour::Instant at);
    void contactRequested(const QString &municipality, jour::ContactPointId point);
    void newContactRequested(const QString &municipality);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectMap();
    void render(const CoverageState &state);
    void tellFilter();

    CoveragePresenter *m_presenter;
    PlainLabel *m_summary;
    QLineEdit *m_search;
    ChoiceRow *m_scope;
    QComboBox *m_function;
    CoverageMap *m_map;
    CoverageLegend *m_legend;
    PlainLabel *m_title;
    PlainLabel *m_caption;
    PlainLabel *m_keys;
    QPushButton *m_fix;
    QPushButton *m_close;
    std::vector<CoverageFunction> m_functions; ///< as they stand in the box
    bool m_rendering = false;
};

} // namespace jour::ui
