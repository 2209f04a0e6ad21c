#include "print/page_code.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace jour::ui {

void paintCode(QPainter &painter, const QRectF &place, const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free};
    if (!code)
        return;
    constexpr unsigned char dark = 1;
    const qreal size = place.width() / code->width;
    for (int row = 0; row < code->width; ++row) {
        // Modules that touch are one rectangle: no hairlines between them, whatever the device rounds to.
        for (int from = 0; from < code->width; ++from) {
            int to = from;
            while (to < code->width && (code->data[row * code->width + to] & dark))
                ++to;
            if (to > from)
                painter.fillRect(QRectF{place.left() + from * size, place.top() + row * size,
                                        (to - from) * size, size * 1.02},
                                 Qt::black);
            from = to;
        }
    }
}

} // namespace jour::ui
