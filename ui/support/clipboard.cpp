#include "support/clipboard.h"

#include "base/id.h"

#include <QClipboard>
#include <QMimeData>

namespace jour::ui {

namespace {

const QString markType = QStringLiteral("application/x-jourbord-copy");

QMimeData *secret(const QString &text, const QByteArray &mark)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(markType, mark);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), text.toUtf8());
    const auto windows = [data](const QString &format, const QByteArray &value) {
        data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(format), value);
    };
    const QByteArray no(4, '\0'); // a DWORD of zero
    windows(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1"));
    windows(QStringLiteral("CanIncludeInClipboardHistory"), no);
    windows(QStringLiteral("CanUploadToCloudClipboard"), no);
    return data;
}

} // namespace

Clipboard::Clipboard(QClipboard &system, std::chrono::milliseconds keep, QObject *parent)
    : QObject{parent}, m_system{system}
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keep);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::clearIfOurs);
}

Clipboard::~Clipboard()
{
    if (isOurs())
        m_system.clear();
}

void Clipboard::copy(const QString &text)
{
    m_mark = toHex(randomIdBytes()).toLatin1();
    m_system.setMimeData(secret(text, m_mark));
    m_timer.start();
}

void Clipboard::clearIfOurs()
{
    m_timer.stop();
    if (isOurs()) {
        m_system.clear();
        Q_EMIT cleared();
    }
    m_mark.clear();
}

bool Clipboard::isOurs() const
{
    const QMimeData *held = m_mark.isEmpty() ? nullptr : m_system.mimeData();
    return held && held->data(markType) == m_mark;
}

} // namespace jour::ui
