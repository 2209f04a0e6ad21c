#pragma once

#include <QByteArray>
#include <QColor>
#include <QFrame>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace jour::ui {

class PlainLabel;

enum class Severity { Info, Ok, Warning, Danger };

struct BannerAction
{
    QByteArray key;
    QString text;
    QString letter = {}; ///< chooses it while no field takes it; shown behind the text

    friend bool operator==(const BannerAction &, const BannerAction &) = default;
};

struct BannerState
{
    Severity severity = Severity::Info;
    QString text;                      ///< empty hides the banner
    std::vector<BannerAction> actions; ///< at most three are shown
    bool dismissable = false;
    bool isQuestion = false; ///< waits for an answer: among many it stands before what only tells

    friend bool operator==(const BannerState &, const BannerState &) = default;
};

/// A line across the pane that says what must be known now. Never takes the focus by itself; its buttons are
/// reached by Tab.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::size_t mostActions = 4;

    explicit Banner(QWidget *parent = nullptr);

    void render(const BannerState &state);
    [[nodiscard]] const BannerState &state() const { return m_state; }
    /// For a question that must be answered before one goes on.
    void focusFirst();
    /// Cut at the end of the first line (the whole text is in the tool tip and the accessible name), and low.
    void setOneLine();
    /// What it stands on, for what is put beside it.
    [[nodiscard]] QColor ground() const;

Q_SIGNALS:
    /// It says something else, or nothing any more.
    void rendered();
    void actionRequested(const QByteArray &key);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void renderIcon();
    void renderButtons();
    [[nodiscard]] QPushButton *addButton(const QString &text, const char *name, const char *kind = "");

    BannerState m_state;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_row;
    std::vector<QPushButton *> m_buttons;
};

} // namespace jour::ui
