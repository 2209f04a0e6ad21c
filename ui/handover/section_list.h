#pragma once

#include "handover/list_state.h"

#include <QTreeWidget>

#include <functional>

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
    void render(const std::vector<ListSection> &sections);
    /// Null when a heading or nothing is chosen.
    [[nodiscard]] const ListLine *currentLine() const;
    [[nodiscard]] CaseId currentCase() const;
    void choose(CaseId id);

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void messageOpened(const jour::ui::ListLine &line);
    void lineChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void unfold(const QList<QTreeWidgetItem *> &headings);
    void addLine(QTreeWidgetItem &heading, const ListLine &line, int place);
    void paintLine(QTreeWidgetItem &item, const ListLine &line) const;
    [[nodiscard]] const ListLine *lineOf(const QTreeWidgetItem *item) const;
    void chooseLike(const ListLine &line, int place);

    std::vector<ListLine> m_lines; ///< of all sections, in order
    std::vector<QTreeWidgetItem *> m_items;
    std::function<bool(const QKeyEvent &)> m_keys;
};

} // namespace jour::ui
