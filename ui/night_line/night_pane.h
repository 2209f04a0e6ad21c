#pragma once

#include "services/desk.h"
#include "support/ui_settings.h"

#include <QWidget>

namespace jour::ui {

class NightLine;
class NightPresenter;

/// The night line with what it shows.
class NightPane final : public QWidget
{
    Q_OBJECT

public:
    NightPane(Desk &desk, NightSpan span, QWidget *parent = nullptr);

    void refresh();
    /// What was read, as of now: something fell due.
    void redraw();
    void setNow(Instant now);
    /// Its coming steps are shown beside what is due.
    void setCase(CaseId id);
    void setSpan(NightSpan span);

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    /// Another span was chosen on the line itself.
    void spanChosen(jour::ui::NightSpan span);

private:
    void zoom(int by);

    NightPresenter *m_presenter;
    NightLine *m_line;
};

} // namespace jour::ui
