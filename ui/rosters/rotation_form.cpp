#include "rosters/rotation_form.h"

#include "base/clock.h"
#include "domain/contacts/duty_coverage.h"
#include "rosters/roster_calendar.h"
#include "services/contact_csv.h"
#include "support/duty_text.h"
#include "support/theme.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int previewDays = 28;
constexpr int longestTurn = 366;
constexpr int membersInSight = 4;
constexpr int minutesInHour = 60;

Rotation freshRotation(Instant now)
{
    Rotation fresh;
    fresh.id = RotationId::random();
    fresh.start = localDate(now);
    fresh.handover = 8 * minutesInHour;
    return fresh;
}

} // namespace

RotationForm::RotationForm(const DutyList &list, RotationId shown, const DutyFormContext &context,
                           QWidget *parent)
    : DutyForm{tr("Rotations"), parent}, m_rotations{list.rotations}, m_zone{zoneOf(list)},
      m_context{context}, m_which{new QComboBox{this}}, m_name{lineField("rotationName", {}, this)},
      m_members{new QListWidget{this}}, m_add{whoField("rotationAdd", context, {}, this)},
      m_length{new QSpinBox{this}}, m_unit{new QComboBox{this}}, m_start{new QDateEdit{this}},
      m_handover{new QTimeEdit{this}}, m_hours{lineField("rotationHours", {}, this)},
      m_remove{new QPushButton{tr("Remove the rotation"), this}}, m_preview{new RosterCalendar{this, true}}
{
    m_which->setObjectName(QStringLiteral("rotationWhich"));
    m_which->setProperty("chooser", true);
    m_members->setObjectName(QStringLiteral("rotationMembers"));
    m_length->setObjectName(QStringLiteral("rotationLength"));
    m_unit->setObjectName(QStringLiteral("rotationUnit"));
    m_start->setObjectName(QStringLiteral("rotationStart"));
    m_handover->setObjectName(QStringLiteral("rotationHandover"));
    m_remove->setObjectName(QStringLiteral("rotationRemove"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    m_preview->setObjectName(QStringLiteral("rotationPreview"));
    m_length->setRange(1, longestTurn);
    m_unit->addItem(tr("weeks"), wordOf(RotationUnit::Weeks));
    m_unit->addItem(tr("days"), wordOf(RotationUnit::Days));
    m_unit->addItem(tr("hours"), wordOf(RotationUnit::Hours));
    m_start->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_handover->setDisplayFormat(QStringLiteral("HH:mm"));
    for (const Rotation &rotation : m_rotations)
        m_which->addItem(rotation.name.isEmpty() ? tr("Rotation") : rotation.name);
    m_which->addItem(tr("New rotation"));
    build();
    const auto first = std::ranges::find(m_rotations, shown, &Rotation::id);
    m_which->setCurrentIndex(first == m_rotations.end() ? 0 : static_cast<int>(first - m_rotations.begin()));
    load(m_which->currentIndex());
    listen();
}

void RotationForm::build()
{
    m_members->setFixedHeight(membersInSight * (m_members->fontMetrics().height() + space::s) + space::s);
    m_members->installEventFilter(this);
    addPair(new FormRow{tr("&Rotation"), m_which, this}, new FormRow{tr("&Name"), m_name, this});
    auto *members = new FormRow{tr("&Members, in the order they take turns"), m_members, this};
    members->setHint(tr("Alt+Up and Alt+Down move, Delete takes away"));
    addPair(members, new FormRow{tr("&Add a member"), m_add, this});
    auto *turn = new QWidget{this};
    auto *row = new QHBoxLayout{turn};
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(new FormRow{tr("&Length of a turn"), m_length, turn}, 1);
    row->addWidget(new FormRow{tr("&Unit"), m_unit, turn}, 1);
    auto *begins = new QWidget{this};
    auto *second = new QHBoxLayout{begins};
    second->setContentsMargins({});
    second->setSpacing(space::s);
    second->addWidget(new FormRow{tr("&First day"), m_start, begins}, 1);
    second->addWidget(new FormRow{tr("&Turn changes at"), m_handover, begins}, 1);
    addPair(turn, begins);
    m_hoursRow = new FormRow{tr("On duty only within these &hours"), m_hours, this};
    addAcross(m_hoursRow);
    addAcross(m_preview);
    addButtons(tr("Save"), {m_remove});
    setFirst(m_name);
    QWidget *last = m_which;
    for (QWidget *next :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_members), static_cast<QWidget *>(m_add),
          static_cast<QWidget *>(m_length), static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_start),
          static_cast<QWidget *>(m_handover), static_cast<QWidget *>(m_hours)}) {
        setTabOrder(last, next);
        last = next;
    }
}

void RotationForm::listen()
{
    connect(m_which, &QComboBox::currentIndexChanged, this, &RotationForm::load);
    connect(m_add, &CompleterField::chosen, this, &RotationForm::addMember);
    connect(m_length, &QSpinBox::valueChanged, this, &RotationForm::preview);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RotationForm::preview);
    connect(m_start, &QDateEdit::dateChanged, this, &RotationForm::preview);
    connect(m_handover, &QTimeEdit::timeChanged, this, &RotationForm::preview);
    connect(m_hours, &QLineEdit::textChanged, this, &RotationForm::preview);
    connect(m_remove, &QPushButton::clicked, this, &RotationForm::removeRequested);
}

void RotationForm::load(int index)
{
    if (!mayShow(*m_which, index, m_shown))
        return;
    m_shown = index;
    showRotation(index >= static_cast<int>(m_rotations.size())
                     ? freshRotation(m_context.clock.now())
                     : m_rotations[static_cast<std::size_t>(index)]);
    m_remove->setEnabled(index < static_cast<int>(m_rotations.size()));
    showProblem({});
    begin();
}

void RotationForm::showRotation(const Rotation &rotation)
{
    QScopedValueRollback loading{m_loading, true};
    m_rotation = rotation;
    m_order = m_rotation.members;
    m_name->setText(m_rotation.name);
    m_length->setValue(m_rotation.length);
    m_unit->setCurrentIndex(m_unit->findData(wordOf(m_rotation.unit)));
    m_start->setDate(m_rotation.start);
    m_handover->setTime(QTime{0, 0}.addSecs(m_rotation.handover * 60));
    m_hours->setText(writeHours(m_rotation.hours));
    showMembers(0);
    m_loading = false;
    preview();
}

Rotation RotationForm::rotation() const
{
    Rotation made = m_rotation;
    made.name = m_name->text().trimmed();
    made.members = m_order;
    made.length = m_length->value();
    made.unit = fromWord<RotationUnit>(m_unit->currentData().toString()).value_or(RotationUnit::Weeks);
    made.start = m_start->date();
    made.handover = QTime{0, 0}.secsTo(m_handover->time()) / 60;
    if (const auto read = readHours(m_hours->text()))
        made.hours = *read;
    return made;
}

QString RotationForm::unreadable() const
{
    return unknownIn({m_add});
}

QJsonObject RotationForm::keptBeside() const
{
    QJsonArray members;
    for (const DutyWho &who : m_order)
        members.append(toJsonObject(who));
    return {{QStringLiteral("id"), toJson(m_rotation.id)}, {QStringLiteral("members"), members}};
}

void RotationForm::setKeptBeside(const QJsonObject &beside)
{
    const auto id = fromJson<RotationId>(beside.value(QStringLiteral("id")));
    const auto found = std::ranges::find(m_rotations, id, &Rotation::id);
    m_which->setCurrentIndex(static_cast<int>(found - m_rotations.begin()));
    m_order.clear();
    for (const auto &who : beside.value(QStringLiteral("members")).toArray())
        m_order.push_back(fromJsonObject<DutyWho>(who.toObject()));
    showMembers(0);
}

void RotationForm::addMember(const QByteArray &key)
{
    const DutyWho who = whoOf(key);
    if (who.isNobody())
        return;
    m_order.push_back(who);
    m_add->setKey({}); // for the next one
    membersChanged(static_cast<int>(m_order.size()) - 1);
}

void RotationForm::showMembers(int current)
{
    m_members->clear();
    int number = 0;
    for (const DutyWho &who : m_order)
        m_members->addItem(
            tr("%1. %2", "place in the order, who").arg(++number).arg(DutyText::of(who, m_context.index)));
    m_members->setCurrentRow(std::clamp(current, 0, std::max(0, m_members->count() - 1)));
}

void RotationForm::membersChanged(int current)
{
    showMembers(current);
    preview();
    Q_EMIT edited();
}

void RotationForm::moveMember(int by)
{
    const int from = m_members->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_order.size()))
        return;
    std::swap(m_order[static_cast<std::size_t>(from)], m_order[static_cast<std::size_t>(to)]);
    membersChanged(to);
}

void RotationForm::removeMember()
{
    const int row = m_members->currentRow();
    if (row < 0 || row >= static_cast<int>(m_order.size()))
        return;
    m_order.erase(m_order.begin() + row);
    membersChanged(row);
}

void RotationForm::preview()
{
    if (m_loading)
        return;
    const bool readable = readHours(m_hours->text()).has_value();
    m_hoursRow->setHint(readable ? tr("For example: mån-fre 17:00-08:00. Empty: the whole turn.")
                                 : tr("Cannot be read; the hours before stay."),
                        readable ? HintKind::Hint : HintKind::Warning);
    const Instant now = m_context.clock.now();
    const QDate today = localDate(now);
    m_preview->render(sheetOf(rotation(), m_context.index, m_zone, fromLocal(today, QTime{0, 0}),
                              fromLocal(today.addDays(previewDays), QTime{0, 0}), now));
}

bool RotationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_members && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveMember(key->key() == Qt::Key_Up ? -1 : +1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            removeMember();
            return true;
        }
    }
    return DutyForm::eventFilter(watched, event);
}

} // namespace jour::ui
