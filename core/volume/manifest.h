// The list of cases of a study (cli.md, "Manifest").
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace saliscope {

struct ManifestRow {
  std::filesystem::path image;  ///< absolute, or relative to the manifest resolved against it
  std::optional<int> slice;     ///< index K; none = the only slice, or every slice
  std::optional<int> label;     ///< 1 with contrast, 0 without, none unknown
  std::optional<std::filesystem::path> mask;
  std::string patient;  ///< groups slices; empty = the image's name stands for it
  int line = 0;         ///< in the file, from 1
};

/// CSV with a header (columns in any order, quotes as RFC 4180, UTF-8 byte order mark and CRLF accepted). Errors: FileMissing,
/// FileUnreadable, ManifestColumn (no image column), ManifestLine.
[[nodiscard]] std::vector<ManifestRow> readManifest(const std::filesystem::path& file);
/// How many rows name what an earlier row names: image, slice, patient and mask are alike. Each counts once more in a study.
[[nodiscard]] std::size_t repeatedRows(const std::vector<ManifestRow>& rows);
/// Paths are written relative to the manifest's folder where they lie below it.
void writeManifest(const std::filesystem::path& file, const std::vector<ManifestRow>& rows);

}  // namespace saliscope
