#pragma once

#include "widgets/completion_list.h"

#include <QLineEdit>

class QListView;

namespace jour::ui {

/// A line that helps choose one of a list by typing and never refuses what is typed. Enter takes the row that
/// is marked: the item that is exactly what was typed, else the first. Down and Up walk the list. Tab, or
/// leaving otherwise, takes the row stepped to, or the only one that is left. Esc closes the list: then what
/// was typed stays as typed, unless it is exactly an item.
class CompleterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CompleterField(QWidget *parent = nullptr);
    ~CompleterField() override;

    void setItems(std::vector<CompletionItem> items);
    /// Shows the item without a signal; an unknown key empties the field.
    void setKey(const QByteArray &key);
    /// Shows free text without a signal.
    void setFreeText(const QString &text);
    /// Of the item shown; empty for free text.
    [[nodiscard]] QByteArray key() const { return m_key; }
    [[nodiscard]] bool isFree() const { return m_key.isEmpty() && !text().trimmed().isEmpty(); }
    /// The word for what free text means here; empty when there is nothing to warn of.
    [[nodiscard]] QString warning() const;
    /// For fields that make chips: the field empties itself once something is chosen.
    void setEmptiesWhenChosen(bool empties) { m_empties = empties; }
    [[nodiscard]] bool isListOpen() const;
    /// What is typed is final, as when the field is left: an item if it is exactly one or but one is left,
    /// else free text. For a form that is saved while one is still in the field.
    void commitTyped();

Q_SIGNALS:
    void chosen(const QByteArray &key);
    void freeTextEntered(const QString &text);
    void warningChanged(const QString &warning);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void typed(const QString &text);
    void openList();
    void closeList();
    void step(int by);
    void mark(int row, bool isSteppedTo);
    [[nodiscard]] bool takeMarked();
    [[nodiscard]] bool takeStepped();
    [[nodiscard]] const CompletionItem *meant() const;
    void settle();
    void take(const CompletionItem &item);
    void say();

    CompletionList *m_list;
    QListView *m_popup;
    QByteArray m_key;
    QString m_settled; ///< the free text last told of
    bool m_empties = false;
    bool m_isSteppedTo = false; ///< the marked row was gone to by hand
};

} // namespace jour::ui
