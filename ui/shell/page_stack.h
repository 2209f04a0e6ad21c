#pragma once

#include <QPointer>
#include <QStackedWidget>

namespace jour::ui {

/// The middle of the desk: one page at a time, and the way back to the one before.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent);

    void show(QWidget *page);
    /// Shows a page that is left again for what was there before it: settings, directory.
    void visit(QWidget *page);
    /// Shows a page that is left again for the one that is shown now, wherever that one is left for.
    void stepInto(QWidget *page);
    /// The keyboard goes where it was when the visit began, if that can be seen again.
    void goBack();
    /// There is a page to go back to.
    [[nodiscard]] bool isVisiting() const { return m_before || m_steppedFrom; }
    /// Of the page that is shown: a wide one that was visited takes no room from the others afterwards.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void giveBack(QWidget *page);

    QPointer<QWidget> m_before;
    QPointer<QWidget> m_hadFocus; ///< when the visit began
    QPointer<QWidget> m_steppedFrom;
};

} // namespace jour::ui
