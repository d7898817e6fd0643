#include "tests/support/safetensors_reader.h"

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace saliscope::test {

namespace {

template <class T>
std::vector<double> decode(const std::string& bytes) {
  std::vector<T> stored(bytes.size() / sizeof(T));
  std::memcpy(stored.data(), bytes.data(), stored.size() * sizeof(T));
  return {stored.begin(), stored.end()};
}

std::vector<double> decode(const std::string& type, const std::string& bytes) {
  if (type == "F32") return decode<float>(bytes);
  if (type == "F64") return decode<double>(bytes);
  if (type == "I32") return decode<std::int32_t>(bytes);
  if (type == "I64") return decode<std::int64_t>(bytes);
  if (type == "U8") return decode<std::uint8_t>(bytes);
  throw std::runtime_error("tensor type " + type);
}

}  // namespace

SafetensorsReader::SafetensorsReader(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  std::uint64_t headerSize = 0;
  if (bytes.size() < sizeof headerSize) throw std::runtime_error("cannot read " + file.string());
  std::memcpy(&headerSize, bytes.data(), sizeof headerSize);
  const std::size_t data = sizeof headerSize + headerSize;
  const auto header = nlohmann::json::parse(bytes.substr(sizeof headerSize, headerSize));
  for (const auto& [name, entry] : header.items()) {
    if (name == "__metadata__") continue;
    const auto begin = entry["data_offsets"][0].get<std::size_t>();
    const auto end = entry["data_offsets"][1].get<std::size_t>();
    tensors_[name] = {entry["shape"].get<std::vector<std::size_t>>(),
                      decode(entry["dtype"].get<std::string>(), bytes.substr(data + begin, end - begin))};
  }
}

}  // namespace saliscope::test
