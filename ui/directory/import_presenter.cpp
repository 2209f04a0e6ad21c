#include "directory/import_presenter.h"

#include "directory/directory_rows.h"
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
    m_state.fileName = fileName;
    preview();
}

void ImportPresenter::preview()
{
    auto shown = m_directory.preview(*m_bytes);
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
    m_state.preview = std::move(*shown);
    Q_EMIT stateChanged(m_state);
}

ImportRow ImportPresenter::rowOf(const ContactPoint &point, const ContactPoint *before) const
{
    const DirectoryRows words{m_desk.reference(), m_desk.now()};
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
    m_state = {};
}

} // namespace jour::ui
