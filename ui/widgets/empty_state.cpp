#include "widgets/empty_state.h"

#include "support/icons.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace jour::ui {

namespace {
constexpr int pictureSize = 40;
constexpr int textWidth = 320;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget{parent}, m_picture{new PlainLabel{this}}, m_title{new PlainLabel{{}, TextRole::Heading, this}},
      m_hint{new PlainLabel{{}, TextRole::Muted, this}}, m_button{new QPushButton{this}}
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_hint->setWordWrap(true);
    m_hint->setMaximumWidth(textWidth);
    m_button->setAutoDefault(false);
    m_button->hide();

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch();
    column->addWidget(m_picture);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_hint, 100);
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(space::xs);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setPlainText(title);
    m_hint->setPlainText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::setPicture(const QString &iconName)
{
    m_iconName = iconName;
    renderPicture();
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::renderPicture()
{
    m_picture->setVisible(hasIcon(m_iconName));
    if (hasIcon(m_iconName))
        m_picture->setPixmap(
            iconPixmap(m_iconName, themeOf(palette()).textMuted, pictureSize, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renderPicture();
    QWidget::changeEvent(event);
}

} // namespace jour::ui
