#pragma once

#include "domain/contacts/duty_index.h"
#include "domain/contacts/municipality.h"
#include "rosters/form_fields.h"
#include "widgets/completion_list.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace jour {
class Clock;
}

namespace jour::ui {

class CompleterField;
class MomentField;
class PlainLabel;

/// What every form of the duty lists looks things up in.
struct DutyFormContext
{
    const DutyIndex &index;
    const Municipalities &all;
    const Clock &clock;
};

/// A form beneath the roster: fields in two columns, what is wrong with them, and the buttons. Ctrl+Enter
/// saves, Esc leaves.
class DutyForm : public QFrame
{
    Q_OBJECT

public:
    explicit DutyForm(const QString &heading, QWidget *parent = nullptr);

    /// Which list it is about.
    void setPlace(const QString &place);
    void showProblem(const QString &text);
    void focusFirst();
    /// As Ctrl+Enter: what is typed counts, also in the field that one is still in.
    void askSave();

    /// What is written, for a draft, and the way back.
    [[nodiscard]] QJsonObject kept() const;
    void setKept(const QJsonObject &kept);
    /// What stands there now is what there was before anything was written.
    void begin();
    [[nodiscard]] bool isDirty() const { return kept() != m_begun; }
    /// Why what is written cannot be read; empty: it can.
    [[nodiscard]] virtual QString unreadable() const { return {}; }

Q_SIGNALS:
    void saveRequested();
    void left();
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void addPair(QWidget *left, QWidget *right);
    void addAcross(QWidget *widget);
    /// The line of buttons: save, leave, and whatever stands between.
    void addButtons(const QString &save, const std::vector<QPushButton *> &others = {});
    void setFirst(QWidget *field) { m_first = field; }
    /// Whether what was chosen in `which` may be shown instead of `shown`, which stands there now (-1:
    /// nothing yet). Not over what is half-written: that is told, and `which` goes back.
    [[nodiscard]] bool mayShow(QComboBox &which, int chosen, int shown);
    /// Of fields that come later.
    void watch(const QWidget &part);

    /// What is written in no field; and the way back, before the fields are set and after.
    [[nodiscard]] virtual QJsonObject keptBeside() const { return {}; }
    virtual void setKeptBeside(const QJsonObject & /*beside*/) {}
    virtual void keptShown() {}

private:
    QGridLayout *m_grid;
    PlainLabel *m_heading;
    PlainLabel *m_problem;
    QWidget *m_first = nullptr;
    QJsonObject m_begun;
};

/// That somebody is named whom nobody knows; empty: all are known, or not named.
[[nodiscard]] QString unknownIn(const std::vector<const CompleterField *> &fields);

/// Whoever can stand on a duty list: the people on duty, then the contact points.
[[nodiscard]] std::vector<CompletionItem> whoItems(const DutyIndex &index, const Municipalities &all);
[[nodiscard]] QByteArray keyOf(const DutyWho &who);
[[nodiscard]] DutyWho whoOf(const QByteArray &key);
/// A field to choose somebody in.
[[nodiscard]] CompleterField *whoField(const char *name, const DutyFormContext &context, const DutyWho &who,
                                       QWidget *parent);
[[nodiscard]] MomentField *momentField(const char *name, const DutyFormContext &context,
                                       std::optional<Instant> moment, QWidget *parent);
/// Nothing for the time that stands for none.
[[nodiscard]] std::optional<Instant> given(Instant t);

} // namespace jour::ui
