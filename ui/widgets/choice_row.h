#pragma once

#include <QByteArray>
#include <QWidget>

#include <vector>

namespace jour::ui {

struct Choice
{
    QByteArray key;
    QString text;
    QChar letter; ///< chooses it when the row has the focus; null for none

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A few choices side by side, one or none chosen. One Tab stop; arrows and letters choose, Backspace or
/// Delete takes the choice back where that is allowed.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(std::vector<Choice> choices, QWidget *parent = nullptr);

    void setChoices(std::vector<Choice> choices); ///< keeps what is chosen if it is still there
    /// Shows it without a signal; an unknown or empty key shows none.
    void setChosen(const QByteArray &key);
    [[nodiscard]] QByteArray chosen() const;
    void setClearable(bool clearable) { m_clearable = clearable; }
    /// The digits from 1 on choose, and no letter does: what is typed by mistake is told of by typedOn().
    void setNumbered() { m_isNumbered = true; }

    /// Where there is no room for all beside each other, they go on beneath.
    void setWraps();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The operator chose; empty when the choice was taken back.
    void choiceMade(const QByteArray &key);
    /// A letter that chooses nothing here: it belongs to a field.
    void typedOn(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Where a choice stands in a row of that width, in pixels.
    [[nodiscard]] QRectF segment(int index, qreal room) const;
    [[nodiscard]] QRectF segment(int index) const { return segment(index, width()); }
    [[nodiscard]] qreal widthOf(int index) const;
    [[nodiscard]] int at(const QPointF &point) const;
    void choose(int index);
    void speak();
    /// True when what was typed chose something or was told of.
    [[nodiscard]] bool take(const QString &typed);
    void paintSegment(QPainter &painter, int index) const;

    std::vector<Choice> m_choices;
    int m_chosen = -1;
    int m_hovered = -1;
    bool m_clearable = true;
    bool m_wraps = false;
    bool m_isNumbered = false;
};

} // namespace jour::ui
