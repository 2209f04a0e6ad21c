#pragma once

#include <QFileDialog>

class QLabel;

namespace jour::ui {

/// The toolkit's file dialog without the boxes and menus that it waits in: a desk that locks meanwhile takes
/// the dialog with it, and whatever waits inside would return into memory that is gone. What there is to be
/// told or asked stands in the dialog itself. Nothing is renamed or deleted in it.
class QuietFileDialog final : public QFileDialog
{
    Q_OBJECT

public:
    enum class Purpose { Read, Write, Enter };

    QuietFileDialog(QWidget *over, const QString &title, const QString &folder, Purpose purpose);

public Q_SLOTS:
    /// A file that is there already is replaced when the same name is chosen a second time. A name that ends
    /// as none of the kinds offered gets the ending of the chosen one: it says what is in the file.
    void accept() override;

private:
    void tell(const QString &text);
    void endAsChosen();
    /// What stands against it, in words; empty: nothing.
    [[nodiscard]] QString doubtAbout(const QString &path) const;

    Purpose m_purpose;
    QString m_agreed; ///< the file that may be replaced
    QLabel *m_message;
};

} // namespace jour::ui
