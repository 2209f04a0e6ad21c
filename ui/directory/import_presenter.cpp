#include "directory/import_presenter.h"

#include "directory/directory_rows.h"
#include "services/contact_fields.h"
#include "services/duty_book.h"
#include "support/wording.h"

#include <algorithm>
#include <utility>

namespace jour::ui {

ImportPresenter::ImportPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_directory{desk}, m_calendar{desk}
{
    // What is shown must still be what is written when the directory has moved on.
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.contacts && m_bytes)
            preview();
    });
}

void ImportPresenter::read(const QString &fileName, const QByteArray &bytes)
{
    m_bytes = bytes;
    m_choices = {};
    m_calendar.choose({});
    m_fileName = fileName;
    preview();
}

void ImportPresenter::setColumns(const QStringList &fields)
{
    m_choices.columns = fields;
    preview();
}

void ImportPresenter::setMunicipality(const std::vector<int> &lines, const QString &code)
{
    for (const int line : lines)
        m_choices.municipalities[line] = code;
    preview();
}

void ImportPresenter::setList(DutyListId list)
{
    m_calendar.choose(list);
    preview();
}

void ImportPresenter::preview()
{
    auto shown = looksLikeCalendar(*m_bytes) ? m_calendar.shown(*m_bytes) : contacts();
    if (!shown) {
        Q_EMIT problem(Wording::of(shown.error()));
        return;
    }
    m_state = std::move(*shown);
    m_state.fileName = m_fileName;
    // What stops the import comes first.
    std::ranges::stable_partition(m_state.notes, &ImportNote::stops);
    Q_EMIT stateChanged(m_state);
}

Result<ImportState> ImportPresenter::contacts()
{
    auto shown = m_directory.preview(*m_bytes, m_choices);
    if (!shown)
        return tl::make_unexpected(shown.error());
    m_preview = std::move(*shown);
    ImportState state{.summary = ImportWords::summary(m_preview),
                      .whyNot = ImportWords::whyNot(m_preview),
                      .titles = {tr("Change"), tr("Municipality"), tr("Name"), tr("Function"), tr("Numbers")},
                      .mayApply = m_preview.canApply()};
    for (const ImportFault &fault : m_preview.faults)
        state.notes.push_back({fault.line, fault.fatal, fault.value, ImportWords::of(fault),
                               fault.kind == ImportFault::Kind::UnknownMunicipality});
    for (const ContactPoint &point : m_preview.added)
        state.rows.push_back(rowOf(point, nullptr));
    for (std::size_t i = 0; i < m_preview.changed.size(); ++i)
        state.rows.push_back(rowOf(m_preview.changed[i], &m_preview.before[i]));
    showColumns(state);
    return state;
}

void ImportPresenter::showColumns(ImportState &state) const
{
    const auto &table = m_preview.table;
    if (!table || table->allNamed)
        return;
    for (qsizetype i = 0; i < table->header.size(); ++i)
        state.columns.push_back({table->header[i], table->example.value(i), table->fields.value(i)});
    for (const QString &key : contactFields())
        state.fields.push_back({key, ImportWords::field(key)});
    for (const ClassItem &kind : m_desk.reference().classifications.list(QStringLiteral("channels")))
        state.fields.push_back({kind.key, Wording::of(kind)});
}

QStringList ImportPresenter::rowOf(const ContactPoint &point, const ContactPoint *before) const
{
    const DirectoryRows words{m_desk.reference(), m_desk.duties().index(), m_desk.now()};
    QStringList numbers;
    for (const Channel &channel : point.channels)
        numbers << channel.value;
    return {before ? tr("Changed: %1").arg(ImportWords::changes(*before, point)) : tr("New"),
            words.nameOf(point.municipality), point.name, words.functionWord(point.function),
            numbers.join(QStringLiteral(", "))};
}

Result<QString> ImportPresenter::written(const QByteArray &bytes)
{
    if (looksLikeCalendar(bytes))
        return m_calendar.apply();
    return m_directory.apply(m_preview).map([this] { return ImportWords::done(m_preview); });
}

void ImportPresenter::apply()
{
    if (!m_bytes || !m_state.mayApply)
        return;
    const QByteArray bytes = *std::exchange(m_bytes, std::nullopt);
    const auto done = written(bytes);
    if (!done) {
        m_bytes = bytes;
        preview(); // as it stands now
        Q_EMIT problem(Wording::of(done.error()));
        return;
    }
    leave();
    Q_EMIT applied(*done);
}

void ImportPresenter::leave()
{
    m_bytes.reset();
    m_choices = {};
    m_state = {};
}

} // namespace jour::ui
