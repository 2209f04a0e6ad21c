#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jour {

/// The text of a file as people's programs save it: UTF-8 with or without a mark, UTF-16 (what a spreadsheet
/// calls Unicode text), else Windows-1252. Nothing when it is no text at all.
[[nodiscard]] std::optional<QString> decodedText(const QByteArray &bytes);

/// Text in a named character set. Nothing when the name is not known here or the bytes are not of it.
[[nodiscard]] std::optional<QString> decodedText(const QByteArray &bytes, const QByteArray &charset);

} // namespace jour
