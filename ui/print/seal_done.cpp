#include "print/seal_done.h"

#include "services/sealing.h"
#include "support/sealed_words.h"
#include "support/theme.h"
#include "widgets/plain_label.h"
#include "widgets/reading_text.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace jour::ui {

SealDone::SealDone(QWidget *parent)
    : QWidget{parent}, m_heading{new PlainLabel{{}, TextRole::Title, this}}, m_file{new PlainLabel{this}},
      m_aloud{new PlainLabel{{}, TextRole::Display, this}}, m_hint{new PlainLabel{{}, TextRole::Muted, this}},
      m_steps{new ReadingText{{}, tr("What the receiver does"), this}}, m_leave{new QPushButton{this}}
{
    setObjectName(QStringLiteral("sealDone"));
    m_file->setObjectName(QStringLiteral("sealedFile"));
    m_aloud->setObjectName(QStringLiteral("sealedAloud"));
    m_steps->setObjectName(QStringLiteral("sealedSteps"));
    m_leave->setObjectName(QStringLiteral("sealNoted"));
    m_leave->setText(tr("The passphrase is told or noted  Ctrl+Enter"));
    m_leave->setProperty("kind", QStringLiteral("primary"));
    m_hint->setPlainText(
        tr("Read it out over the phone, on a number from the directory. Never send it with "
           "the file or in the same mail. It is kept nowhere: once this page is left, or the "
           "desk locks, it is gone."));
    for (PlainLabel *wrapped : {m_heading, m_file, m_aloud, m_hint})
        wrapped->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_heading);
    column->addWidget(m_file);
    column->addSpacing(space::s);
    column->addWidget(new PlainLabel{tr("Passphrase"), TextRole::Heading, this});
    column->addWidget(m_aloud);
    column->addWidget(m_hint);
    column->addSpacing(space::s);
    column->addWidget(new PlainLabel{tr("What the receiver does"), TextRole::Heading, this});
    column->addWidget(m_steps, 1);
    column->addStretch(1);
    column->addWidget(m_leave, 0, Qt::AlignLeft);
    connect(m_leave, &QPushButton::clicked, this, &SealDone::left);
}

void SealDone::show(const MadeSeal &made, const QString &passphrase, const QString &toWhom)
{
    m_heading->setPlainText(tr("Sealed for %1").arg(toWhom));
    m_file->setPlainText(
        tr("%1\n%2 · digest %3", "file, size, digest")
            .arg(QDir::toNativeSeparators(made.path), SealedWords::sizeOf(made.size), made.digest));
    m_aloud->setPlainText(passphrase);
    m_steps->setPlainText(SealedWords::steps(QFileInfo{made.path}.fileName(), made.digest));
}

void SealDone::clear()
{
    for (PlainLabel *told : {m_heading, m_file, m_aloud})
        told->setPlainText({});
    m_steps->setPlainText({});
}

void SealDone::focusInEvent(QFocusEvent *event)
{
    m_leave->setFocus(event->reason());
}

} // namespace jour::ui
