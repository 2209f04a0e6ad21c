#pragma once

#include <QJsonObject>
#include <QWidget>

class QGridLayout;

namespace jour::ui {

/// One line of a list of facts.
struct FactLine
{
    QString fact; ///< JSON name; empty for a line that cannot be edited
    QString label;
    QString text;
    bool masked = false;
    bool warned = false;
    friend bool operator==(const FactLine &, const FactLine &) = default;
};

/// Facts as label and value; Enter or a click on a value asks to edit it. Unknown ones are shown quietly.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void render(const std::vector<FactLine> &lines);

Q_SIGNALS:
    void editRequested(const QString &fact);

private:
    std::vector<FactLine> m_lines;
    QGridLayout *m_grid;
};

} // namespace jour::ui
