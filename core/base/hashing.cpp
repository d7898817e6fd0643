#include "core/base/hashing.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <memory>

#include "core/base/error.h"
#include "core/base/files.h"

namespace saliscope {

namespace {

class Sha256 {
 public:
  Sha256() : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    if (!context_ || EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) != 1) throw Error(ErrorCode::Internal, {"SHA-256"});
  }
  void add(const void* data, std::size_t size) { EVP_DigestUpdate(context_.get(), data, size); }
  std::array<unsigned char, 32> digest() {
    std::array<unsigned char, 32> out{};
    EVP_DigestFinal_ex(context_.get(), out.data(), nullptr);
    return out;
  }
  std::string hex() {
    constexpr const char* digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest()) {
      text += digits[byte >> 4];
      text += digits[byte & 15];
    }
    return text;
  }

 private:
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

}  // namespace

std::string sha256(std::span<const std::byte> bytes) {
  Sha256 hash;
  hash.add(bytes.data(), bytes.size());
  return hash.hex();
}

std::string sha256(std::string_view text) {
  return sha256(std::as_bytes(std::span(text.data(), text.size())));
}

std::string sha256OfFile(const std::filesystem::path& file) {
  requireReadable(file);
  std::ifstream in(file, std::ios::binary);
  Sha256 hash;
  std::array<char, 1 << 16> buffer{};
  while (in) {
    in.read(buffer.data(), buffer.size());
    hash.add(buffer.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) throw Error(ErrorCode::FileUnreadable, {file.string()});
  return hash.hex();
}

std::uint64_t hash64(std::span<const float> values) {
  Sha256 hash;
  hash.add(values.data(), values.size_bytes());
  const auto bytes = hash.digest();
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < 8; ++i) out = (out << 8) | bytes[i];
  return out;
}

}  // namespace saliscope
