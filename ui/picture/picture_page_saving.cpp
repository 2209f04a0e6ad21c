#include "domain/events/print_medium.h"
#include "picture/picture_export.h"
#include "picture/picture_page.h"
#include "picture/picture_presenter.h"
#include "picture/picture_report.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

#include <tuple>

// What leaves the page as a file.
namespace jour::ui {

void PicturePage::tell(const QString &problem)
{
    m_saved->hide();
    m_problem->setPlainText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PicturePage::tellSaved(const QString &path)
{
    tell({});
    m_saved->setPlainText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    m_saved->show();
}

void PicturePage::exportChart()
{
    if (!m_export->isEnabled())
        return;
    const QString name =
        m_presenter->state().fileName + QLatin1Char('-') + QString::number(m_presenter->state().topic + 1);
    m_ask.toWrite(
        *this,
        {.title = tr("Save the chart"),
         .suggested = name + QStringLiteral(".png"),
         .suffix = QStringLiteral("png"),
         .filters = {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Table (*.csv)"), tr("Paper (*.pdf)")}},
        [this](const QString &path) { write(path); });
}

void PicturePage::exportReport()
{
    if (!m_report->isEnabled())
        return;
    m_ask.toWrite(*this,
                  {.title = tr("Save the report"),
                   .suggested = m_presenter->state().fileName + QStringLiteral(".pdf"),
                   .suffix = QStringLiteral("pdf"),
                   .filters = {tr("Paper (*.pdf)"), tr("Table (*.csv)")}},
                  [this](const QString &path) { writeReport(path); });
}

void PicturePage::write(const QString &path)
{
    const PictureState &state = m_presenter->state();
    const QString suffix = QFileInfo{path}.suffix().toLower();
    const std::optional topic{state.topic};
    if (suffix == QLatin1String{"png"})
        release(topic, suffix, topicPng(state.shown, state.notes), path);
    else if (suffix == QLatin1String{"svg"})
        release(topic, suffix, topicSvg(state.shown, state.notes), path);
    else if (suffix == QLatin1String{"csv"})
        release(topic, suffix, m_presenter->csv(topic), path);
    else if (suffix == QLatin1String{"pdf"})
        release(topic, suffix, reportPdf(reportOf(state, {state.shown}, m_desk)).bytes, path);
    else
        tell(tr("Nothing was saved: the name says what is in the file. End it in .png, .svg, .csv or .pdf."));
}

void PicturePage::writeReport(const QString &path)
{
    const QString suffix = QFileInfo{path}.suffix().toLower();
    if (suffix == QLatin1String{"csv"})
        release({}, suffix, m_presenter->csv({}), path);
    else if (suffix == QLatin1String{"pdf"})
        release({}, suffix, reportPdf(reportOf(m_presenter->state(), m_presenter->allTopics(), m_desk)).bytes,
                path);
    else
        tell(tr("Nothing was saved: the name says what is in the file. End it in .pdf or .csv."));
}

void PicturePage::release(std::optional<int> topic, const QString &format, const QByteArray &bytes,
                          const QString &path)
{
    const QFileInfo folder{QFileInfo{path}.absolutePath()};
    if (!folder.isDir() || !folder.isWritable())
        return tell(tr("Nothing can be written in that folder. Choose another one."));
    if (const auto journaled = m_presenter->release(topic, format); !journaled)
        return tell(Wording::of(journaled.error()));
    if (!bytes.isEmpty() && writeForOwner(path, bytes))
        return tellSaved(path);
    // When not even this can be written, the first entry stands: rather too much is said than too little.
    std::ignore = m_presenter->release(topic, events::medium::failed);
    tell(tr("The file could not be written. The journal says that the figures did not leave."));
}

} // namespace jour::ui
