#include "shell/status_strip.h"

#include "support/accessibility.h"
#include "support/formats.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace jour::ui {

namespace {

constexpr Duration showLockWithin = std::chrono::seconds{90};

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget{parent}, m_saved{new PlainLabel{{}, TextRole::Caption, this}},
      m_place{new PlainLabel{{}, TextRole::Caption, this}},
      m_printer{new PlainLabel{{}, TextRole::Caption, this}}, m_warning{new PlainLabel{
                                                                  {}, TextRole::Warning, this}},
      m_mute{new PlainLabel{{}, TextRole::Warning, this}}, m_lock{new PlainLabel{{}, TextRole::Caption, this}}
{
    setObjectName(QStringLiteral("statusStrip"));
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_mute->setObjectName(QStringLiteral("muteLabel"));
    m_warning->setObjectName(QStringLiteral("statusWarning"));
    m_warning->setElide(Qt::ElideRight);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    row->setSpacing(space::l);
    row->addWidget(m_saved);
    row->addWidget(m_place);
    row->addWidget(m_printer);
    row->addWidget(m_warning, 1); // all that is left: what is to be done stands at its end
    row->addWidget(m_mute);
    row->addWidget(m_lock);
    renderTexts();
}

void StatusStrip::render(const StatusState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    renderTexts();
}

void StatusStrip::setSaved(Instant at)
{
    StatusState state = m_state;
    state.savedAt = at;
    state.notSaved.reset();
    render(state);
}

void StatusStrip::setNotSaved(const Error &error)
{
    StatusState state = m_state;
    state.notSaved = error;
    render(state);
}

void StatusStrip::setLockIn(Duration left)
{
    StatusState state = m_state;
    state.lockIn = left;
    render(state);
}

void StatusStrip::setMuteLeft(Duration left)
{
    StatusState state = m_state;
    state.muteLeft = std::chrono::ceil<std::chrono::seconds>(left);
    render(state);
}

void StatusStrip::setWarning(const QString &text)
{
    StatusState state = m_state;
    state.warning = text;
    render(state);
}

void StatusStrip::setNotice(const QString &text)
{
    StatusState state = m_state;
    state.notice = text;
    render(state);
    if (!text.isEmpty())
        announce(*m_warning);
}

void StatusStrip::setPackAt(std::optional<Instant> at)
{
    StatusState state = m_state;
    state.packAt = at;
    render(state);
}

void StatusStrip::renderTexts()
{
    if (m_state.notSaved) {
        m_saved->setTextRole(TextRole::Error);
        m_saved->setPlainText(Wording::of(*m_state.notSaved));
    } else {
        m_saved->setTextRole(TextRole::Caption);
        m_saved->setPlainText(m_state.savedAt ? tr("Saved %1").arg(Formats::timeWithSeconds(*m_state.savedAt))
                                              : tr("Nothing written yet"));
    }
    m_place->setPlainText(tr("This computer only"));
    QStringList printer{m_state.printer.isEmpty() ? tr("No printer: PDF works")
                                                  : tr("Printer: %1").arg(m_state.printer)};
    if (m_state.packAt)
        printer << tr("fallback pack %1").arg(Formats::dateTime(*m_state.packAt));
    m_printer->setPlainText(printer.join(QStringLiteral(" · ")));
    m_warning->setPlainText(m_state.notice.isEmpty() ? m_state.warning : m_state.notice);
    m_mute->setPlainText(
        m_state.muteLeft > Duration{0}
            ? tr("Sound off, on in %1").arg(Formats::countdown(Instant{m_state.muteLeft}, {}))
            : QString{});
    const bool soon = m_state.lockIn && *m_state.lockIn <= showLockWithin;
    m_lock->setPlainText(soon ? tr("Locks in %1").arg(Formats::countdown(Instant{*m_state.lockIn}, Instant{}))
                              : QString{});
}

QString StatusStrip::machineWarning(bool runsAsRoot, bool swapInClear, bool networkFolder, bool hasStrayKeys)
{
    QStringList words;
    if (runsAsRoot)
        words << tr("Runs as root: use an account of its own.");
    if (swapInClear)
        words << tr("Swap is not encrypted.");
    if (networkFolder)
        words << tr("The vault lies on a network folder.");
    if (hasStrayKeys)
        words << tr(
            "A key opens the vault for somebody whom the journal does not know. It goes when a manager "
            "adds or revokes an operator.");
    return words.join(QLatin1Char(' '));
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        renderTexts();
    QWidget::changeEvent(event);
}

} // namespace jour::ui
