#include "directory/history_view.h"

#include "support/icons.h"
#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jour::ui {

HistoryView::HistoryView(QWidget *parent)
    : QWidget{parent}, m_title{new PlainLabel{{}, TextRole::Title, this}},
      m_leave{new QPushButton{tr("Close  Esc"), this}}, m_scroll{new QScrollArea{this}}
{
    setObjectName(QStringLiteral("historyView"));
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_title->setElide(Qt::ElideRight);
    m_leave->setObjectName(QStringLiteral("historyLeave"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_leave);
    auto *about =
        new PlainLabel{tr("Every version stays in the journal. A version that is used again is saved "
                          "as a new one, and can be undone."),
                       TextRole::Caption, this};
    about->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget{m_scroll};
    content->setProperty("panel", QStringLiteral("content"));
    m_cards = new QVBoxLayout{content};
    m_cards->setContentsMargins(0, 0, space::s, space::m);
    m_cards->setSpacing(space::s);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(about);
    column->addWidget(m_scroll, 1);
    connect(m_leave, &QPushButton::clicked, this, &HistoryView::leaveRequested);
}

void HistoryView::render(const PointHistory &history)
{
    if (history == m_shown)
        return;
    m_shown = history;
    const bool hadFocus = m_scroll->isAncestorOf(window()->focusWidget());
    m_title->setPlainText(tr("History: %1").arg(history.name));
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // this may be running inside its click
        }
        delete item;
    }
    m_uses.clear();
    for (std::size_t i = 0; i < history.versions.size(); ++i) {
        QWidget *card = versionCard(history.versions[i], i);
        m_cards->addWidget(card);
        card->show(); // the focus can go to it at once
    }
    m_cards->addStretch(1);
    if (hadFocus)
        focusFirst();
}

QWidget *HistoryView::versionCard(const VersionRow &version, std::size_t index)
{
    auto *card = new QFrame{this};
    card->setProperty("panel", QStringLiteral("card"));
    card->setObjectName(QStringLiteral("version%1").arg(index));
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(2);
    auto *top = new QHBoxLayout;
    auto *when = new PlainLabel{version.when, TextRole::Heading, card};
    when->setWordWrap(true);
    top->addWidget(when, 1);
    if (version.holds) {
        top->addWidget(new PlainLabel{tr("as it is now"), TextRole::Caption, card});
    } else {
        auto *use = new QPushButton{tr("Use this version again"), card};
        use->setObjectName(QStringLiteral("useVersion%1").arg(index));
        use->setIcon(icon(QStringLiteral("history")));
        use->setAccessibleName(tr("Use the version of %1 again: %2")
                                   .arg(version.when, version.lines.join(QStringLiteral("; "))));
        connect(use, &QPushButton::clicked, this, [this, seq = version.seq] { Q_EMIT useRequested(seq); });
        top->addWidget(use);
        m_uses.push_back(use);
    }
    column->addLayout(top);
    for (const QString &line : version.lines) {
        auto *label = new PlainLabel{line, TextRole::Body, card};
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    return card;
}

void HistoryView::focusFirst()
{
    QPushButton *first = m_uses.empty() ? m_leave : m_uses.front();
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
