#pragma once

#include "actions/feature_context.h"
#include "base/id.h"
#include "base/instant.h"
#include "support/background.h"
#include "support/file_ask.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class ContactFiles;
class DirectoryPresenter;
class HistoryView;
class ImportPresenter;
class ImportView;
class MunicipalityList;
class MunicipalityView;
struct DirectoryState;

/// The directory of contacts: find a municipality, see who answers, write, import and export.
class DirectoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryPage(FeatureContext context, QWidget *parent = nullptr, FileAsk ask = FileAsk::system(),
                           Background background = onOtherThread());
    ~DirectoryPage() override;

    /// An empty code keeps the one shown last, and goes to the search field.
    void showMunicipality(const QString &code);
    /// The keyboard goes to the search field, unless something is being written or asked.
    void seek();
    /// Goes there and opens that contact in the editor.
    void editContact(const QString &code, ContactPointId point);
    /// Goes there and begins a new contact.
    void newContact(const QString &code);
    /// Asks for a file, then shows what it would do.
    void startImport();
    void setNow(Instant now);

Q_SIGNALS:
    void left();
    void rostersRequested(); ///< to what a calendar has brought
    void problem(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTop(QVBoxLayout &column);
    void connectViews();
    void connectImport();
    void render(const DirectoryState &state);
    void answer(const QByteArray &key);
    void leaveEditorOrPage();
    void askForm();
    void showImport(const QString &path);
    void closeImport();
    void connectPast();
    void undo();
    void showHistory(const DirectoryState &state);
    void showPart(QWidget &part);
    void tell(const QString &text);
    /// The same, with the way back.
    void tellSaved(const QString &text);
    void warn(const QString &text);

    FeatureContext m_context;
    ContactFiles *m_files;
    DirectoryPresenter *m_presenter;
    ImportPresenter *m_importing;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_close;
    Banner *m_banner;
    Banner *m_question;
    bool m_asksForm = false; ///< of an export
    bool m_isAsking = false; ///< about what is half-written
    QStackedWidget *m_stack;
    QWidget *m_desk;
    MunicipalityList *m_list;
    MunicipalityView *m_view;
    ImportView *m_importView;
    HistoryView *m_history;
};

} // namespace jour::ui
