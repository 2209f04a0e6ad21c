#include "vault/secret_bytes.h"

#include <cstring>
#include <exception>
#include <new>
#include <sodium.h>
#include <utility>

namespace jour {

namespace {

unsigned char *allocated(std::size_t size)
{
    // Without it the guard pages' canary would be all zero. Cheap when done before, and safe from any thread.
    if (sodium_init() < 0)
        std::terminate();
    if (size == 0)
        return nullptr;
    auto *const data = static_cast<unsigned char *>(sodium_malloc(size));
    if (data == nullptr)
        throw std::bad_alloc{};
    sodium_memzero(data, size);
    return data;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size) : m_data{allocated(size)}, m_size{size}
{
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data{std::exchange(other.m_data, nullptr)}, m_size{std::exchange(other.m_size, 0)}
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    if (this != &other)
        other.clear();
    return *this;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes{size};
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy{static_cast<std::size_t>(bytes.size())};
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), copy.size());
    return copy;
}

void SecretBytes::clear()
{
    sodium_free(m_data); // overwrites
    m_data = nullptr;
    m_size = 0;
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0);
}

void wipe(QString &text)
{
    // data() would detach a shared string and wipe the copy.
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace jour
