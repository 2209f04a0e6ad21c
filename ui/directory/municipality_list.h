#pragma once

#include "directory/directory_state.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListView;

namespace jour::ui {

class EmptyState;
class MunicipalityModel;
class PlainLabel;

/// The 290 municipalities and the own desk, found by typing a name or code.
class MunicipalityList final : public QWidget
{
    Q_OBJECT

public:
    explicit MunicipalityList(QWidget *parent = nullptr);

    void render(const DirectoryState &state);
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void filterChanged(const jour::ui::MunicipalityFilter &filter);
    void chosen(const QString &code);
    /// Enter: on to its contacts.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QCheckBox *addFilter(const QString &name, const QString &text);
    [[nodiscard]] bool searchKey(int key);
    void step(int by);
    void tellFilter();

    MunicipalityModel *m_model;
    QLineEdit *m_search;
    QCheckBox *m_agreement;
    QCheckBox *m_night;
    QCheckBox *m_stale;
    PlainLabel *m_count;
    QListView *m_list;
    EmptyState *m_empty;
    bool m_rendering = false;
};

} // namespace jour::ui
