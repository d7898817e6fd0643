// Random numbers keyed by what they are for, not taken from one running stream: shards, resumption and batch size
// cannot change a draw (domain.md, "Draws").
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace saliscope {

/// Philox 4x32-10 (Salmon et al., SC 2011): counter-based, so draw i of a key is the same whatever was drawn before.
class Random {
 public:
  explicit Random(std::uint64_t key) : key_(key) {}
  /// The key of (seed, words...): each word is mixed in order, so (1, "a", 2) and (1, "a", 3) are unrelated.
  [[nodiscard]] static std::uint64_t key(std::uint64_t seed, std::string_view name, std::uint64_t index = 0,
                                         std::uint64_t more = 0);

  /// Next value in [0, 1), 32 random bits.
  [[nodiscard]] double uniform();
  [[nodiscard]] double uniform(double from, double to) { return from + (to - from) * uniform(); }
  /// Next value of N(0, 1), Box-Muller.
  [[nodiscard]] double normal();
  /// Next integer in [0, count), count > 0.
  [[nodiscard]] std::uint32_t below(std::uint32_t count);
  void fillUniform(std::span<float> values);
  void fillNormal(std::span<float> values, double deviation);

 private:
  [[nodiscard]] std::uint32_t next();

  std::uint64_t key_;
  std::uint64_t counter_ = 0;
  std::array<std::uint32_t, 4> block_{};
  int used_ = 4;
  bool hasSpare_ = false;
  double spare_ = 0;
};

}  // namespace saliscope
