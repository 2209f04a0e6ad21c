#pragma once

#include "services/case_file.h"

#include <QScrollArea>

class QVBoxLayout;

namespace jour::ui {

/// What the receiving municipality will ask. Unanswered questions are named on the paper.
class ChecklistView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget *parent = nullptr);
    void render(const CaseFile &file);

Q_SIGNALS:
    void answered(const QString &key, jour::Answer answer, const QString &remark);

private:
    void addLine(const ChecklistLine &line);
    std::vector<ChecklistLine> m_lines;
    QVBoxLayout *m_column;
};

} // namespace jour::ui
