#pragma once

#include "contact_panel/contact_state.h"
#include "widgets/plain_label.h"

#include <QFrame>

namespace jour::ui {

class Clipboard;
class NameButton;

/// One contact point of the panel: who, until when, how, and what came of the last calls. Its name chooses
/// it.
class ContactCard final : public QFrame
{
    Q_OBJECT

public:
    ContactCard(const ContactRow &row, std::size_t index, Clipboard &clipboard, QWidget *parent);

    void setChosen(bool chosen);
    void focusName();

Q_SIGNALS:
    void chosen();

private:
    void addName(const ContactRow &row, std::size_t index);
    void addNumber(const ContactNumber &number, bool only, Clipboard &clipboard);
    void addLine(const QString &text, TextRole role);

    NameButton *m_name;
};

} // namespace jour::ui
