#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace jour::ui {

/// Something that can be chosen from a list by typing.
struct CompletionItem
{
    QByteArray key;
    QString text;
    QString detail;      ///< shown beside it, muted: county, code
    QStringList aliases; ///< also found by these: number, old name

    friend bool operator==(const CompletionItem &, const CompletionItem &) = default;
};

/// The items that fit what is typed, best first: text or alias begins with it, then a word in the text does,
/// then the same with å, ä, ö typed as a, a, o. Ties keep the order given.
class CompletionList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeyRole };
    static constexpr std::size_t most = 50;

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<CompletionItem> items);
    void setTyped(const QString &typed);
    [[nodiscard]] const CompletionItem *itemAt(int row) const;
    /// Where the item is shown; -1 when it is not, or is none.
    [[nodiscard]] int rowOf(const CompletionItem *item) const;
    [[nodiscard]] const CompletionItem *byKey(const QByteArray &key) const;
    /// The item whose text or alias is what was typed, but for case and accents.
    [[nodiscard]] const CompletionItem *exactly(const QString &typed) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Keys
    {
        QStringList exact;
        QStringList loose;
    };
    [[nodiscard]] int rank(std::size_t index, const QString &key, const QString &looseKey) const;

    std::vector<CompletionItem> m_items;
    std::vector<Keys> m_keys;
    std::vector<std::size_t> m_shown;
};

} // namespace jour::ui
