#include "support/icons.h"

#include "support/resources.h"
#include "support/wording.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

namespace jour::ui {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// The drawing with its black turned into `colour`.
QByteArray tinted(const QString &name, const QColor &colour)
{
    ensureResources();
    QFile file{pathOf(name)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000000", colour.name().toLatin1());
    return svg.replace("currentColor", colour.name().toLatin1());
}

QPixmap drawn(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key = QStringLiteral("jour/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QSvgRenderer renderer{tinted(name, colour)};
    if (!renderer.isValid() || pixels.isEmpty())
        return {};
    picture = QPixmap{pixels};
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    const int side = std::min(pixels.width(), pixels.height());
    const QRectF square{(pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, qreal(side),
                        qreal(side)};
    renderer.render(&painter, square);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

/// Asks for the colour when it paints, so a change of theme needs nobody to set the icons again.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString name, Token token) : m_name{std::move(name)}, m_token{token} {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF{rect.size()} * ratio).toSize(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = themeOf(QGuiApplication::palette());
        const QColor on = colour(theme, m_token);
        return drawn(m_name, mode == QIcon::Disabled ? mixed(theme.surface, theme.textMuted, 0.55) : on,
                     size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon{m_name, m_token}; }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return hasIcon(name) ? QIcon{new TintedIcon{name, token}} : QIcon{};
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap picture = drawn(name, colour, QSize{size, size} * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

QPixmap urgencyPixmap(Urgency urgency, int size, const QWidget &on)
{
    return iconPixmap(Wording::iconOf(urgency),
                      urgencyColour(themeOf(on.palette()), static_cast<int>(urgency)), size,
                      on.devicePixelRatioF());
}

QIcon urgencyIcon(Urgency urgency, int size, const QWidget &on)
{
    const QPixmap shape = urgencyPixmap(urgency, size, on);
    QIcon icon{shape};
    icon.addPixmap(shape, QIcon::Selected);
    return icon;
}

bool hasIcon(const QString &name)
{
    ensureResources();
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

} // namespace jour::ui
