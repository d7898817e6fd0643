#include "core/model/safetensors.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"

namespace saliscope {
namespace {

using nlohmann::json;

static_assert(std::endian::native == std::endian::little, "safetensors data is read without swapping bytes");

/// The format's own bound: a header of more than 100 MB is an attack or not a header.
constexpr std::uint64_t kLargestHeader = 100'000'000;
constexpr std::size_t kMostDimensions = 8;

std::uint64_t bytesOfType(const std::string& type) {
  static const std::map<std::string, std::uint64_t> sizes{{"BOOL", 1}, {"U8", 1},   {"I8", 1},  {"I16", 2}, {"U16", 2},
                                                          {"F16", 2},  {"BF16", 2}, {"I32", 4}, {"U32", 4}, {"F32", 4},
                                                          {"I64", 8},  {"U64", 8},  {"F64", 8}};
  const auto found = sizes.find(type);
  return found == sizes.end() ? 0 : found->second;
}

/// Product of the dimensions times the element size, or nothing where it overflows.
bool byteCount(const Safetensors::Entry& entry, std::uint64_t& bytes) {
  bytes = bytesOfType(entry.type);
  for (const std::int64_t dimension : entry.shape) {
    const auto d = static_cast<std::uint64_t>(dimension);
    if (d != 0 && bytes > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / d) return false;
    bytes *= d;
  }
  return true;
}

/// True for a JSON number that is a whole, non-negative 63-bit value.
bool isCount(const json& value) {
  return value.is_number_unsigned() &&
         value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
}

std::string typeName(const torch::Tensor& tensor) {
  switch (tensor.scalar_type()) {
    case torch::kFloat32:
      return "F32";
    case torch::kFloat16:
      return "F16";
    case torch::kBFloat16:
      return "BF16";
    default:
      throw Error(ErrorCode::Internal, {"tensor type not written to safetensors"});
  }
}

}  // namespace

Safetensors::Safetensors(std::filesystem::path file) : file_(std::move(file)) {
  requireReadable(file_);
  std::ifstream in(file_, std::ios::binary | std::ios::ate);
  if (!in) throw Error(ErrorCode::FileUnreadable, {file_.string(), "cannot be opened"});
  const auto size = static_cast<std::uint64_t>(std::max<std::streamoff>(in.tellg(), 0));
  if (size == 0) throw Error(ErrorCode::FileEmpty, {file_.string()});
  if (size < sizeof(std::uint64_t)) refuse("shorter than its header length");
  std::uint64_t headerLength = 0;
  in.seekg(0);
  in.read(reinterpret_cast<char*>(&headerLength), sizeof(headerLength));
  if (headerLength > kLargestHeader || headerLength > size - sizeof(headerLength)) refuse("header length exceeds the file");
  std::string header(headerLength, '\0');
  in.read(header.data(), static_cast<std::streamsize>(headerLength));
  if (!in) throw Error(ErrorCode::FileTruncated, {file_.string()});
  dataStart_ = sizeof(headerLength) + headerLength;
  dataSize_ = size - dataStart_;
  parseHeader(header);
  checkLayout();
}

void Safetensors::parseHeader(const std::string& header) {
  const json root = json::parse(header, nullptr, false);
  if (!root.is_object()) refuse("header is not a JSON object");
  for (const auto& [name, value] : root.items()) {
    if (!value.is_object()) refuse("entry '" + name + "' is not an object");
    if (name == "__metadata__") {
      for (const auto& [key, text] : value.items()) {
        if (!text.is_string()) refuse("metadata '" + key + "' is not text");
        metadata_[key] = text.get<std::string>();
      }
      continue;
    }
    const auto type = value.find("dtype"), shape = value.find("shape"), offsets = value.find("data_offsets");
    if (type == value.end() || !type->is_string()) refuse("tensor '" + name + "' has no type");
    if (shape == value.end() || !shape->is_array() || shape->size() > kMostDimensions)
      refuse("tensor '" + name + "' has no valid shape");
    if (offsets == value.end() || !offsets->is_array() || offsets->size() != 2 || !isCount((*offsets)[0]) ||
        !isCount((*offsets)[1])) {
      refuse("tensor '" + name + "' has no valid offsets");
    }
    Entry entry;
    entry.type = type->get<std::string>();
    for (const json& dimension : *shape) {
      if (!isCount(dimension)) refuse("tensor '" + name + "' has no valid shape");
      entry.shape.push_back(dimension.get<std::int64_t>());
    }
    entry.begin = (*offsets)[0].get<std::uint64_t>();
    entry.end = (*offsets)[1].get<std::uint64_t>();
    entries_.emplace(name, std::move(entry));
  }
}

void Safetensors::checkLayout() const {
  std::vector<std::pair<std::string, const Entry*>> order;
  for (const auto& [name, entry] : entries_) {
    std::uint64_t bytes = 0;
    if (bytesOfType(entry.type) == 0) refuse("tensor '" + name + "' has the unknown type " + entry.type);
    if (entry.begin > entry.end || entry.end > dataSize_) refuse("tensor '" + name + "' lies outside the file");
    if (!byteCount(entry, bytes) || bytes != entry.end - entry.begin) refuse("tensor '" + name + "' has a size unlike its shape");
    order.emplace_back(name, &entry);
  }
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return std::pair(a.second->begin, a.second->end) < std::pair(b.second->begin, b.second->end);
  });
  std::uint64_t position = 0;
  for (const auto& [name, entry] : order) {
    if (entry->begin != position) refuse("tensor '" + name + "' overlaps another or leaves a gap");
    position = entry->end;
  }
  if (position != dataSize_) refuse("data that belongs to no tensor");
}

torch::Tensor Safetensors::read(const std::string& name) const {
  const auto found = entries_.find(name);
  if (found == entries_.end()) throw Error(ErrorCode::ModelTensorMissing, {file_.string(), name});
  const Entry& entry = found->second;
  torch::ScalarType type;
  if (entry.type == "F32") {
    type = torch::kFloat32;
  } else if (entry.type == "F16") {
    type = torch::kFloat16;
  } else if (entry.type == "BF16") {
    type = torch::kBFloat16;
  } else {
    refuse("tensor '" + name + "' has type " + entry.type);
  }
  torch::Tensor tensor = torch::empty(entry.shape, torch::TensorOptions().dtype(type));
  std::ifstream in(file_, std::ios::binary);
  in.seekg(static_cast<std::streamoff>(dataStart_ + entry.begin));
  in.read(static_cast<char*>(tensor.data_ptr()), static_cast<std::streamsize>(entry.end - entry.begin));
  if (!in) throw Error(ErrorCode::FileTruncated, {file_.string()});
  return tensor.to(torch::kFloat32);
}

void Safetensors::refuse(const std::string& detail) const {
  // A hostile header may put anything into names: keep the detail short.
  throw Error(ErrorCode::ModelUnrecognised, {file_.string(), detail.substr(0, 200)});
}

void writeSafetensors(const std::filesystem::path& file, const std::vector<std::pair<std::string, torch::Tensor>>& tensors,
                      const std::map<std::string, std::string>& metadata) {
  json header;
  header["__metadata__"] = metadata;
  std::size_t position = 0;
  std::vector<torch::Tensor> data;
  for (const auto& [name, tensor] : tensors) {
    data.push_back(tensor.contiguous());
    const std::size_t end = position + data.back().nbytes();
    header[name] = {{"dtype", typeName(tensor)}, {"shape", tensor.sizes().vec()}, {"data_offsets", {position, end}}};
    position = end;
  }
  std::string text = header.dump();
  text.append((8 - text.size() % 8) % 8, ' ');
  const std::uint64_t length = text.size();
  writeAside(file, [&](const std::filesystem::path& aside) {
    std::ofstream out(aside, std::ios::binary);
    out.write(reinterpret_cast<const char*>(&length), sizeof(length));
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    for (const torch::Tensor& tensor : data) {
      out.write(static_cast<const char*>(tensor.data_ptr()), static_cast<std::streamsize>(tensor.nbytes()));
    }
    out.close();
    if (!out) throw Error(ErrorCode::WriteFailed, {file.string(), "disk full or not writable"});
  });
}

}  // namespace saliscope
