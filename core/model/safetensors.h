// The safetensors container: 8 bytes header length, JSON header, raw little-endian data. Private to the folder.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace saliscope {

/// An opened file. The whole header (types, shapes, offsets, no gaps or overlaps, nothing beyond the file) is checked when
/// opened, before any tensor's data is touched. Errors: FileMissing, FileUnreadable, FileEmpty, ModelUnrecognised.
class Safetensors {
 public:
  struct Entry {
    std::string type;  ///< "F32", "F16", "BF16", "I64"..
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0;  ///< bytes from the start of the data
  };

  explicit Safetensors(std::filesystem::path file);

  [[nodiscard]] const std::map<std::string, Entry>& entries() const { return entries_; }
  [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return metadata_; }
  /// An F32, F16 or BF16 tensor as float32. Errors: ModelTensorMissing, ModelUnrecognised (another type), FileTruncated.
  [[nodiscard]] torch::Tensor read(const std::string& name) const;

 private:
  void parseHeader(const std::string& header);
  void checkLayout() const;
  [[noreturn]] void refuse(const std::string& detail) const;

  std::filesystem::path file_;
  std::uint64_t dataStart_ = 0;
  std::uint64_t dataSize_ = 0;
  std::map<std::string, Entry> entries_;
  std::map<std::string, std::string> metadata_;
};

/// Writes float32, float16 and bfloat16 CPU tensors in their given order, aside and renamed. Throws Error WriteFailed.
void writeSafetensors(const std::filesystem::path& file, const std::vector<std::pair<std::string, torch::Tensor>>& tensors,
                      const std::map<std::string, std::string>& metadata);

}  // namespace saliscope
