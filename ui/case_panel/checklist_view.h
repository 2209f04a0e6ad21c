#pragma once

#include "services/case_file.h"

#include <QScrollArea>

class QLineEdit;
class QVBoxLayout;

namespace jour::ui {

class ChoiceRow;
class PlainLabel;

/// What the receiving municipality will ask. Unanswered questions are named on the paper.
class ChecklistView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget *parent = nullptr);
    void render(const CaseFile &file);
    /// Remarks of a protected case are hidden, and stay as they are, until it is revealed.
    void setRevealed(bool revealed);

Q_SIGNALS:
    void answered(const QString &key, jour::Answer answer, const QString &remark);

private:
    /// The widgets of one question; they stay while the case stays, with focus and half-typed remark.
    struct Row
    {
        QString key;
        ChoiceRow *choice;
        QLineEdit *remark;
    };

    void rebuild();
    void addLine(const ChecklistLine &line);
    void renderLines();
    void answer(const QString &key);
    void renderLine(const Row &row, const ChecklistLine &line);
    [[nodiscard]] bool hasRowsFor(const CaseFile &file) const;

    CaseId m_case;
    bool m_hides = false; ///< somebody in the case is protected
    bool m_revealed = false;
    std::vector<ChecklistLine> m_lines;
    std::vector<Row> m_shown;
    PlainLabel *m_summary;
    QVBoxLayout *m_column;
};

} // namespace jour::ui
