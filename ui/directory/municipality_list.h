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

/// The 290 municipalities and the own desk, found by typing anything of them or their contact points.
class MunicipalityList final : public QWidget
{
    Q_OBJECT

public:
    explicit MunicipalityList(QWidget *parent = nullptr);

    void render(const DirectoryState &state);
    void focusSearch();
    void clearSearch();
    void focusList();

Q_SIGNALS:
    void filterChanged(const jour::ui::MunicipalityFilter &filter);
    /// `point`: null for the municipality itself.
    void chosen(const QString &code, jour::ContactPointId point);
    /// Enter: on to its contacts.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QCheckBox *addFilter(const QString &name, const QString &text);
    [[nodiscard]] bool searchKey(int key);
    void step(int by);
    void chooseFirstFit();
    void renderCount(const DirectoryState &state);
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
    bool m_isNewlyTyped = false; ///< nothing of what was found has been chosen yet
};

} // namespace jour::ui
