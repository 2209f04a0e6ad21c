#pragma once

#include "actions/feature_context.h"
#include "print/seal_state.h"
#include "support/file_ask.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jour {
struct MadeSeal;
}

namespace jour::ui {

class Banner;
class ChoiceRow;
class CompleterField;
class FormRow;
class PlainLabel;
class SealDone;
class SealPresenter;

/// Papers and documents of a case for a colleague in another organisation, in a file that only its passphrase
/// opens: which of them, how much of whom they show, for whom and on which ground, and the passphrase in
/// letters to read out. Ctrl+Enter asks where and seals, Esc leaves; what was chosen is kept as a draft, but
/// the passphrase never is. Afterwards it stands there until one has said that it is noted.
class SealPage final : public QWidget
{
    Q_OBJECT

public:
    SealPage(FeatureContext context, SealGround ground, QWidget *parent = nullptr,
             FileAsk ask = FileAsk::system());
    ~SealPage() override;

    /// Shows the draft or a proposal for that case, with a fresh passphrase, and takes the focus. What was
    /// just sealed for it, and is not noted yet, stays.
    void start(CaseId id);

Q_SIGNALS:
    void left();
    /// The paper as it is printed, to be looked at.
    void previewRequested(jour::CaseId id, jour::ui::CasePaperKind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // seal_page_layout.cpp
    void build();
    [[nodiscard]] QWidget *formPage();
    void addRecipient(QWidget *page, QVBoxLayout *column);
    void addPassphrase(QWidget *page, QVBoxLayout *column);
    void fillChoices();

    // seal_page_documents.cpp
    void fillDocuments();
    [[nodiscard]] std::vector<QString> ticked(int from, int to) const;
    void showReason();

    void connectParts();
    void render();
    [[nodiscard]] SealForm typed() const;
    void edited();
    void draw();
    void judge();
    [[nodiscard]] PassphraseVerdict verdictOnTyped() const;
    void askAndSeal();
    void showMade(const MadeSeal &made);
    void tell(const QString &problem);
    [[nodiscard]] bool isSealed() const;
    [[nodiscard]] bool actsOnPaper(const QKeyEvent &key);

    // seal_page_leaving.cpp
    void leave();
    void ask();
    void answer(const QByteArray &key);

    SealPresenter *m_presenter;
    const Desk &m_desk;
    FileAsk m_ask;
    PlainLabel *m_case;
    Banner *m_question;
    QStackedWidget *m_pages;
    QListWidget *m_papers;
    ChoiceRow *m_variant;
    QLineEdit *m_reason;
    QLineEdit *m_toWhom;
    QLineEdit *m_organisation;
    CompleterField *m_ground;
    QLineEdit *m_passphrase;
    PlainLabel *m_aloud; ///< the passphrase in letters to read out
    PlainLabel *m_problem;
    QPushButton *m_draw;
    QPushButton *m_seal;
    SealDone *m_done;
    FormRow *m_reasonRow = nullptr;
    FormRow *m_passphraseRow = nullptr;
    QPointer<QWidget> m_before; ///< where the keyboard was when it was asked
    QString m_drawn;            ///< the words that were drawn last
    double m_drawnBits = 0;
    bool m_isRendering = false;
    bool m_isAsked = false; ///< the question is about leaving
};

} // namespace jour::ui
