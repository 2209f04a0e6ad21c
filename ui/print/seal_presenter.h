#pragma once

#include "print/seal_state.h"
#include "services/case_file.h"
#include "services/sealing.h"

#include <QObject>

class QTimer;

namespace jour::ui {

/// Papers of one case on their way into a sealed file: what is chosen, kept as a draft from the first key;
/// then paper after paper is made, each in its turn of the event loop, and all are sealed beside the window.
class SealPresenter final : public QObject
{
    Q_OBJECT

public:
    SealPresenter(Desk &desk, SealGround ground, QObject *parent = nullptr);
    ~SealPresenter() override;

    /// The draft of the operator for this case, else a proposal: summary and hand-off sheet, masked, for whom
    /// the directory names.
    void begin(CaseId id);
    [[nodiscard]] CaseId caseRef() const { return m_case; }
    [[nodiscard]] QString caseNumber() const;
    [[nodiscard]] const SealForm &form() const { return m_form; }
    void change(const SealForm &form);
    /// Something is chosen or typed otherwise than proposed.
    [[nodiscard]] bool isDirty() const { return m_form != m_proposal; }
    /// The proposal again; the draft goes.
    void discard();

    [[nodiscard]] Result<GeneratedPassphrase> draw() const;
    [[nodiscard]] PassphraseVerdict verdictOn(const QString &passphrase) const;
    /// Names nobody, and no case: it is seen wherever the file goes.
    [[nodiscard]] QString suggestedName() const;
    /// The documents of the case: id in hex, and how it is shown.
    [[nodiscard]] std::vector<std::pair<QString, QString>> documents() const;
    /// As it is chosen now.
    [[nodiscard]] SealNeed need() const;
    /// Why it cannot be sealed as it stands, wherever the file goes; empty when it can.
    [[nodiscard]] QString whatIsMissing() const;

    [[nodiscard]] bool isBusy() const { return !m_path.isEmpty(); }
    /// Ends with made() or problem(). Does nothing while busy.
    void seal(const QString &path, SecretBytes passphrase);

Q_SIGNALS:
    void busyChanged(bool busy);
    void made(const jour::MadeSeal &made);
    void problem(const QString &text);

private:
    [[nodiscard]] SealForm proposal() const;
    void makeNext();
    [[nodiscard]] Result<> makePaper();
    [[nodiscard]] Result<> readDocument();
    [[nodiscard]] SealOrder order();
    [[nodiscard]] Result<PaperToSeal> madeOf(CasePaperKind kind) const;
    void keep();
    void end();

    Desk &m_desk;
    SealGround m_ground;
    Sealing *m_sealing;
    QTimer *m_keep;
    QTimer *m_turn;
    CaseId m_case;
    SealForm m_form;
    SealForm m_proposal;
    bool m_isKept = false;
    QString m_path; ///< of the file being sealed; empty: none is
    SecretBytes m_passphrase;
    std::vector<CasePaperKind> m_toMake;
    std::vector<PaperToSeal> m_made;
    std::vector<DocumentMeta> m_toRead;
    std::vector<DocumentToSeal> m_read;
};

} // namespace jour::ui
