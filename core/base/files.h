// Files are written aside, checked and renamed: a reader never sees half a file, a failure leaves the old one.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace saliscope {

/// Calls `write` with a path in the target's folder that carries the target's ending, checks that a non-empty file
/// came of it, and renames it over `target`. Throws Error WriteFailed (and removes the aside file) on any failure.
void writeAside(const std::filesystem::path& target, const std::function<void(const std::filesystem::path&)>& write);
/// The same for text or bytes in memory.
void writeFile(const std::filesystem::path& target, std::string_view bytes);
/// Throws Error FileMissing, FileUnreadable.
[[nodiscard]] std::string readFile(const std::filesystem::path& file);
/// Throws Error FileMissing if the path does not exist, FileUnreadable if it cannot be opened.
void requireReadable(const std::filesystem::path& file);

}  // namespace saliscope
