#include "actions/shortcut_sheet.h"

#include "actions/action_registry.h"
#include "actions/menu_builder.h"
#include "support/icons.h"
#include "support/rule_words.h"
#include "widgets/key_hint.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr int columns = 3;
constexpr int iconSize = 16;

QWidget *lineOf(const ActionSpec &spec, const Theme &theme, QWidget *parent)
{
    auto *line = new QWidget{parent};
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto *picture = new PlainLabel{line};
    picture->setFixedSize(iconSize, iconSize);
    picture->setPixmap(
        iconPixmap(QLatin1String{spec.icon}, theme.textMuted, iconSize, parent->devicePixelRatioF()));
    row->addWidget(picture);
    auto *text = new PlainLabel{plainText(spec), TextRole::Body, line};
    row->addWidget(text, 1);
    row->addWidget(new KeyHint{shortcutOf(spec), line});
    return line;
}

QWidget *groupOf(Menu menu, const Theme &theme, QWidget *parent)
{
    auto *group = new QWidget{parent};
    group->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout{group};
    column->setContentsMargins(0, 0, 0, space::l);
    column->setSpacing(space::xs);
    column->addWidget(new PlainLabel{menuTitle(menu).remove(QLatin1Char{'&'}), TextRole::Heading, group});
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu == menu && spec.shortcut[0] != '\0')
            column->addWidget(lineOf(spec, theme, group));
    }
    return group;
}

/// What the ids in the journal and beside the deadlines mean.
QWidget *rulesIn(QWidget *parent)
{
    auto *rules = new QWidget{parent};
    rules->setObjectName(QStringLiteral("ruleList"));
    auto *grid = new QGridLayout{rules};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    for (const auto &[id, words] : RuleWords::all()) {
        const int line = grid->rowCount();
        grid->addWidget(new PlainLabel{id, TextRole::Body, rules}, line, 0, Qt::AlignTop);
        auto *meaning = new PlainLabel{words, TextRole::Body, rules};
        meaning->setWordWrap(true);
        grid->addWidget(meaning, line, 1);
    }
    return rules;
}

/// Which column each menu stands in, so that the three come out about as long.
int columnOf(Menu menu)
{
    switch (menu) {
    case Menu::Desk:
    case Menu::Case:
    case Menu::Help: return 0;
    case Menu::Acts:
    case Menu::Call: return 1;
    case Menu::State: return 1;
    case Menu::Timer:
    case Menu::View: return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *parent) : QWidget{parent}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    scroll->setObjectName(QStringLiteral("shortcutScroll"));
    column->addWidget(scroll);
    setFocusProxy(scroll);
    render();
}

void ShortcutSheet::render()
{
    auto *scroll = findChild<QScrollArea *>(QStringLiteral("shortcutScroll"));
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    m_page = new QWidget;
    m_page->setProperty("panel", QStringLiteral("content"));
    auto *page = new QVBoxLayout{m_page};
    page->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    page->setSpacing(space::l);
    page->addWidget(new PlainLabel{tr("Keyboard"), TextRole::Title, m_page});
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space::xl);
    page->addLayout(row);
    for (int i = 0; i < columns; ++i) {
        auto *column = new QVBoxLayout;
        row->addLayout(column, 1);
        for (const Menu menu : allMenus()) {
            if (columnOf(menu) == i)
                column->addWidget(groupOf(menu, themeOf(palette()), m_page));
        }
        column->addStretch();
    }
    page->addWidget(new PlainLabel{tr("Rules by which cases are chased"), TextRole::Heading, m_page});
    page->addWidget(rulesIn(m_page));
    page->addStretch();
    scroll->setWidget(m_page); // deletes the page before
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        // Later: whoever tells of the change is going through the widgets that render() deletes.
        QMetaObject::invokeMethod(this, &ShortcutSheet::render, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jour::ui
