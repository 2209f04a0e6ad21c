#pragma once

#include "case_panel/inline_form.h"
#include "services/case_file.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace jour::ui {

/// Words and fields of each form of act_forms.h.
class ActFormMaker
{
    Q_DECLARE_TR_FUNCTIONS(ActForms)

public:
    ActFormMaker(const CaseFile &file, Desk &desk) : m_file{file}, m_desk{desk} {}

    [[nodiscard]] FormSpec assess() const;
    [[nodiscard]] FormSpec decide() const;
    [[nodiscard]] FormSpec disclose() const;
    [[nodiscard]] FormSpec handOff() const;
    [[nodiscard]] FormSpec answerPolice() const;
    /// Whom one has just reached is proposed: a key replaces it.
    [[nodiscard]] FormSpec acknowledge() const;
    [[nodiscard]] FormSpec wait() const;
    /// Names what ends with it; asks which case the same happening is in where that is how it ended.
    [[nodiscard]] FormSpec close() const;
    [[nodiscard]] FormSpec reopen() const;
    [[nodiscard]] FormSpec reminder() const;
    [[nodiscard]] FormSpec escalate() const;
    [[nodiscard]] FormSpec replan() const;
    /// Says how far it may go before anything is typed.
    [[nodiscard]] FormSpec pause() const;
    [[nodiscard]] FormSpec addPerson() const;
    [[nodiscard]] FormSpec removePerson() const;
    [[nodiscard]] FormSpec assign() const;

    /// The cases that may be the same happening as this one, as the queue names them.
    [[nodiscard]] static std::vector<FieldOption> otherCases(CaseId id, Desk &desk, bool isPrivate);

private:
    /// A decision of another year, or of a day to come, counts its limits from then all the same.
    [[nodiscard]] static QMap<QString, QString> doubtsOfDecision(const QJsonObject &values, Instant received,
                                                                 Instant now);
    /// Not where it may be the one who is protected.
    [[nodiscard]] QString reporter() const;
    /// A step that asks for all counts only those it asked: the first that has not answered is offered.
    void askForWhich(const EscalationRun &run, FormSpec &spec) const;
    /// The deadlines that end with the case, those of law and the police first.
    [[nodiscard]] QString whatEnds() const;
    [[nodiscard]] QString wordsFor(const Timer &timer) const;
    /// Nothing that goes on under the case is closed with it.
    [[nodiscard]] QString stillOpen() const;
    /// The contact point, and with it the person behind it.
    [[nodiscard]] static QByteArray idOf(const ResolvedContact &contact);
    [[nodiscard]] static FieldSpec line(const char *name, const QString &label, const QString &value = {});
    [[nodiscard]] FieldSpec choice(const char *name, const QString &label, const char *list,
                                   const QString &value = {}) const;
    [[nodiscard]] FieldSpec closed(const char *name, const QString &label, const char *list) const;
    [[nodiscard]] static FieldSpec moment(const char *name, const QString &label, std::optional<Instant> at,
                                          const QString &hint = {});
    [[nodiscard]] FieldSpec municipality(const char *name, const QString &label,
                                         const MunicipalityRef &value) const;
    [[nodiscard]] QString actor() const;
    [[nodiscard]] QString municipalityName() const;

    const CaseFile &m_file;
    Desk &m_desk;
};

} // namespace jour::ui
