#pragma once

#include "services/search.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;
class QTimer;

namespace jour::ui {

class PlainLabel;

/// One box over the window: hits as one types; Enter opens the first. A settled person search is journaled.
class SearchPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPalette(Desk &desk, QWidget *parent);
    ~SearchPalette() override;

    /// Shows itself over the parent and takes the focus.
    void start();

Q_SIGNALS:
    void caseRequested(jour::CaseId id);
    void municipalityRequested(const QString &code);
    /// What stood here of a page by whose code a case was opened.
    void told(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void show(const SearchAnswer &answer);
    void warn(const QString &text);
    /// As high as what was found, within the window.
    void fit();
    void take();
    void leave();
    void giveBack();
    void settle();
    [[nodiscard]] QString kindOf(HitKind kind) const;
    [[nodiscard]] static QString warningOf(const SearchAnswer &answer);
    [[nodiscard]] QString answeredPage() const;
    [[nodiscard]] QString hintOf(const SearchAnswer &answer) const;

    Desk &m_desk;
    Search m_search;
    QLineEdit *m_edit;
    QListWidget *m_hits;
    PlainLabel *m_hint;
    PlainLabel *m_warning; ///< that only a part is looked for, or what is odd with a code
    QTimer *m_settle;
    QPointer<QWidget> m_hadFocus; ///< before it came
    SearchAnswer m_answer;
    QString m_words;        ///< what the answer is to
    bool m_pending = false; ///< it was looked for and is not journaled yet
};

} // namespace jour::ui
