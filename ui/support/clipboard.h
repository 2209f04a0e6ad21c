#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace jour::ui {

/// The only way text leaves for the clipboard. What is copied is marked so that clipboard histories and cloud
/// clipboards leave it alone, and is taken back after a while if nothing else has been copied meanwhile.
class Clipboard final : public QObject
{
    Q_OBJECT

public:
    /// `keep`: how long a copied text stays.
    explicit Clipboard(QClipboard &system, std::chrono::milliseconds keep = std::chrono::seconds{10},
                       QObject *parent = nullptr);
    ~Clipboard() override;

    void copy(const QString &text);
    /// Takes back what we copied, if it is still there: at lock, at quit, when the time is out.
    void clearIfOurs();

Q_SIGNALS:
    void cleared();

private:
    [[nodiscard]] bool isOurs() const;

    QClipboard &m_system;
    QByteArray m_mark; ///< of the latest copy; empty when there is none
    QTimer m_timer;
};

} // namespace jour::ui
