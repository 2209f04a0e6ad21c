#pragma once

#include "handover/list_state.h"

#include <QTreeWidget>

#include <functional>
#include <set>

namespace jour::ui {

/// Lines under headings. Arrows walk the lines, Enter opens a case; letters go to whoever asked for them.
class SectionList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// `wide`: the columns that share what the others leave; their words are wrapped.
    void setHeadings(const QStringList &headings, const std::vector<int> &wide);
    /// Asked first for each key; true: it was used.
    void setKeys(std::function<bool(const QKeyEvent &)> keys) { m_keys = std::move(keys); }
    /// Keeps the line that was chosen, if it is still there.
    void render(std::vector<ListSection> sections);
    /// Null when a heading or nothing is chosen.
    [[nodiscard]] const ListLine *currentLine() const;
    [[nodiscard]] CaseId currentCase() const;
    /// Its first line.
    void choose(CaseId id);

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void messageOpened(const jour::ui::ListLine &line);
    void lineChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void activate(const QTreeWidgetItem *item);
    void unfold(const QList<QTreeWidgetItem *> &headings);
    void addLines(QTreeWidgetItem &heading, const ListSection &section, bool isOpened);
    void addLine(QTreeWidgetItem &heading, const ListLine &line, int place);
    void paintLine(QTreeWidgetItem &item, const ListLine &line) const;
    [[nodiscard]] const ListLine *lineOf(const QTreeWidgetItem *item) const;
    /// `section`: the one that it stood in. A case stands in more than one.
    void chooseLike(const ListLine &line, int section, int place);

    std::vector<ListSection> m_sections;
    std::set<int> m_opened;        ///< sections that show more than their first lines
    std::vector<ListLine> m_lines; ///< of all sections, in order, without those that are not shown
    std::vector<QTreeWidgetItem *> m_items;
    std::function<bool(const QKeyEvent &)> m_keys;
};

} // namespace jour::ui
