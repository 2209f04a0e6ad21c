#include "case_panel/documents_view.h"

#include "case_panel/document_window.h"
#include "domain/handover/protection_mask.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/theme.h"
#include "widgets/empty_state.h"
#include "widgets/plain_label.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace jour::ui {

DocumentsView::DocumentsView(QWidget *parent)
    : QWidget{parent}, m_rows{new QVBoxLayout}, m_empty{new EmptyState{this}}, m_attach{new QPushButton{
                                                                                   tr("Attach a document"),
                                                                                   this}}
{
    setObjectName(QStringLiteral("documents"));
    setAcceptDrops(true);
    m_empty->setPicture(QStringLiteral("document"));
    m_empty->setTexts(tr("No documents"), tr("Drop a file here, or attach one. It is kept encrypted."));
    m_empty->setButton(tr("Attach a document"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::l, space::s, space::l, space::l);
    column->addLayout(m_rows);
    column->addWidget(m_attach, 0, Qt::AlignLeft);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    m_attach->setObjectName(QStringLiteral("attachAnother"));
    m_attach->hide();
    connect(m_attach, &QPushButton::clicked, this, &DocumentsView::attachRequested);
    connect(m_empty, &EmptyState::buttonClicked, this, &DocumentsView::attachRequested);
}

void DocumentsView::render(const CaseFile &file)
{
    const bool hides = ProtectionMask::isNeeded(file.persons);
    if (file.documents == m_documents && hides == m_hides && m_rows->count() > 0)
        return;
    m_documents = file.documents;
    m_hides = hides;
    rebuild();
}

void DocumentsView::setRevealed(bool revealed)
{
    m_revealed = revealed;
    rebuild();
}

QString DocumentsView::shownName(const DocumentMeta &document) const
{
    return m_hides && !m_revealed ? tr("Hidden: protected identity") : document.fileName;
}

void DocumentsView::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_empty->setVisible(m_documents.empty());
    m_attach->setVisible(!m_documents.empty());
    for (const DocumentMeta &document : m_documents)
        addRow(document);
}

void DocumentsView::addRow(const DocumentMeta &document)
{
    auto *row = new QWidget{this};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    auto *picture = new PlainLabel{row};
    picture->setPixmap(
        iconPixmap(QStringLiteral("document"), themeOf(palette()).textMuted, 18, devicePixelRatioF()));
    auto *name = new PlainLabel{shownName(document), TextRole::Body, row};
    name->setElide(Qt::ElideMiddle);
    auto *detail = new PlainLabel{tr("%1 · %2").arg(QLocale{}.formattedDataSize(document.size),
                                                    Formats::fullDateTime(document.attachedAt)),
                                  TextRole::Caption, row};
    line->addWidget(picture);
    line->addWidget(name, 1);
    line->addWidget(detail);
    if (DocumentWindow::canShow(document.mimeType)) {
        auto *look = new QPushButton{tr("Show"), row};
        look->setObjectName(QStringLiteral("showDocument"));
        look->setAccessibleName(tr("Show %1").arg(shownName(document)));
        connect(look, &QPushButton::clicked, this, [this, document] { Q_EMIT openRequested(document.id); });
        line->addWidget(look);
    }
    auto *out = new QPushButton{tr("Export…"), row};
    out->setAccessibleName(tr("Export %1").arg(shownName(document)));
    connect(out, &QPushButton::clicked, this,
            [this, document] { Q_EMIT exportRequested(document.id, document.fileName); });
    line->addWidget(out);
    m_rows->addWidget(row);
}

void DocumentsView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DocumentsView::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        Q_EMIT dropped(paths);
}

} // namespace jour::ui
