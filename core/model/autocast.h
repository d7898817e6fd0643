// Mixed precision on the processor. Private to the folder.
#pragma once

namespace saliscope {

/// While it lives, convolutions and products of this thread run in bfloat16 where `enabled`; weights stay float32.
class Autocast {
 public:
  explicit Autocast(bool enabled);
  ~Autocast();
  Autocast(const Autocast&) = delete;
  Autocast& operator=(const Autocast&) = delete;

 private:
  bool enabled_;
};

/// Whether one of this thread lives and is enabled.
[[nodiscard]] bool autocasting();

}  // namespace saliscope
