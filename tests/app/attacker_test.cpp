#include "app/demo_desk.h"
#include "domain/handover/protection_mask.h"
#include "print/paper_kind.h"
#include "print/shift_handover_paper.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/handovers.h"
#include "services/intake.h"
#include "services/search.h"
#include "store/case_reader.h"
#include "support/event_text.h"
#include "support/markers.h"
#include "widgets/countdown.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

// Everything that can be typed into a case is a marker; then somebody in it becomes protected, before the
// handover is made or after it, and every masked paper and view is read for markers.
using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

constexpr std::array allOfCase{CasePaperKind::Summary, CasePaperKind::ReadBack, CasePaperKind::HandOff,
                               CasePaperKind::Assessment, CasePaperKind::Checklist};
constexpr std::array allProtections{Protection::ConfidentialityMarking, Protection::ProtectedRegistration,
                                    Protection::AssumedIdentity, Protection::Unclear};

/// What the case itself tells at the desk of whom to call and whom to call back.
bool mayStandOnScreen(const QString &path)
{
    static const QStringList reporter{QStringLiteral("case.factChanged.reporterName"),
                                      QStringLiteral("case.factChanged.reporterTitle"),
                                      QStringLiteral("case.factChanged.callbackNumber"),
                                      QStringLiteral("case.factChanged.policeReference")};
    return mayStandAtDesk(path) || reporter.contains(path) ||
           path.startsWith(QLatin1String{"contact.attempted.attempt.calledName"}) ||
           path.startsWith(QLatin1String{"contact.attempted.attempt.number"}) ||
           path.startsWith(QLatin1String{"contact.attempted.attempt.spokeTo"});
}

bool mayStandOnSheet(const QString &path)
{
    return mayStandOnPaper(path) || isKnownPromise(path);
}

template<typename May>
void checkText(const QString &text, const std::string &where, May may)
{
    for (const QString &path : markersIn(text))
        if (!may(path))
            FAIL_CHECK(where << " tells " << path.toStdString());
}

/// What a widget shows, or says to who cannot see it.
QString textOf(const QWidget &widget)
{
    QStringList said{widget.accessibleName(), widget.accessibleDescription(),
                     widget.toolTip(),        widget.statusTip(),
                     widget.whatsThis(),      widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        said << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        said << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        said << line->text() << line->placeholderText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        said << text->toPlainText() << text->placeholderText();
    if (const auto *countdown = qobject_cast<const Countdown *>(&widget))
        said << countdown->state().label;
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            said << box->itemText(i);
    return said.join(QLatin1Char('\n'));
}

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &said)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                said << index.data(role).toString();
            if (column == 0)
                addRows(model, index, said);
        }
}

QString textOnScreen()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what left the screen a moment ago
    QStringList said;
    for (const QWidget *widget : QApplication::allWidgets()) {
        said << textOf(*widget);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addRows(*view->model(), {}, said);
    }
    return said.join(QLatin1Char('\n'));
}

/// The demo night, attacked.
class Attack
{
public:
    Attack()
    {
        for (const BoardRow &row : desk.board())
            cases.push_back(row.id);
        for (int people = 1; people < 5; ++people)
            cases.push_back(generated(people));
    }

    [[nodiscard]] Desk &at() { return desk.application.session()->desk; }
    [[nodiscard]] QString number(CaseId id) { return CaseReading{at()}.row(id)->number; }
    [[nodiscard]] std::vector<Person> persons(CaseId id) { return CaseReading{at()}.reload(id)->persons; }

    void write(CaseId id)
    {
        std::vector<NewEvent> events;
        for (const EventBody &body : markedBodies(Ids::Random))
            if (isWritten(body))
                events.push_back({id, settled(body)});
        for (const EventBody &body : changes(id))
            events.push_back({id, body});
        Timer reminder;
        fill(reminder, QStringLiteral("reminder"), Ids::Random);
        reminder.caseRef = id;
        reminder.kind = TimerKind::Reminder;
        reminder.run = {};
        reminder.supersedes.reset();
        reminder.end = TimerEnd::Live;
        reminder.endedAt.reset();
        reminder.due = at().now() + std::chrono::hours{1};
        reminder.snooze->until = at().now() + std::chrono::minutes{3};
        events.push_back({id, events::TimerArmed{reminder}});
        events.push_back(
            {id, events::TimerChanged{reminder, QStringLiteral("R10"), reminder.snooze->reason}});
        REQUIRE(at().commit(events));
        REQUIRE(Handovers{at()}.writeAbout(id, marker(QStringLiteral("words"))));
    }
    /// One of them, at any place in the family.
    void protect(CaseId id, std::size_t turn)
    {
        const auto all = persons(id);
        const Person &one = all[turn % all.size()];
        REQUIRE(Casework{at()}.changePersonFact(one.id, QStringLiteral("protection"),
                                                wordOf(allProtections[turn % allProtections.size()]),
                                                marker(QStringLiteral("why"))));
    }

    DemoDesk desk;
    std::vector<CaseId> cases;

private:
    CaseId generated(int people)
    {
        Intake intake{at()};
        const Draft draft = intake.begin();
        IntakeForm form = Intake::formOf(draft);
        form.persons.clear();
        for (int i = 0; i < people; ++i) {
            PersonFacts facts;
            fill(facts, QStringLiteral("person.added.facts"));
            facts.role = i == 0 ? PersonRole::Child : PersonRole::Guardian;
            form.persons.push_back(facts);
        }
        const auto id = intake.openCase(draft, form);
        REQUIRE(id);
        return *id;
    }
    /// What an operator does in a case, and what no operator but a service writes of it.
    static bool isWritten(const EventBody &body)
    {
        using namespace events;
        return std::visit(
            [](const auto &e) {
                using Body = std::remove_cvref_t<decltype(e)>;
                return (std::same_as<Body, NoteWritten> || std::same_as<Body, ContactAttempted> ||
                        std::same_as<Body, ContactAcknowledged> || std::same_as<Body, AssessmentMade> ||
                        std::same_as<Body, DecisionRecorded> || std::same_as<Body, DisclosureMade> ||
                        std::same_as<Body, HandOffMade> || std::same_as<Body, PoliceAnswered> ||
                        std::same_as<Body, DocumentAttached> || std::same_as<Body, DocumentExported> ||
                        std::same_as<Body, Printed> || std::same_as<Body, PersonRevealed> ||
                        std::same_as<Body, PersonsLinked> || std::same_as<Body, SealedFileMade> ||
                        std::same_as<Body, EnteredAfterwards> || std::same_as<Body, ChecklistAnswered>);
            },
            body);
    }
    /// A new entry, which corrects none.
    EventBody settled(EventBody body)
    {
        std::visit(
            [&](auto &e) {
                if constexpr (requires { e.supersedes; })
                    e.supersedes.reset();
                if constexpr (requires { e.answer.key; })
                    e.answer.key = at().reference().checklist.front().key;
                if constexpr (requires { e.attempt.at; })
                    e.attempt.at = at().now();
            },
            body);
        return body;
    }
    std::vector<EventBody> changes(CaseId id)
    {
        std::vector<EventBody> all;
        const auto add = [&]<typename Facts, typename Change>(const Facts &, const Change &change) {
            Facts facts;
            fill(facts, QString::fromLatin1(Change::type));
            const QJsonObject values = toJsonObject(facts);
            for (auto it = values.begin(); it != values.end(); ++it) {
                Change one = change;
                one.fact = it.key();
                one.to =
                    it.key() == QLatin1String{"homeMunicipality"} || it.key() == QLatin1String{"whereabouts"}
                        ? QJsonValue{QJsonObject{
                              {QStringLiteral("text"), it->toObject().value(QStringLiteral("text"))}}}
                        : *it;
                if (it->isString() || it->isArray() || it->isObject())
                    all.push_back(one);
            }
        };
        add(CaseFacts{}, events::CaseFactChanged{});
        all.push_back(
            events::CaseFactChanged{QStringLiteral("kind"), {}, wordOf(CaseKind::ConcernReport), {}});
        for (const Person &person : persons(id))
            add(PersonFacts{}, events::PersonFactChanged{person.id, {}, {}, {}, {}});
        return all;
    }
};

void readPapers(Attack &attack, CaseId id)
{
    for (const CasePaperKind kind : allOfCase)
        for (const PrintVariant variant :
             {PrintVariant::Masked, PrintVariant::Receiver, PrintVariant::Initials}) {
            const auto paper = casePaper(attack.at(), id, kind);
            const auto made = paper->make({.variant = variant, .recipient = paper->usualRecipient()});
            REQUIRE(made);
            checkText((*made)->plainText(),
                      attack.number(id).toStdString() + " " + documentOf(kind).toStdString() + " " +
                          wordOf(variant).toStdString(),
                      mayStandOnSheet);
        }
}

void readJournal(Attack &attack, CaseId id)
{
    const ReferenceData &reference = attack.at().reference();
    const ProtectionMask mask{MaskFor::Desk, reference.classifications};
    const auto file = CaseReading{attack.at()}.reload(id);
    REQUIRE(file);
    for (const RecordedEvent &entry : file->journal) {
        const EventText text = eventText(mask.body(entry.body), entry.at, reference);
        checkText(text.title + QLatin1Char('\n') + text.body, "journal, " + typeOf(entry.body).toStdString(),
                  mayStandOnScreen);
    }
}

void readDeskPapers(Attack &attack)
{
    Desk &at = attack.at();
    const Instant now = at.now() + std::chrono::minutes{1};
    for (const auto &paper : {nightPaper(at, now - std::chrono::hours{24}, now), fallbackPaper(at),
                              shiftHandoverPaper(at), callListPaper(at)}) {
        const auto made = paper->make({});
        REQUIRE(made);
        checkText((*made)->plainText(), paper->fileName()->toStdString(), mayStandOnSheet);
    }
}

} // namespace

TEST_CASE("Somebody protected at any moment: no paper and no view tells what was typed in the case",
          "[app][gui][protection][attacker]")
{
    Attack attack;
    REQUIRE(attack.cases.size() > 20);
    Handovers handovers{attack.at()};
    for (const CaseId id : attack.cases)
        attack.write(id);
    REQUIRE(handovers.writeAbout(
        {}, QStringLiteral("%1 sover.").arg(marker(QStringLiteral("person.factChanged.givenName")))));
    attack.desk.workspace().openCase(attack.cases.back());
    QCoreApplication::processEvents();
    const QStringList open = markersIn(textOnScreen());
    CHECK_FALSE(std::ranges::all_of(open, mayStandOnScreen)); // while nobody is protected
    for (std::size_t i = 0; i < attack.cases.size(); i += 2)
        attack.protect(attack.cases[i], i);
    const auto made = handovers.make();
    REQUIRE(made);
    int refused = 0;
    const auto newest = handovers.newest();
    REQUIRE(newest);
    for (const CaseId id : (*newest)->record.made.cases)
        refused += handovers.answer(*made, id, false, marker(QStringLiteral("refusal"))).has_value() ? 1 : 0;
    CHECK(refused > 5);
    CHECK_FALSE(markersIn((*shiftHandoverPaper(attack.at())->make({}))->plainText()).isEmpty()); // so far
    for (std::size_t i = 1; i < attack.cases.size(); i += 2)
        attack.protect(attack.cases[i], i);

    readDeskPapers(attack);
    for (const CaseId id : attack.cases) {
        readPapers(attack, id);
        readJournal(attack, id);
    }
    const auto found = Search{attack.at()}.find(QStringLiteral("Läcka"), 200);
    REQUIRE(found);
    CHECK_FALSE(found->hits.empty());
    for (const SearchHit &hit : found->hits)
        checkText(hit.text + hit.detail, "search", mayStandOnScreen);

    for (const CaseId id : attack.cases) {
        attack.desk.workspace().openCase(id);
        QCoreApplication::processEvents();
        checkText(textOnScreen(), attack.number(id).toStdString() + " on the screen", mayStandOnScreen);
    }
    for (const auto &[key, modifiers] : {std::pair{Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier},
                                         std::pair{Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier},
                                         std::pair{Qt::Key_7, Qt::KeyboardModifiers{Qt::ControlModifier}}}) {
        attack.desk.press(key, modifiers);
        checkText(textOnScreen(), "a page of the desk", mayStandOnScreen);
        attack.desk.press(Qt::Key_Escape);
    }
}
