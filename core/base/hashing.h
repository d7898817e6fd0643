// SHA-256 of files and buffers (OpenSSL), for model identity, draw keys and hashed patients.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace saliscope {

/// Lower-case hexadecimal SHA-256, 64 characters.
[[nodiscard]] std::string sha256(std::span<const std::byte> bytes);
[[nodiscard]] std::string sha256(std::string_view text);
/// Throws Error FileMissing or FileUnreadable.
[[nodiscard]] std::string sha256OfFile(const std::filesystem::path& file);
/// The first 64 bits of SHA-256 of the values' bytes: the "image hash" of a draw's key.
[[nodiscard]] std::uint64_t hash64(std::span<const float> values);

}  // namespace saliscope
