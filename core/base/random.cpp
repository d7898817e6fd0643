#include "core/base/random.h"

#include <cmath>
#include <numbers>

#include "core/base/hashing.h"

namespace saliscope {

namespace {

std::uint64_t mix(std::uint64_t x) {
  // SplitMix64's finaliser (Steele et al. 2014).
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

std::array<std::uint32_t, 4> philox(std::uint64_t counter, std::uint64_t key) {
  std::array<std::uint32_t, 4> c{static_cast<std::uint32_t>(counter), static_cast<std::uint32_t>(counter >> 32), 0, 0};
  auto k0 = static_cast<std::uint32_t>(key);
  auto k1 = static_cast<std::uint32_t>(key >> 32);
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t a = static_cast<std::uint64_t>(0xD2511F53U) * c[0];
    const std::uint64_t b = static_cast<std::uint64_t>(0xCD9E8D57U) * c[2];
    c = {static_cast<std::uint32_t>(b >> 32) ^ c[1] ^ k0, static_cast<std::uint32_t>(b),
         static_cast<std::uint32_t>(a >> 32) ^ c[3] ^ k1, static_cast<std::uint32_t>(a)};
    k0 += 0x9E3779B9U;
    k1 += 0xBB67AE85U;
  }
  return c;
}

}  // namespace

std::uint64_t Random::key(std::uint64_t seed, std::string_view name, std::uint64_t index, std::uint64_t more) {
  std::uint64_t key = mix(seed);
  for (const char c : name) key = mix(key ^ static_cast<unsigned char>(c));
  key = mix(key ^ index);
  return mix(key ^ more);
}

std::uint32_t Random::next() {
  if (used_ == 4) {
    block_ = philox(counter_++, key_);
    used_ = 0;
  }
  return block_[static_cast<std::size_t>(used_++)];
}

double Random::uniform() {
  return next() * 0x1p-32;
}

double Random::normal() {
  if (hasSpare_) {
    hasSpare_ = false;
    return spare_;
  }
  // 1 - u lies in (0, 1], so that the logarithm is finite.
  const double radius = std::sqrt(-2 * std::log(1 - uniform()));
  const double angle = 2 * std::numbers::pi * uniform();
  spare_ = radius * std::sin(angle);
  hasSpare_ = true;
  return radius * std::cos(angle);
}

std::uint32_t Random::below(std::uint32_t count) {
  return static_cast<std::uint32_t>((static_cast<std::uint64_t>(next()) * count) >> 32);
}

void Random::fillUniform(std::span<float> values) {
  // 24 bits, so that rounding to float cannot reach 1.
  for (float& value : values) value = static_cast<float>(next() >> 8) * 0x1p-24F;
}

void Random::fillNormal(std::span<float> values, double deviation) {
  for (float& value : values) value = static_cast<float>(deviation * normal());
}

}  // namespace saliscope
