#include "rosters/duty_form.h"

#include "base/text.h"
#include "support/duty_text.h"
#include "support/theme.h"
#include "widgets/completer_field.h"
#include "widgets/moment_field.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace jour::ui {

namespace {

const QString besideKey = QStringLiteral("beside");
const QString fieldsKey = QStringLiteral("fields");

} // namespace

DutyForm::DutyForm(const QString &heading, QWidget *parent)
    : QFrame{parent}, m_grid{new QGridLayout{this}}, m_heading{new PlainLabel{heading, TextRole::Heading,
                                                                              this}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}
{
    setProperty("panel", QStringLiteral("card"));
    setAccessibleName(heading);
    m_grid->setContentsMargins(space::l, space::m, space::l, space::m);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_heading->setElide(Qt::ElideRight);
    addAcross(m_heading);
    m_problem->setObjectName(QStringLiteral("dutyProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto *shortcut = new QShortcut{QKeySequence{key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &DutyForm::askSave);
    }
}

void DutyForm::showProblem(const QString &text)
{
    m_problem->setPlainText(text);
    m_problem->setVisible(!text.isEmpty());
}

void DutyForm::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void DutyForm::setPlace(const QString &place)
{
    if (!place.isEmpty())
        m_heading->setPlainText(tr("%1 · %2", "form, the list it is about").arg(accessibleName(), place));
}

void DutyForm::askSave()
{
    for (CompleterField *field : findChildren<CompleterField *>())
        field->commitTyped();
    const QString problem = unreadable();
    showProblem(problem);
    if (problem.isEmpty())
        Q_EMIT saveRequested();
}

QJsonObject DutyForm::kept() const
{
    return {{besideKey, keptBeside()}, {fieldsKey, fieldsOf(*this)}};
}

void DutyForm::setKept(const QJsonObject &kept)
{
    setKeptBeside(kept.value(besideKey).toObject());
    setFields(*this, kept.value(fieldsKey).toObject());
    keptShown();
}

void DutyForm::begin()
{
    m_begun = kept();
}

bool DutyForm::mayShow(QComboBox &which, int chosen, int shown)
{
    if (shown < 0 || chosen == shown || !isDirty())
        return chosen != shown;
    const QSignalBlocker quiet{which};
    which.setCurrentIndex(shown);
    showProblem(tr("What is written here is not saved yet. Save it first, or close it."));
    return false;
}

void DutyForm::watch(const QWidget &part)
{
    watchFields(part, this, [this] { Q_EMIT edited(); });
}

void DutyForm::keyPressEvent(QKeyEvent *event)
{
    // A letter on one of its buttons is no order to the roster behind it.
    const bool isLetter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!isLetter || event->modifiers() != Qt::NoModifier)
        QFrame::keyPressEvent(event);
}

void DutyForm::addPair(QWidget *leftOne, QWidget *rightOne)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(leftOne, row, 0, Qt::AlignTop);
    m_grid->addWidget(rightOne, row, 1, Qt::AlignTop);
}

void DutyForm::addAcross(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void DutyForm::addButtons(const QString &saveText, const std::vector<QPushButton *> &others)
{
    addAcross(m_problem);
    auto *holder = new QWidget{this};
    auto *row = new QHBoxLayout{holder};
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::s);
    auto *save = new QPushButton{tr("%1  Ctrl+Enter").arg(saveText), holder};
    save->setObjectName(QStringLiteral("dutySave"));
    save->setProperty("kind", QStringLiteral("primary"));
    auto *leave = new QPushButton{tr("Close  Esc"), holder};
    leave->setObjectName(QStringLiteral("dutyLeave"));
    row->addWidget(save);
    row->addWidget(leave);
    row->addStretch(1);
    for (QPushButton *button : others) {
        button->setParent(holder);
        row->addWidget(button);
    }
    addAcross(holder);
    connect(save, &QPushButton::clicked, this, &DutyForm::askSave);
    watch(*this);
    connect(leave, &QPushButton::clicked, this, &DutyForm::left);
}

QString unknownIn(const std::vector<const CompleterField *> &fields)
{
    for (const CompleterField *field : fields)
        if (field->isFree())
            return DutyForm::tr("%1 is not known. Write them as a new person first (P).")
                .arg(field->text().trimmed());
    return {};
}

std::vector<CompletionItem> whoItems(const DutyIndex &index, const Municipalities &all)
{
    std::vector<CompletionItem> items;
    for (const DutyPerson &person : index.directory().persons)
        if (!person.retired)
            items.push_back({.key = keyOf({person.id, {}}), .text = person.name, .detail = person.post});
    std::ranges::stable_sort(
        items, [](const auto &a, const auto &b) { return swedishOrder().compare(a.text, b.text) < 0; });
    for (const ContactPoint &point : index.directory().points)
        if (!point.retired)
            items.push_back({.key = keyOf({{}, point.id}),
                             .text = point.name,
                             .detail = DutyText::place(point.municipality, all)});
    return items;
}

QByteArray keyOf(const DutyWho &who)
{
    if (who.isNobody())
        return {};
    return who.person.isNull() ? QByteArray{"c" + who.point.raw()} : QByteArray{"p" + who.person.raw()};
}

DutyWho whoOf(const QByteArray &key)
{
    if (key.startsWith('p'))
        return {DutyPersonId::fromRaw(key.mid(1)), {}};
    if (key.startsWith('c'))
        return {{}, ContactPointId::fromRaw(key.mid(1))};
    return {};
}

CompleterField *whoField(const char *name, const DutyFormContext &context, const DutyWho &who,
                         QWidget *parent)
{
    auto *field = new CompleterField{parent};
    field->setObjectName(QString::fromLatin1(name));
    field->setItems(whoItems(context.index, context.all));
    field->setKey(keyOf(who));
    return field;
}

MomentField *momentField(const char *name, const DutyFormContext &context, std::optional<Instant> moment,
                         QWidget *parent)
{
    auto *field = new MomentField{context.clock, parent, MomentSense::Ahead};
    field->setObjectName(QString::fromLatin1(name));
    field->setMoment(moment);
    return field;
}

std::optional<Instant> given(Instant t)
{
    return t == Instant{} ? std::nullopt : std::optional{t};
}

} // namespace jour::ui
