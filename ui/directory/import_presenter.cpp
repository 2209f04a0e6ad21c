#include "directory/import_presenter.h"

#include "directory/directory_rows.h"
#include "services/contact_fields.h"
#include "services/duty_book.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

ImportPresenter::ImportPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_directory{desk}
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
    m_state.fileName = fileName;
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

void ImportPresenter::preview()
{
    auto shown = m_directory.preview(*m_bytes, m_choices);
    const auto all = m_directory.all();
    if (!shown || !all) {
        Q_EMIT problem(Wording::of(shown ? all.error() : shown.error()));
        return;
    }
    m_state.rows.clear();
    for (const ContactPoint &point : shown->added)
        m_state.rows.push_back(rowOf(point, nullptr));
    for (const ContactPoint &point : shown->changed)
        if (const auto before = std::ranges::find(*all, point.id, &ContactPoint::id); before != all->end())
            m_state.rows.push_back(rowOf(point, &*before));
    m_state.mayApply = shown->canApply();
    m_state.asksMunicipality = std::ranges::find(shown->faults, ImportFault::Kind::UnknownMunicipality,
                                                 &ImportFault::kind) != shown->faults.end();
    m_state.preview = std::move(*shown);
    showColumns();
    Q_EMIT stateChanged(m_state);
}

void ImportPresenter::showColumns()
{
    m_state.columns.clear();
    m_state.fields.clear();
    const auto &table = m_state.preview.table;
    if (!table || table->allNamed)
        return;
    for (qsizetype i = 0; i < table->header.size(); ++i)
        m_state.columns.push_back({table->header[i], table->example.value(i), table->fields.value(i)});
    for (const QString &key : contactFields())
        m_state.fields.push_back({key, ImportWords::field(key)});
    for (const ClassItem &kind : m_desk.reference().classifications.list(QStringLiteral("channels")))
        m_state.fields.push_back({kind.key, Wording::of(kind)});
}

ImportRow ImportPresenter::rowOf(const ContactPoint &point, const ContactPoint *before) const
{
    const DirectoryRows words{m_desk.reference(), m_desk.duties().index(), m_desk.now()};
    QStringList numbers;
    for (const Channel &channel : point.channels)
        numbers << channel.value;
    return {.isNew = before == nullptr,
            .municipality = words.nameOf(point.municipality),
            .name = point.name,
            .function = words.functionWord(point.function),
            .numbers = numbers.join(QStringLiteral(", ")),
            .changes = before ? ImportWords::changes(*before, point) : QString{}};
}

void ImportPresenter::apply()
{
    if (!m_bytes || !m_state.mayApply)
        return;
    const QByteArray bytes = *std::exchange(m_bytes, std::nullopt);
    const ImportPreview preview = m_state.preview;
    if (const auto done = m_directory.apply(preview); !done) {
        m_bytes = bytes;
        Q_EMIT problem(Wording::of(done.error()));
        return;
    }
    m_state = {};
    Q_EMIT applied(ImportWords::done(preview));
}

void ImportPresenter::leave()
{
    m_bytes.reset();
    m_choices = {};
    m_state = {};
}

} // namespace jour::ui
