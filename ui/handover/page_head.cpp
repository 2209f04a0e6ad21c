#include "handover/page_head.h"

#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace jour::ui {

QHBoxLayout *pageHead(const QString &title, PlainLabel *beside, QPushButton *close)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new PlainLabel{title, TextRole::Heading, close->parentWidget()}, beside ? 0 : 1);
    if (beside) {
        beside->setElide(Qt::ElideRight);
        line->addWidget(beside, 1);
    }
    line->addWidget(close);
    return line;
}

} // namespace jour::ui
