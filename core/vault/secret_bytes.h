#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>

namespace jour {

/// Bytes that nobody may find later: kept between guard pages, locked out of swap where the system allows it,
/// and overwritten with zeros when they go. Moves only; `clone()` where a second owner is meant.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(std::size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] static SecretBytes random(std::size_t size);
    /// A copy; the caller still has to wipe `bytes`.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// A look at the bytes without copying them. Never store it, never make a QByteArray of it.
    [[nodiscard]] QByteArrayView view() const
    {
        return QByteArrayView{reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(m_size)};
    }
    void clear();

    /// Takes as long for equal bytes as for different ones.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites the text and leaves it empty. Copies that others share with it are out of reach.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace jour
