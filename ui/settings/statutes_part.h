#pragma once

#include "services/statutes.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class PlainLabel;
class StatuteForm;

/// The table of legal limits: what each row does today, when it was checked, and what is switched off because
/// nobody has verified it. A manager changes and adds rows and takes a change back; each time a new version
/// goes into the journal, and none is lost.
class StatutesPart final : public QWidget
{
    Q_OBJECT

public:
    explicit StatutesPart(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    void tellSummary();
    /// An open form goes, with what was typed.
    void leaveForm();

Q_SIGNALS:
    /// "12 count down, 3 not checked for a year"
    void summaryChanged(const QString &summary);

private:
    void buildList(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void renderChosen();
    /// Another row is looked at: what was said of the one before goes.
    void choose();
    void change();
    void add();
    /// The form with the row as it stood before its last change, and what else that change did.
    void takeBack();
    void showEffect();
    [[nodiscard]] Result<> keep();
    [[nodiscard]] QString wordsWhenKept() const;
    void showForm(const Limit &limit, const QString &title);
    void submit();
    void select(const Limit &limit);
    [[nodiscard]] const Limit *chosen() const;

    Desk &m_desk;
    std::vector<Limit> m_rows;
    QTreeWidget *m_list;
    PlainLabel *m_detail;
    QPushButton *m_change;
    QPushButton *m_add;
    QPushButton *m_back;
    Banner *m_result;
    QVBoxLayout *m_formPlace;
    StatuteForm *m_form = nullptr;
    std::optional<Limit> m_takenBack; ///< the row whose last change the form takes back
};

} // namespace jour::ui
