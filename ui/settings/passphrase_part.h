#pragma once

#include "services/operator_access.h"

#include <QWidget>

class QPushButton;

namespace jour::ui {

class Banner;
class NewPassphraseFields;
class PlainLabel;
class ProofFields;
struct SettingsGround;

/// Changes the operator's own passphrase.
class PassphrasePart final : public QWidget
{
    Q_OBJECT

public:
    PassphrasePart(Desk &desk, OperatorAccess &access, const SettingsGround &ground,
                   QWidget *parent = nullptr);

    /// Nothing typed stays.
    void clear();

private:
    void submit();
    void setAsked(bool asked);

    Desk &m_desk;
    OperatorAccess &m_access;
    ProofFields *m_proof;
    NewPassphraseFields *m_fresh;
    QPushButton *m_change;
    PlainLabel *m_problem;
    Banner *m_result;
    bool m_asked = false;
};

} // namespace jour::ui
