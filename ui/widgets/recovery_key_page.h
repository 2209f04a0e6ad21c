#pragma once

#include "support/printer_ask.h"
#include "support/recovery_sheet.h"

#include <QWidget>

class QLineEdit;
class QPrinter;

namespace jour::ui {

class PlainLabel;

/// Shows a recovery key once, prints it, and lets nobody past who has not got it on paper.
class RecoveryKeyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryKeyPage(QWidget *parent = nullptr, PrinterAsk ask = PrinterAsk::system());

    void show(const RecoverySheet &sheet);

Q_SIGNALS:
    /// The key was typed back right. The page has forgotten it.
    void confirmed();

private:
    void check();
    void askPrinter();
    void print(QPrinter &printer);

    RecoverySheet m_sheet;
    PlainLabel *m_key;
    QLineEdit *m_typed;
    PlainLabel *m_problem;
    PrinterAsk m_ask;
};

} // namespace jour::ui
