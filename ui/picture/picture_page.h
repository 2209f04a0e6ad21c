#pragma once

#include "actions/feature_context.h"
#include "picture/picture_state.h"
#include "support/file_ask.h"

#include <QWidget>

class QBoxLayout;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeWidget;

namespace jour::ui {

class ChartPane;
class ChoiceRow;
class CountyMap;
class PicturePresenter;
class PlainLabel;

/// The situation picture: the charts in a list, the chosen one with its sentence and the table behind it.
/// PgUp and PgDn go to the period before and after, Ctrl+S saves the chart, Alt+R the whole report, Esc
/// leaves.
class PicturePage final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePage(FeatureContext context, QWidget *parent = nullptr, FileAsk ask = FileAsk::system());

    /// Reads anew and takes the focus.
    void start();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // picture_page_layout.cpp
    void build();
    void name();
    void fitTable();

    void connectParts();
    void render(const PictureState &state);
    void renderFigure(const TopicState &topic);
    void renderTable(const TopicState &topic);

    // picture_page_saving.cpp
    void exportChart();
    void exportReport();
    void write(const QString &path);
    void writeReport(const QString &path);
    void release(std::optional<int> topic, const QString &format, const QByteArray &bytes,
                 const QString &path);
    /// Empty: nothing is wrong. What was saved before is told no more.
    void tell(const QString &problem);
    void tellSaved(const QString &path);

    [[nodiscard]] bool acts(const QKeyEvent &event);

    jour::Desk &m_desk;
    FileAsk m_ask;
    PicturePresenter *m_presenter;
    PlainLabel *m_heading;
    PlainLabel *m_period;
    ChoiceRow *m_kind;
    ChoiceRow *m_comparison;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QListWidget *m_topics;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    PlainLabel *m_note;
    QBoxLayout *m_figures = nullptr; ///< figure and table, beside each other where there is room
    QStackedWidget *m_figure;
    ChartPane *m_chart;
    QScrollArea *m_mapArea;
    CountyMap *m_map;
    PlainLabel *m_told;
    QTreeWidget *m_table;
    PlainLabel *m_notes;
    PlainLabel *m_problem;
    PlainLabel *m_saved;
    QPushButton *m_export;
    QPushButton *m_report;
    QPushButton *m_close;
    bool m_rendering = false;
};

} // namespace jour::ui
