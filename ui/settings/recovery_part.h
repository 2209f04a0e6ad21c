#pragma once

#include "services/operator_access.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace jour::ui {

class Banner;
class PlainLabel;
class ProofFields;
class RecoveryKeyPage;
struct SettingsGround;

/// Makes a new recovery key, when the paper is lost, was seen by somebody, or never came to be. The one
/// before opens nothing from then on.
class RecoveryPart final : public QWidget
{
    Q_OBJECT

public:
    RecoveryPart(Desk &desk, OperatorAccess &access, const SettingsGround &ground, QWidget *parent = nullptr);

    /// Nothing typed stays, and no key that was shown.
    void clear();

private:
    void submit();
    void setAsked(bool asked);
    void showKey(const QString &key);
    void hideKey();
    void refused(const Error &error);

    Desk &m_desk;
    OperatorAccess &m_access;
    const SettingsGround &m_ground;
    QWidget *m_form;
    QLineEdit *m_reason;
    ProofFields *m_proof;
    QPushButton *m_make;
    PlainLabel *m_problem;
    Banner *m_result;
    RecoveryKeyPage *m_key = nullptr;
    bool m_asked = false;
};

} // namespace jour::ui
