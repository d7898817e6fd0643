#include "core/volume/voxel_data.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/files.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestHeader = std::size_t{1} << 20;  // real headers have a few hundred bytes
// Their buffers for a line have 1024 (NrrdIO, with its own words around it) and 4096 bytes (MetaIO).
constexpr std::size_t longestNrrdLine = 500;
constexpr std::size_t longestMetaLine = 2000;
constexpr std::size_t chunkBytes = std::size_t{1} << 18;

/// The lines of a text header with their values, up to the line that ends it.
class HeaderLines {
 public:
  explicit HeaderLines(const fs::path& file) : text_(longestHeader, '\0') {
    std::ifstream in(file, std::ios::binary);
    in.read(text_.data(), static_cast<std::streamsize>(text_.size()));
    text_.resize(static_cast<std::size_t>(in.gcount()));
  }
  /// False at the end of the file or of what can be a header.
  bool next(std::string& line) {
    if (at_ >= text_.size()) return false;
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    line = text_.substr(at_, end - at_);
    if (line.ends_with('\r')) line.pop_back();
    at_ = end + 1;
    return true;
  }
  [[nodiscard]] std::uint64_t offset() const { return at_; }

 private:
  std::string text_;
  std::size_t at_ = 0;
};

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

std::string trimmed(const std::string& text) {
  constexpr const char* spaces = " \t\r";
  const std::size_t first = text.find_first_not_of(spaces);
  return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// The libraries copy header lines into buffers of fixed size.
void requirePlain(const std::string& line, std::size_t longestLine, const fs::path& file) {
  const bool binary = std::any_of(line.begin(), line.end(), [](unsigned char c) { return c < ' ' && c != '\t'; });
  if (binary || line.size() > longestLine) throw Error(ErrorCode::NotAnImage, {file.string()});
}

/// The block in a file of its own; none where the name stands for several.
std::optional<VoxelData> detached(const fs::path& header, const std::string& name, bool deflated) {
  const bool several = name.starts_with("LIST") || name.find('%') != std::string::npos;
  if (several) return std::nullopt;
  return VoxelData{header.parent_path() / name, 0, deflated};
}

std::optional<VoxelData> findInNrrd(const fs::path& file) {
  HeaderLines lines(file);
  std::string line;
  if (!lines.next(line) || !line.starts_with("NRRD")) throw Error(ErrorCode::NotAnImage, {file.string()});
  std::string encoding;
  std::string dataFile;
  bool skips = false;
  bool ended = false;
  while (lines.next(line)) {
    ended = line.empty();
    if (ended) break;
    const std::size_t colon = line.find(':');
    const bool isField = !line.starts_with('#') && (colon == std::string::npos || line.substr(colon, 2) != ":=");
    if (!isField) continue;
    requirePlain(line, longestNrrdLine, file);
    if (colon == std::string::npos) continue;
    const std::string field = lowered(trimmed(line.substr(0, colon)));
    const std::string value = trimmed(line.substr(colon + 1));
    if (field == "encoding") encoding = lowered(value);
    if (field == "data file" || field == "datafile") dataFile = value;
    if (dataFile.starts_with("LIST")) return std::nullopt;  // the lines that follow are names of files
    if (field == "line skip" || field == "lineskip" || field == "byte skip" || field == "byteskip") skips = true;
  }
  const bool deflated = encoding == "gzip" || encoding == "gz";
  if (!ended && dataFile.empty()) throw Error(ErrorCode::FileTruncated, {file.string()});
  if (skips || !(deflated || encoding == "raw")) return std::nullopt;
  if (!dataFile.empty()) return detached(file, dataFile, deflated);
  return VoxelData{file, lines.offset(), deflated};
}

std::optional<VoxelData> findInMetaImage(const fs::path& file) {
  HeaderLines lines(file);
  std::string line;
  std::string dataFile;
  bool deflated = false;
  bool binary = true;
  bool hasSize = false;
  bool skips = false;
  // The data file is the last entry of the header, by the format's rule.
  while (dataFile.empty() && lines.next(line)) {
    requirePlain(line, longestMetaLine, file);
    const std::size_t equals = line.find_first_of("=:");
    if (equals == std::string::npos) continue;
    const std::string key = trimmed(line.substr(0, equals));
    const std::string value = trimmed(line.substr(equals + 1));
    if (key == "ElementDataFile") dataFile = value;
    if (key == "NDims" && value.size() > 1) throw Error(ErrorCode::NotAnImage, {file.string()});
    if (key == "DimSize") hasSize = true;
    if (key == "HeaderSize") skips = value != "0";
    if (key == "CompressedData") deflated = lowered(value).starts_with('t') || value == "1";
    if (key == "BinaryData") binary = lowered(value).starts_with('t') || value == "1";
  }
  if (dataFile.empty() || !hasSize) throw Error(ErrorCode::NotAnImage, {file.string()});
  if (!binary || skips) return std::nullopt;
  if (lowered(dataFile) == "local") return VoxelData{file, lines.offset(), deflated};
  return detached(file, dataFile, deflated);
}

/// zlib's state, freed at the end.
class Inflater {
 public:
  Inflater() {
    constexpr int gzipOrZlib = MAX_WBITS + 32;
    if (inflateInit2(&stream_, gzipOrZlib) != Z_OK) throw Error(ErrorCode::OutOfMemory, {"zlib"});
  }
  ~Inflater() { inflateEnd(&stream_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  /// Unpacks `packed` and counts what comes of it.
  void add(std::vector<Bytef>& packed, std::size_t count) {
    stream_.next_in = packed.data();
    stream_.avail_in = static_cast<uInt>(count);
    bool more = count > 0;
    while (more && !damaged_) {
      // A gzip file may be several streams in a row; anything else after a stream's end is no part of it.
      const bool another = ended_ && *stream_.next_in == 0x1F && inflateReset(&stream_) == Z_OK;
      if (ended_ && !another) return;
      step();
      const bool outputFull = stream_.avail_out == 0 && !ended_;
      more = stream_.avail_in > 0 || outputFull;
    }
  }
  [[nodiscard]] std::uint64_t unpacked() const { return unpacked_; }
  [[nodiscard]] bool damaged() const { return damaged_; }
  [[nodiscard]] bool ended() const { return ended_; }

 private:
  void step() {
    stream_.next_out = out_.data();
    stream_.avail_out = static_cast<uInt>(out_.size());
    const int result = inflate(&stream_, Z_NO_FLUSH);
    unpacked_ += out_.size() - stream_.avail_out;
    ended_ = result == Z_STREAM_END;
    damaged_ = !ended_ && result != Z_OK && result != Z_BUF_ERROR;
  }

  z_stream stream_{};
  std::vector<Bytef> out_ = std::vector<Bytef>(chunkBytes);
  std::uint64_t unpacked_ = 0;
  bool ended_ = false;
  bool damaged_ = false;
};

}  // namespace

std::optional<VoxelData> findVoxelData(const fs::path& file) {
  const std::string ending = lowered(file.extension().string());
  return ending == ".nrrd" || ending == ".nhdr" ? findInNrrd(file) : findInMetaImage(file);
}

std::uint64_t unpackedBytes(const VoxelData& data, Progress& progress) {
  requireReadable(data.file);
  const std::uint64_t size = fs::file_size(data.file);
  if (data.offset > size) throw Error(ErrorCode::FileTruncated, {data.file.string()});
  if (!data.deflated) return size - data.offset;

  std::ifstream in(data.file, std::ios::binary);
  in.seekg(static_cast<std::streamoff>(data.offset));
  Inflater inflater;
  std::vector<Bytef> packed(chunkBytes);
  std::uint64_t read = data.offset;
  while (in && !inflater.damaged()) {
    in.read(reinterpret_cast<char*>(packed.data()), static_cast<std::streamsize>(packed.size()));
    inflater.add(packed, static_cast<std::size_t>(in.gcount()));
    read += static_cast<std::uint64_t>(in.gcount());
    progress.step(static_cast<double>(read) / static_cast<double>(size));
  }
  if (inflater.damaged()) throw Error(ErrorCode::FileUnreadable, {data.file.string(), "the compressed data are damaged"});
  if (!inflater.ended()) throw Error(ErrorCode::FileTruncated, {data.file.string()});
  return inflater.unpacked();
}

bool isGzip(const fs::path& file) {
  std::array<char, 2> magic{};
  std::ifstream in(file, std::ios::binary);
  return in.read(magic.data(), magic.size()) && magic[0] == '\x1F' && magic[1] == '\x8B';
}

}  // namespace saliscope
