#include "actions/action_registry.h"
#include "picture/picture_page.h"
#include "shell/page_stack.h"
#include "shell/workspace.h"

namespace jour::ui {

void Workspace::connectPicture()
{
    m_context.actions.onTriggered(ActionId::SituationPicture, this, [this] { showPicture(); });
}

void Workspace::showPicture()
{
    if (!m_picture) {
        m_picture = new PicturePage{m_context, m_middle};
        m_middle->addWidget(m_picture);
        connect(m_picture, &PicturePage::left, m_middle, &PageStack::goBack);
    }
    m_middle->visit(m_picture);
    m_picture->start();
}

} // namespace jour::ui
