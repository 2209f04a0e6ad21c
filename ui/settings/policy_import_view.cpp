#include "settings/policy_import_view.h"

#include "settings/form_grid.h"
#include "settings/secret_fields.h"
#include "support/policy_words.h"
#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr qsizetype mostLines = 50; ///< nobody reads more of them

} // namespace

PolicyImportView::PolicyImportView(PolicyImport import, PolicyGround ground, const QString &fileName,
                                   QWidget *parent)
    : QFrame{parent}, m_import{std::move(import)}, m_ground{std::move(ground)},
      m_reason{plainField("importReason", this)}, m_problem{new PlainLabel{{}, TextRole::Error, this}},
      m_take{new QPushButton{tr("Take all of it  Ctrl+Enter"), this}}, m_leave{new QPushButton{
                                                                           tr("Leave  Esc"), this}}
{
    setObjectName(QStringLiteral("policyImport"));
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("importTake"));
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_take->setEnabled(m_import.canApply());
    m_leave->setObjectName(QStringLiteral("importLeave"));

    auto *what = new PlainLabel{m_import.faults.empty() ? changes() : faults(), TextRole::Body, this};
    what->setObjectName(QStringLiteral("importPreview"));
    what->setWordWrap(true);
    auto *reason = new FormRow{tr("Reason"), m_reason, this};
    reason->setHint(tr("Goes into the journal with your signature."));
    reason->setVisible(m_import.canApply());
    auto *grid = new FormGrid{this, tr("Import from %1").arg(fileName)};
    grid->addAcross(what);
    grid->addGap();
    grid->addAcross(reason);
    grid->addAcross(m_problem);
    grid->addButtons(m_take, m_leave);
    connect(m_take, &QPushButton::clicked, this, &PolicyImportView::takeRequested);
    connect(m_leave, &QPushButton::clicked, this, &PolicyImportView::left);
}

QStringList PolicyImportView::shortened(QStringList lines)
{
    const auto more = static_cast<int>(lines.size() - mostLines);
    if (more <= 0)
        return lines;
    lines.resize(mostLines);
    return lines << tr("and %n more", nullptr, more);
}

QString PolicyImportView::changes() const
{
    QStringList lines;
    int flaws = 0;
    const auto say = [&](const QString &what, const Policy &policy) {
        const QStringList found = flawsIn(policy);
        flaws += static_cast<int>(found.size());
        lines << what << found;
    };
    for (const Policy &policy : m_import.added)
        say(tr("New: %1").arg(PolicyWords::nameOf(policy)), policy);
    for (const Policy &policy : m_import.changed)
        say((policy.retired ? tr("Switched off: %1, version %2") : tr("Changed: %1, becomes version %2"))
                .arg(PolicyWords::nameOf(policy))
                .arg(policy.version),
            policy);
    lines = shortened(lines);
    if (flaws > 0)
        lines.prepend(
            tr("%n thing(s) to look at in the policies of the file. They can be taken all the same.", nullptr,
               flaws));
    lines << tr("%n version(s) are here already.", nullptr, m_import.unchanged);
    if (!m_import.canApply())
        lines << tr("There is nothing new in the file.");
    return lines.join(QLatin1Char{'\n'});
}

QString PolicyImportView::faults() const
{
    QStringList lines;
    for (const PolicyFault &fault : m_import.faults)
        lines << PolicyWords::of(fault);
    lines = shortened(lines);
    lines.prepend(tr("%n error(s): nothing is taken before they are put right in the file.", nullptr,
                     static_cast<int>(m_import.faults.size())));
    if (const QStringList besides = shortened(flawed()); !besides.isEmpty())
        lines << tr("To look at in what can be read:") << besides;
    return lines.join(QLatin1Char{'\n'});
}

QStringList PolicyImportView::flawsIn(const Policy &policy) const
{
    const bool willHold = std::ranges::any_of(m_ground.others, [&](const Policy &other) {
        return other.id == policy.id && other.version == policy.version;
    });
    QStringList lines;
    if (willHold)
        for (const PolicyFinding &finding : flawsOf(policy, m_ground))
            lines << QString{QStringLiteral("   \u26A0 ") % PolicyWords::of(finding)};
    return lines;
}

QStringList PolicyImportView::flawed() const
{
    QStringList lines;
    for (const auto *policies : {&m_import.added, &m_import.changed})
        for (const Policy &policy : *policies)
            if (const QStringList found = flawsIn(policy); !found.isEmpty())
                lines << PolicyWords::nameOf(policy) << found;
    return lines;
}

QString PolicyImportView::reason() const
{
    return m_reason->text().trimmed();
}

void PolicyImportView::focusFirst()
{
    if (m_import.canApply())
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_leave->setFocus(Qt::OtherFocusReason);
}

void PolicyImportView::showProblem(const QString &text)
{
    m_problem->setPlainText(text);
}

void PolicyImportView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_take->isEnabled())
        Q_EMIT takeRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jour::ui
