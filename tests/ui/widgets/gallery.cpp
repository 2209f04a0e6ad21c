#include "ui/widgets/gallery.h"

#include "base/local_time.h"
#include "night_line/night_line.h"
#include "support/icons.h"
#include "widgets/banner.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/countdown.h"
#include "widgets/empty_state.h"
#include "widgets/form_row.h"
#include "widgets/key_hint.h"
#include "widgets/masked_text.h"
#include "widgets/moment_field.h"
#include "widgets/note_edit.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"
#include "widgets/tag_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace jour::test {

using namespace ui;
using namespace std::chrono_literals;

namespace {

NightLineState aNight(Instant now)
{
    const auto [from, to] = nightWindow(now);
    NightLineState state{.from = from, .to = to, .now = now, .marks = {}};
    const auto add = [&](Duration at, int urgency, const char *label) {
        state.marks.push_back({.at = now + at,
                               .urgency = urgency,
                               .label = QString::fromUtf8(label),
                               .key = label,
                               .overdue = at < 0s});
    };
    add(-4min, 0, "nå Nykvarns socialjour");
    add(12min, 0, "kvittera ROC-2026-0412");
    add(14min, 1, "ring tillbaka");
    add(16min, 2, "nå vårdnadshavare");
    add(18min, 2, "svar från Botkyrka");
    add(20min, 3, "komplettera");
    add(76min, 1, "ring tillbaka Södertälje");
    add(170min, 2, "skyddsbedömning");
    add(230min, 3, "lämna till dagtid");
    state.marks.push_back({.at = from + 6h,
                           .kind = MarkKind::DutyChange,
                           .label = QStringLiteral("chef i beredskap byter"),
                           .key = {}});
    state.marks.push_back({.at = to - 30min,
                           .kind = MarkKind::Handover,
                           .label = QStringLiteral("överlämning till dagtid"),
                           .key = {}});
    return state;
}

QFrame *pane(QWidget *parent)
{
    auto *frame = new QFrame{parent};
    frame->setProperty("panel", QStringLiteral("pane"));
    auto *column = new QVBoxLayout{frame};
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    return frame;
}

QWidget *countdowns(const Clock &clock, QWidget *parent)
{
    auto *box = new QWidget{parent};
    auto *row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    const std::pair<CountdownPhase, Duration> states[]{{CountdownPhase::Running, 72min + 5s},
                                                       {CountdownPhase::Warned, 4min + 59s},
                                                       {CountdownPhase::Overdue, -250s},
                                                       {CountdownPhase::Paused, 31min}};
    for (const auto &[phase, left] : states) {
        auto *countdown = new Countdown{Countdown::Size::Big, box};
        countdown->setState({.phase = phase,
                             .due = clock.now() + left,
                             .now = clock.now(),
                             .label = QStringLiteral("Nå hemkommunen")});
        row->addWidget(countdown);
    }
    row->addStretch();
    return box;
}

QWidget *buttons(QWidget *parent)
{
    auto *box = new QWidget{parent};
    auto *row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const auto button = [&](const char *text, const char *kind, const char *iconName,
                            Token token = Token::Text) {
        auto *b = new QPushButton{QString::fromUtf8(text), box};
        b->setProperty("kind", QLatin1String{kind});
        b->setIcon(icon(QLatin1String{iconName}, token));
        row->addWidget(b);
        return b;
    };
    button("Öppna ärendet", "primary", "check", Token::OnAccent);
    button("Ring", "", "phone-out");
    button("Stäng", "danger", "");
    button("Mer", "quiet", "more");
    button("Inte nu", "", "")->setEnabled(false);
    auto *tool = new QToolButton{box};
    tool->setIcon(icon(QStringLiteral("print")));
    tool->setAccessibleName(QStringLiteral("Skriv ut"));
    tool->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(tool);
    row->addWidget(new KeyHint{QKeySequence{QStringLiteral("Ctrl+N")}, box});
    row->addStretch();
    return box;
}

QWidget *natives(QWidget *parent)
{
    auto *box = new QWidget{parent};
    auto *row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto *checked = new QCheckBox{QStringLiteral("Underrättad"), box};
    checked->setChecked(true);
    row->addWidget(checked);
    row->addWidget(new QCheckBox{QStringLiteral("Tolk"), box});
    auto *radio = new QRadioButton{QStringLiteral("Telefon"), box};
    radio->setChecked(true);
    row->addWidget(radio);
    auto *combo = new QComboBox{box};
    combo->setAccessibleName(QStringLiteral("Roll"));
    combo->addItems({QStringLiteral("Misstänkt"), QStringLiteral("Målsägande")});
    row->addWidget(combo);
    auto *spin = new QSpinBox{box};
    spin->setAccessibleName(QStringLiteral("Minuter"));
    spin->setSuffix(QStringLiteral(" min"));
    spin->setValue(15);
    row->addWidget(spin);
    row->addStretch();
    return box;
}

QTableWidget *table(QWidget *parent)
{
    auto *t = new QTableWidget{12, 3, parent};
    t->setAccessibleName(QStringLiteral("Kö"));
    t->setHorizontalHeaderLabels(
        {QStringLiteral("Ärende"), QStringLiteral("Kommun"), QStringLiteral("Nästa steg")});
    for (int row = 0; row < 12; ++row) {
        t->setItem(
            row, 0,
            new QTableWidgetItem{QStringLiteral("ROC-2026-%1").arg(412 + row, 4, 10, QLatin1Char{'0'})});
        t->setItem(row, 1,
                   new QTableWidgetItem{row % 2 == 0 ? QStringLiteral("Nykvarn")
                                                     : QStringLiteral("Upplands Väsby")});
        t->setItem(row, 2, new QTableWidgetItem{QStringLiteral("Nå hemkommunen")});
    }
    t->verticalHeader()->hide();
    t->setShowGrid(false);
    t->setSelectionBehavior(QAbstractItemView::SelectRows);
    t->setTabKeyNavigation(false);
    t->horizontalHeader()->setStretchLastSection(true);
    t->resizeColumnsToContents();
    t->selectRow(1);
    return t;
}

std::vector<CompletionItem> municipalities()
{
    return {{"0140", QStringLiteral("Nykvarn"), QStringLiteral("0140"), {}},
            {"0192", QStringLiteral("Nynäshamn"), QStringLiteral("0192"), {}}};
}

QFrame *form(const Clock &clock, QWidget *parent)
{
    QFrame *frame = pane(parent);
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    column->addWidget(new PlainLabel{QStringLiteral("Nytt ärende"), TextRole::Title, frame});
    auto *number = new FormRow{QStringLiteral("&Personnummer"),
                               new QLineEdit{QStringLiteral("20150101-0000"), frame}, frame};
    number->setHint(QStringLiteral("Kontrollsiffran stämmer inte. Sparas som skrivet."), HintKind::Warning);
    column->addWidget(number);
    auto *municipality = new CompleterField{frame};
    municipality->setItems(municipalities());
    municipality->setKey("0140");
    column->addWidget(new FormRow{QStringLiteral("&Hemkommun"), municipality, frame});
    column->addWidget(new FormRow{QStringLiteral("&Bosatt i avtalskommun"),
                                  new ChoiceRow{{{"yes", QStringLiteral("Ja"), QLatin1Char{'j'}},
                                                 {"no", QStringLiteral("Nej"), QLatin1Char{'n'}},
                                                 {"unknown", QStringLiteral("Okänt"), QLatin1Char{'o'}}},
                                                frame},
                                  frame});
    static_cast<ChoiceRow *>(frame->findChild<ChoiceRow *>())->setChosen("yes");
    auto *moment = new MomentField{clock, frame};
    moment->setMoment(clock.now() - 12min);
    column->addWidget(new FormRow{QStringLiteral("&Anträffad"), moment, frame});
    auto *tags = new TagField{frame};
    tags->setItems({{"robbery", QStringLiteral("Rån"), {}, {}}});
    tags->setTags({{"robbery", QStringLiteral("Rån")},
                   {"weapon", QStringLiteral("Vapenbrott")},
                   {{}, QStringLiteral("eget ord")}});
    tags->setPlaceholder(QStringLiteral("Lägg till…"));
    column->addWidget(new FormRow{QStringLiteral("Br&ottstyper"), tags, frame});
    auto *note = new NoteEdit{3, 8, frame};
    note->setPlainText(
        QStringLiteral("Pojke anträffad vid centrum <b>utan</b> vuxen.\nVill inte uppge namn."));
    column->addWidget(new FormRow{QStringLiteral("Polisens &ord"), note, frame});
    column->addStretch();
    return frame;
}

QFrame *casePane(const Clock &clock, QWidget *parent)
{
    QFrame *frame = pane(parent);
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    auto *tabs = new QTabBar{frame};
    tabs->setAccessibleName(QStringLiteral("Flikar"));
    tabs->setExpanding(false);
    for (const char *name : {"Fakta", "Personer", "Journal", "Dokument"})
        tabs->addTab(QLatin1String{name});
    column->addWidget(countdowns(clock, frame));
    column->addWidget(tabs);
    auto *masked = new MaskedText{clock, frame};
    masked->setWhat(QStringLiteral("namn"));
    auto *section = new Section{QStringLiteral("Skyddade uppgifter"), masked, frame};
    section->setSummary(QStringLiteral("2 personer"));
    column->addWidget(section);
    column->addWidget(natives(frame));
    column->addWidget(buttons(frame));
    column->addWidget(table(frame), 1);
    auto *small = new Countdown{Countdown::Size::Small, frame};
    small->setState({.phase = CountdownPhase::Overdue,
                     .due = clock.now() - 250s,
                     .now = clock.now(),
                     .label = QStringLiteral("Nykvarn")});
    column->addWidget(small);
    return frame;
}

QFrame *quietPane(QWidget *parent)
{
    QFrame *frame = pane(parent);
    auto *empty = new EmptyState{frame};
    empty->setPicture(QStringLiteral("phone"));
    empty->setTexts(
        QStringLiteral("Ingen kommun vald"),
        QStringLiteral("Välj ett ärende, så visas här vem som svarar i barnets hemkommun just nu."));
    empty->setButton(QStringLiteral("Sök kontakt"));
    frame->layout()->addWidget(empty);
    return frame;
}

Banner *banner(Severity severity, const char *text, std::vector<BannerAction> actions, QWidget *parent)
{
    auto *b = new Banner{parent};
    b->render({.severity = severity,
               .text = QString::fromUtf8(text),
               .actions = std::move(actions),
               .dismissable = true});
    return b;
}

} // namespace

std::unique_ptr<QWidget> gallery(const Clock &clock)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout{page.get()};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *line = new NightLine{page.get()};
    line->render(aNight(clock.now()));
    column->addWidget(line);
    column->addWidget(banner(Severity::Danger, "Förfallen: nå Nykvarns socialjour, ROC-2026-0412",
                             {{"open", QStringLiteral("Öppna")}, {"snooze", QStringLiteral("Skjut upp")}},
                             page.get()));
    column->addWidget(banner(Severity::Warning, "Ingen i tjänst i Ekerö efter 22:00.", {}, page.get()));
    column->addWidget(banner(Severity::Ok, "Sparat 03:14:02.", {}, page.get()));
    auto *panes = new QSplitter{page.get()};
    panes->addWidget(form(clock, panes));
    panes->addWidget(casePane(clock, panes));
    panes->addWidget(quietPane(panes));
    panes->setSizes({380, 660, 240});
    column->addWidget(panes, 1);
    page->resize(1280, 820);
    return page;
}

} // namespace jour::test
