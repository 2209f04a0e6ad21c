#pragma once

#include <QWidget>

namespace jour::ui {

/// What the program is, its licence, and on whose work it stands.
class AboutPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);
};

} // namespace jour::ui
