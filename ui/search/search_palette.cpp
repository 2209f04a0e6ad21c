#include "search/search_palette.h"

#include "support/accessibility.h"
#include "support/icons.h"
#include "support/painting.h"
#include "support/paper_words.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int foundCaseRole = Qt::UserRole;
constexpr int codeRole = Qt::UserRole + 1;
/// A search that has stood still this long was meant.
constexpr std::chrono::seconds settlesAfter{2};
constexpr int widest = 640;
constexpr int top = 64;
constexpr int mostHits = 340; ///< their height

QString iconOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Case: return QStringLiteral("document");
    case HitKind::Person: return QStringLiteral("person");
    case HitKind::Phone: return QStringLiteral("phone");
    case HitKind::ContactPoint: return QStringLiteral("contact");
    case HitKind::Note: return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

} // namespace

SearchPalette::SearchPalette(Desk &desk, QWidget *parent)
    : QFrame{parent}, m_desk{desk}, m_search{desk}, m_edit{new QLineEdit{this}},
      m_hits{new QListWidget{this}}, m_hint{new PlainLabel{{}, TextRole::Caption, this}},
      m_warning{new PlainLabel{{}, TextRole::Warning, this}}, m_settle{new QTimer{this}}
{
    setObjectName(QStringLiteral("searchPalette"));
    setProperty("panel", QStringLiteral("card"));
    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setPlaceholderText(
        tr("Case number, code on a paper, person, personal number, phone, contact, municipality"));
    m_edit->installEventFilter(this);
    keepFromInputLearning(*m_edit);
    m_hits->setObjectName(QStringLiteral("searchHits"));
    m_hits->setAccessibleName(tr("Hits"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_warning->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("searchWarning"));
    auto *column = new QVBoxLayout{this};
    column->addWidget(m_edit);
    column->addWidget(m_warning);
    column->addWidget(m_hits);
    column->addWidget(m_hint);
    m_settle->setSingleShot(true);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchPalette::find);
    connect(m_settle, &QTimer::timeout, this, [this] {
        m_pending = true;
        settle();
    });
    connect(m_hits, &QListWidget::itemClicked, this, &SearchPalette::take);
    hide();
}

// While the desk still signs: what was looked for before a lock is journaled too.
SearchPalette::~SearchPalette()
{
    settle();
}

void SearchPalette::start()
{
    if (QWidget *focused = QApplication::focusWidget(); !isAncestorOf(focused))
        m_hadFocus = focused;
    m_edit->clear();
    show({});
    QFrame::show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::fit()
{
    const int count = m_hits->count();
    m_hits->setVisible(count > 0);
    m_hits->setMinimumHeight(count > 0 ? std::min(count * m_hits->sizeHintForRow(0) + 4, mostHits) : 0);
    layout()->activate();
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 2 * space::xl);
    const int height = std::min(layout()->totalHeightForWidth(width), room.height() - 96);
    setGeometry((room.width() - width) / 2, top, width, height);
}

void SearchPalette::find()
{
    const QString words = m_edit->text();
    // Typing on is the same search; anything else is another one, and the one before was seen.
    const bool taken = m_words.startsWith(words);
    if (!words.startsWith(m_words))
        settle();
    m_settle->stop();
    m_words = words;
    m_pending = !taken && !words.trimmed().isEmpty();
    const auto answer = m_search.find(words);
    if (!answer) {
        m_hint->setPlainText(Wording::of(answer.error()));
        return;
    }
    show(*answer);
    if (!words.trimmed().isEmpty())
        m_settle->start(settlesAfter);
}

void SearchPalette::settle()
{
    m_settle->stop();
    if (std::exchange(m_pending, false))
        std::ignore = m_search.settled(m_words, m_answer);
}

void SearchPalette::show(const SearchAnswer &answer)
{
    m_answer = answer;
    m_hits->clear();
    if (answer.page) {
        auto *item = new QListWidgetItem{icon(QStringLiteral("print"), Token::TextMuted),
                                         PaperWords::of(*answer.page), m_hits};
        item->setData(foundCaseRole, answer.page->isOfDesk() ? QByteArray{} : answer.page->caseRef.raw());
    }
    for (const SearchHit &hit : answer.hits) {
        const QString name = !hit.text.isEmpty() ? hit.text
                             : hit.isProtected   ? tr("Protected identity")
                                                 : tr("Unknown child");
        auto *item = new QListWidgetItem{
            icon(iconOf(hit.kind), Token::TextMuted),
            hit.detail == hit.text ? name : tr("%1  ·  %2  ·  %3").arg(name, kindOf(hit.kind), hit.detail),
            m_hits};
        item->setData(foundCaseRole, hit.caseRef.isNull() ? QByteArray{} : hit.caseRef.raw());
        if (hit.kind == HitKind::ContactPoint || (hit.kind == HitKind::Phone && hit.caseRef.isNull()))
            item->setData(codeRole, hit.detail);
    }
    for (const Municipality &m : answer.municipalities) {
        auto *item = new QListWidgetItem{icon(QStringLiteral("municipality"), Token::TextMuted),
                                         tr("%1  ·  %2 %3").arg(m.name, m.code, m.countyName), m_hits};
        item->setData(codeRole, m.code);
    }
    m_hits->setCurrentRow(0);
    m_hint->setPlainText(hintOf(answer));
    warn(warningOf(answer));
    fit();
}

QString SearchPalette::hintOf(const SearchAnswer &answer) const
{
    const bool isNothing = m_hits->count() == 0 && !m_edit->text().trimmed().isEmpty();
    if (isNothing && answer.code == TypedCode::Unfinished)
        return tr(
            "This is not a whole code yet. It is written beside its picture on the page: JB, the case or "
            "a stroke, six characters and then eight.");
    if (isNothing && answer.code == TypedCode::None)
        return answer.notesIncluded ? tr("Nothing found.")
                                    : tr("Nothing found. Notes are not searched unless a manager allows it.");
    return tr("Enter opens, Esc leaves. Searches for persons are journaled.");
}

QString SearchPalette::warningOf(const SearchAnswer &answer)
{
    if (answer.page)
        return PaperWords::doubtOf(*answer.page);
    if (answer.code == TypedCode::Whole)
        return tr(
            "No paper of this vault bears this code. Check its letters. The page may have been printed at "
            "another workstation, or from another copy of the vault.");
    if (answer.isCut)
        return tr("Only the beginning is searched for: %1 words, or %2 characters.")
            .arg(mostSearchedWords)
            .arg(mostSearchedLetters);
    return {};
}

/// What was typed stays; what is odd about it is said beneath it.
void SearchPalette::warn(const QString &text)
{
    const bool isNews = !text.isEmpty() && text != m_warning->text();
    m_warning->setPlainText(text);
    m_warning->setVisible(!text.isEmpty());
    if (isNews)
        announce(*m_warning);
}

QString SearchPalette::kindOf(HitKind kind) const
{
    switch (kind) {
    case HitKind::Case: return tr("case");
    case HitKind::Person: return tr("person");
    case HitKind::Phone: return tr("phone");
    case HitKind::ContactPoint: return tr("contact");
    case HitKind::Note: return tr("note");
    }
    Q_UNREACHABLE();
}

void SearchPalette::take()
{
    const QListWidgetItem *item = m_hits->currentItem();
    if (!item)
        return;
    m_pending = true;
    settle();
    const QByteArray caseRef = item->data(foundCaseRole).toByteArray();
    const QString code = item->data(codeRole).toString();
    if (caseRef.isEmpty() && code.isEmpty()) // a paper of the desk: what it is stands here, there is no more
        return;
    const QString page = answeredPage();
    leave();
    if (!caseRef.isEmpty())
        Q_EMIT caseRequested(CaseId::fromRaw(caseRef));
    else
        giveBack();
    if (!page.isEmpty()) // a scanner sends Enter at once, and nobody has read it here
        Q_EMIT told(page);
    if (!code.isEmpty() && caseRef.isEmpty())
        Q_EMIT municipalityRequested(code);
}

QString SearchPalette::answeredPage() const
{
    if (!m_answer.page)
        return {};
    QStringList parts{PaperWords::of(*m_answer.page), PaperWords::doubtOf(*m_answer.page)};
    parts.removeAll({});
    return parts.join(QStringLiteral(". "));
}

/// Whoever opens no case goes on where the search came in between.
void SearchPalette::giveBack()
{
    if (QWidget *had = m_hadFocus; had && had->isVisible())
        had->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::leave()
{
    settle();
    hide();
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_hits->currentRow();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_hits->setCurrentRow(
            std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_hits->count() - 1)));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        take();
    else if (key == Qt::Key_Escape) {
        leave();
        giveBack();
    } else
        return QFrame::eventFilter(watched, event);
    return true;
}

} // namespace jour::ui
