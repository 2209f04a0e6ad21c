#include "directory/import_presenter.h"

#include "directory/directory_rows.h"
#include "services/contact_fields.h"
#include "services/contact_people.h"
#include "services/duty_book.h"
#include "support/wording.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

/// Those that stop the import first, and no more than are read; of all, the lines that ask something.
void arrange(ImportState &state)
{
    std::ranges::stable_partition(state.notes, &ImportNote::stops);
    for (const ImportNote &note : state.notes)
        if (note.asksMunicipality)
            state.askingLines.push_back(note.line);
    const std::size_t shown = std::min(state.notes.size(), ImportState::mostShown);
    state.moreNotes = static_cast<int>(state.notes.size() - shown);
    state.notes.resize(shown);
}

} // namespace

ImportPresenter::ImportPresenter(Desk &desk, Background background, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_directory{desk}, m_calendar{desk}, m_reading{std::move(background)}
{
    // What is shown must still be what is written when the directory has moved on.
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.contacts)
            preview();
    });
    connect(&m_reading, &ImportReading::progressed, this, &ImportPresenter::progressed);
    connect(&m_reading, &ImportReading::finished, this,
            [this](const std::shared_ptr<ImportAnswer> &answer) { show(*answer); });
}

void ImportPresenter::read(const QString &path)
{
    leave();
    m_path = path;
    m_state.summary = tr("Reading the file…");
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
    if (m_path.isEmpty())
        return;
    auto contacts = m_directory.ground();
    auto calendar = m_calendar.ground();
    if (!contacts || !calendar) {
        Q_EMIT problem(Wording::of(contacts ? calendar.error() : contacts.error()));
        return;
    }
    m_state.fileName = QFileInfo{m_path}.fileName();
    m_state.isReading = true;
    m_state.mayApply = false;
    Q_EMIT stateChanged(m_state);
    m_reading.start({m_path, m_bytes, std::move(*contacts), m_choices, std::move(*calendar)});
}

void ImportPresenter::show(ImportAnswer &answer)
{
    const QString name = m_state.fileName;
    if (answer.trouble != FileRead::Trouble::None) {
        leave();
        Q_EMIT unreadable(answer.trouble == FileRead::Trouble::TooLarge
                              ? tr("The file is too large to be a list of contacts or a calendar.")
                              : tr("The file could not be read: %1").arg(name));
        return;
    }
    const bool first = !m_bytes;
    m_bytes = answer.bytes;
    m_isCalendar = answer.isCalendar;
    m_state =
        m_isCalendar ? m_calendar.shown(std::move(answer.calendar)) : contacts(std::move(answer.contacts));
    m_state.fileName = name;
    arrange(m_state);
    Q_EMIT stateChanged(m_state);
    if (first)
        Q_EMIT shown();
}

ImportState ImportPresenter::contacts(ImportPreview preview)
{
    m_preview = std::move(preview);
    ImportState state{.summary = ImportWords::summary(m_preview),
                      .whyNot = ImportWords::whyNot(m_preview),
                      .isRefused = std::ranges::any_of(m_preview.faults, &ImportFault::fatal),
                      .titles = {tr("Change"), tr("Municipality"), tr("Name"), tr("Function"), tr("Numbers")},
                      .mayApply = m_preview.canApply()};
    for (const ImportFault &fault : m_preview.faults)
        state.notes.push_back({fault.line, fault.fatal, fault.value, ImportWords::of(fault),
                               fault.kind == ImportFault::Kind::UnknownMunicipality});
    for (const ContactPoint &point : m_preview.added)
        state.addRow([&] { return rowOf(point, nullptr); });
    for (std::size_t i = 0; i < m_preview.changed.size(); ++i)
        state.addRow([&] { return rowOf(m_preview.changed[i], &m_preview.before[i]); });
    for (const DutyPerson &person : m_preview.personsAdded)
        state.addRow([&] { return rowOf(asPoint(person), nullptr); });
    for (std::size_t i = 0; i < m_preview.personsChanged.size(); ++i) {
        const ContactPoint before = asPoint(m_preview.personsBefore[i]);
        state.addRow([&] { return rowOf(asPoint(m_preview.personsChanged[i]), &before); });
    }
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
    const bool isPerson = point.municipality == personPlace;
    return {before ? tr("Changed: %1").arg(ImportWords::changes(*before, point)) : tr("New"),
            isPerson ? tr("Person on duty") : words.nameOf(point.municipality), point.name,
            isPerson ? point.function : words.functionWord(point.function),
            numbers.join(QStringLiteral(", "))};
}

Result<QString> ImportPresenter::written()
{
    if (m_isCalendar)
        return m_calendar.apply();
    return m_directory.apply(m_preview).map([this] { return ImportWords::done(m_preview); });
}

void ImportPresenter::apply()
{
    if (!m_state.mayApply)
        return;
    const QString path = std::exchange(m_path, {}); // what is written does not have it read anew
    const auto done = written();
    if (!done) {
        m_path = path;
        preview(); // as it stands now
        Q_EMIT problem(Wording::of(done.error()));
        return;
    }
    const bool isCalendar = m_isCalendar;
    leave();
    Q_EMIT applied(*done, isCalendar);
}

void ImportPresenter::leave()
{
    m_reading.stop();
    m_path.clear();
    m_bytes.reset();
    m_choices = {};
    m_calendar.choose({});
    m_preview = {};
    m_state = {};
}

} // namespace jour::ui
