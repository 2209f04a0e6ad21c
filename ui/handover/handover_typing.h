#pragma once

#include "base/id.h"

#include <QObject>
#include <QString>

#include <optional>

class QJsonObject;

namespace jour {
class Desk;
struct HandoverMessage;
} // namespace jour

namespace jour::ui {

class HandoverForms;
class HandoverPresenter;
struct ListLine;

/// What is typed in the forms of the handover. Each form, and each case in it, has a draft of its own: kept
/// while it is typed, over Esc and the lock, until it is saved or emptied.
class HandoverTyping final : public QObject
{
    Q_OBJECT

public:
    HandoverTyping(Desk &desk, HandoverPresenter &presenter, HandoverForms &forms, QObject *parent);

    /// About the case of the line, or the night.
    void write(const ListLine *line);
    /// A new one.
    void message();
    /// The message of the line is written again; nothing on another line.
    void changeMessage(const ListLine &line);
    /// The message of the line goes; its words are kept as what one is about to write.
    void withdrawMessage(const ListLine *line);
    /// Nothing without a case that can be answered.
    void refuse(const ListLine *line);
    void sign();
    void end();

Q_SIGNALS:
    /// A form was closed: the list goes on.
    void left();

private:
    void connectForms();
    void keep();
    void close(bool isSaved);
    void begin(const char *form, CaseId about);
    [[nodiscard]] QJsonObject fieldsOf(const HandoverMessage &message) const;
    void showMessage(const QJsonObject &standing);
    [[nodiscard]] QJsonObject kept() const;
    [[nodiscard]] std::optional<CaseId> about() const;

    Desk &m_desk;
    HandoverPresenter &m_presenter;
    HandoverForms &m_forms;
    QString m_draft;     ///< kind of the draft of the form that is open
    CaseId m_about;      ///< of the form that is open; null: of the night
    EntryId m_changed{}; ///< the message that is written again; null: a new one
};

} // namespace jour::ui
