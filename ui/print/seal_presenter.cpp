#include "print/seal_presenter.h"

#include "base/local_time.h"
#include "domain/handover/print_code.h"
#include "domain/handover/protection_mask.h"
#include "print/seal_documents.h"
#include "services/case_reading.h"
#include "services/printing.h"
#include "services/text_drafts.h"
#include "support/sealed_words.h"

#include <QTimer>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds draftEvery{300};
const QString draftKind = QStringLiteral("seal");

PrintVariant variantOf(const SealForm &form)
{
    const auto found = std::ranges::find(sealableVariants, form.variant,
                                         [](PrintVariant variant) { return wordOf(variant); });
    return found == sealableVariants.end() ? PrintVariant::Masked : *found;
}

bool isChosen(const SealForm &form, CasePaperKind kind)
{
    return std::ranges::find(form.papers, documentOf(kind)) != form.papers.end();
}

} // namespace

SealPresenter::SealPresenter(Desk &desk, SealGround ground, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_ground{std::move(ground)},
      m_sealing{new Sealing{desk, m_ground.cost, this}}, m_keep{new QTimer{this}}, m_turn{new QTimer{this}}
{
    m_keep->setSingleShot(true);
    m_keep->setInterval(draftEvery);
    m_turn->setSingleShot(true);
    connect(m_keep, &QTimer::timeout, this, &SealPresenter::keep);
    connect(m_turn, &QTimer::timeout, this, &SealPresenter::makeNext);
    connect(m_sealing, &Sealing::made, this, [this](const MadeSeal &file) {
        m_form = m_proposal;
        keep();
        end();
        Q_EMIT made(file);
    });
    connect(m_sealing, &Sealing::refused, this, [this](const Error &error) {
        end();
        Q_EMIT problem(SealedWords::notSealed(error));
    });
}

SealPresenter::~SealPresenter()
{
    if (m_keep->isActive())
        keep();
}

void SealPresenter::begin(CaseId id)
{
    if (m_keep->isActive())
        keep();
    m_case = id;
    m_proposal = proposal();
    m_form = m_proposal;
    m_isKept = false;
    for (const Draft &draft : TextDrafts{m_desk}.ofCase(id).value_or(std::vector<Draft>{}))
        if (draft.kind == draftKind && draft.author == m_desk.actor().id) {
            m_form = fromJsonObject<SealForm>(parseJson(draft.body));
            m_isKept = true;
        }
}

QString SealPresenter::caseNumber() const
{
    const auto file = CaseReading{m_desk}.reload(m_case);
    return file ? file->c.number : QString{};
}

SealForm SealPresenter::proposal() const
{
    SealForm form;
    form.papers = {documentOf(CasePaperKind::Summary), documentOf(CasePaperKind::HandOff)};
    form.variant = wordOf(PrintVariant::Masked);
    form.toWhom = casePaper(m_desk, m_case, CasePaperKind::HandOff)->usualRecipient();
    const auto sheet = Printing{m_desk}.handOffSheet(m_case, PrintVariant::Receiver, {});
    if (sheet)
        if (const auto place = m_desk.reference().municipalities.find(sheet->receiver.municipality))
            form.organisation = place->name;
    return form;
}

void SealPresenter::change(const SealForm &form)
{
    if (form == m_form)
        return;
    m_form = form;
    // The first change is kept at once; what follows within a moment is kept together.
    if (!m_isKept)
        keep();
    else if (!m_keep->isActive())
        m_keep->start();
}

void SealPresenter::discard()
{
    m_form = m_proposal;
    keep();
}

void SealPresenter::keep()
{
    m_keep->stop();
    TextDrafts drafts{m_desk};
    if (isDirty()) {
        m_isKept = true;
        std::ignore = drafts.keep(m_case, draftKind, toJsonObject(m_form));
    } else if (std::exchange(m_isKept, false)) {
        std::ignore = drafts.drop(m_case, draftKind);
    }
}

Result<GeneratedPassphrase> SealPresenter::draw() const
{
    return generatedPassphrase(m_ground.words);
}

PassphraseVerdict SealPresenter::verdictOn(const QString &passphrase) const
{
    PassphraseContext context = m_ground.forbidden;
    context.displayName = m_form.toWhom;
    context.knownWords << m_form.organisation << m_desk.actor().name << caseNumber();
    return judged(passphrase.simplified(), context);
}

QString SealPresenter::suggestedName() const
{
    return QStringLiteral("jourbord-%1.sealed")
        .arg(toLocal(m_desk.now()).toString(QStringLiteral("yyyy-MM-dd-HHmm")));
}

std::vector<std::pair<QString, QString>> SealPresenter::documents() const
{
    std::vector<std::pair<QString, QString>> all;
    if (const auto file = CaseReading{m_desk}.reload(m_case)) {
        const QStringList texts = SealDocuments::offered(*file);
        for (std::size_t i = 0; i < file->documents.size(); ++i)
            all.emplace_back(file->documents[i].id.hex(), texts[static_cast<qsizetype>(i)]);
    }
    return all;
}

SealNeed SealPresenter::need() const
{
    if (!m_form.papers.empty() && variantOf(m_form) == PrintVariant::Unmasked)
        return SealNeed::Unmasked;
    if (m_form.attached.empty())
        return SealNeed::Nothing;
    const auto file = CaseReading{m_desk}.reload(m_case);
    return !file || ProtectionMask::isNeeded(file->persons) ? SealNeed::Documents : SealNeed::Nothing;
}

QString SealPresenter::whatIsMissing() const
{
    if (m_form.papers.empty() && m_form.attached.empty())
        return SealedWords::notSealed({ErrorCode::Invalid, QStringLiteral("sealPapers")});
    if (need() != SealNeed::Nothing && m_form.reason.trimmed().isEmpty())
        return SealedWords::notSealed({ErrorCode::Invalid, QStringLiteral("reason")});
    if (m_form.toWhom.trimmed().isEmpty())
        return SealedWords::notSealed({ErrorCode::Invalid, QStringLiteral("sealRecipient")});
    if (m_form.ground.trimmed().isEmpty())
        return SealedWords::notSealed({ErrorCode::Invalid, QStringLiteral("legalGround")});
    return {};
}

void SealPresenter::seal(const QString &path, SecretBytes passphrase)
{
    if (isBusy() || path.isEmpty())
        return;
    m_path = path;
    m_passphrase = std::move(passphrase);
    m_made.clear();
    m_toMake.clear();
    for (const CasePaperKind kind : sealablePapers)
        if (isChosen(m_form, kind))
            m_toMake.push_back(kind);
    m_read.clear();
    const auto file = CaseReading{m_desk}.reload(m_case);
    m_toRead = file ? SealDocuments::chosen(*file, m_form.attached) : std::vector<DocumentMeta>{};
    Q_EMIT busyChanged(true);
    m_turn->start();
}

/// One paper or document in each turn: the window lives on.
void SealPresenter::makeNext()
{
    if (m_toMake.empty() && m_toRead.empty()) {
        m_sealing->seal(order(), std::move(m_passphrase));
        return;
    }
    if (const auto done = m_toMake.empty() ? readDocument() : makePaper(); done) {
        m_turn->start();
    } else {
        end();
        Q_EMIT problem(SealedWords::notSealed(done.error()));
    }
}

Result<> SealPresenter::makePaper()
{
    const CasePaperKind kind = m_toMake.front();
    m_toMake.erase(m_toMake.begin());
    return madeOf(kind).map([this](PaperToSeal paper) { m_made.push_back(std::move(paper)); });
}

Result<> SealPresenter::readDocument()
{
    const DocumentMeta document = m_toRead.front();
    m_toRead.erase(m_toRead.begin());
    return m_sealing->content(document.id).map([&](QByteArray content) {
        m_read.push_back({document.id,
                          {SealDocuments::nameOf(document, m_made, m_read), sealableType(document.mimeType),
                           std::move(content)}});
    });
}

SealOrder SealPresenter::order()
{
    return {.caseRef = m_case,
            .papers = std::exchange(m_made, {}),
            .toWhom = m_form.toWhom.trimmed(),
            .organisation = m_form.organisation.trimmed(),
            .ground = m_form.ground.trimmed(),
            .path = m_path,
            .attached = std::exchange(m_read, {}),
            .reason = need() == SealNeed::Nothing ? QString{} : m_form.reason.trimmed()};
}

Result<PaperToSeal> SealPresenter::madeOf(CasePaperKind kind) const
{
    QStringList recipient{m_form.toWhom.trimmed()};
    if (!m_form.organisation.trimmed().isEmpty() && !m_form.toWhom.contains(m_form.organisation.trimmed()))
        recipient << m_form.organisation.trimmed();
    const bool isUnmasked = variantOf(m_form) == PrintVariant::Unmasked;
    const PaperChoice choice{.variant = variantOf(m_form),
                             .reason = isUnmasked ? m_form.reason.trimmed() : QString{},
                             .recipient = recipient.join(QStringLiteral(", ")),
                             .print = newPrint()};
    const auto source = casePaper(m_desk, m_case, kind);
    const auto paper = source->make(choice);
    const auto name = source->fileName();
    if (!paper || !name)
        return tl::make_unexpected(paper ? name.error() : paper.error());
    QByteArray pdf = pdfBytes(**paper);
    if (pdf.isEmpty())
        return fail(ErrorCode::Io, QStringLiteral("pdf"));
    return PaperToSeal{
        {.document = documentOf(kind),
         .variant = wordOf(choice.variant),
         .recipient = choice.recipient,
         .reason = choice.reason,
         .pages = (*paper)->pageCount(),
         .code = choice.print},
        {QString{*name + QStringLiteral(".pdf")}, QStringLiteral("application/pdf"), std::move(pdf)}};
}

void SealPresenter::end()
{
    m_path.clear();
    m_passphrase.clear();
    m_toMake.clear();
    m_made.clear();
    m_toRead.clear();
    m_read.clear();
    Q_EMIT busyChanged(false);
}

} // namespace jour::ui
