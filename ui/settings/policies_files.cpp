#include "settings/policies_part.h"
#include "settings/policy_import_view.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/plain_label.h"

#include <QFileInfo>
#include <QVBoxLayout>

// Policies to and from a file.
namespace jour::ui {

namespace {

/// No file of policies is nearly as large.
constexpr qint64 mostBytes = 4 * 1024 * 1024;

} // namespace

void PoliciesPart::choosePlace()
{
    m_ask.toWrite(*this,
                  {.title = tr("Export policies"),
                   .suggested = QStringLiteral("policies.json"),
                   .suffix = QStringLiteral("json"),
                   .filters = {tr("Policies (*.json)")}},
                  [this](const QString &path) { exportTo(path); });
}

void PoliciesPart::chooseFile()
{
    m_ask.toRead(*this, {.title = tr("Import policies"), .filters = {tr("Policies (*.json)")}},
                 [this](const QString &path) { read(path); });
}

void PoliciesPart::read(const QString &path)
{
    const QString name = QFileInfo{path}.fileName();
    m_reading.stop();
    m_result->render({Severity::Info, tr("Reading %1…").arg(name), {}});
    m_reading.start(path, mostBytes, [this, name](const FileRead &read) { showImport(name, read); });
}

void PoliciesPart::showImport(const QString &name, const FileRead &read)
{
    m_result->render({});
    if (read.trouble != FileRead::Trouble::None) {
        const bool isLarge = read.trouble == FileRead::Trouble::TooLarge;
        m_result->render({Severity::Danger,
                          isLarge ? tr("The file is far too large for one with policies.")
                                  : tr("The file could not be read."),
                          {}});
        return;
    }
    PolicyImport import = m_policies.preview(read.bytes);
    PolicyGround after = m_policies.groundAfter(import);
    m_importView = new PolicyImportView{std::move(import), std::move(after), name, this};
    m_formPlace->addWidget(m_importView);
    m_detail->hide(); // what the file would change stands where it stood
    connect(m_importView, &PolicyImportView::takeRequested, this, &PoliciesPart::take);
    connect(m_importView, &PolicyImportView::left, this, &PoliciesPart::leaveForm);
    m_importView->show();
    m_importView->focusFirst();
}

void PoliciesPart::take()
{
    const auto taken = m_policies.apply(m_importView->import(), m_importView->reason());
    if (!taken) {
        m_importView->showProblem(Wording::of(taken.error()));
        return;
    }
    leaveForm();
    refresh();
    tell(tr("The policies of the file are taken."));
}

void PoliciesPart::exportTo(const QString &path)
{
    if (writeForOwner(path, m_policies.exported()))
        tell(tr("Every version of every policy is written to %1.").arg(QFileInfo{path}.fileName()));
    else
        m_result->render({Severity::Danger, tr("The file could not be written."), {}});
}

} // namespace jour::ui
