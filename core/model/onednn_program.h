// A list of oneDNN primitives over shared buffers. Private to the folder.
#pragma once

#include <functional>
#include <memory>
#include <new>
#include <unordered_map>
#include <vector>

#include "core/model/onednn.h"

namespace saliscope::onednn {

/// Primitives in order. Results lie in slots: memories of one slot share one buffer, as large as the largest needs, so the builder
/// says what may overwrite what. Buffers come when the program is first run and stay.
class Program {
 public:
  using Arguments = std::unordered_map<int, memory>;
  using Slot = std::size_t;

  explicit Program(dnnl::engine engine) : engine_(std::move(engine)), scratch_(newSlot()) {}

  [[nodiscard]] const dnnl::engine& engine() const { return engine_; }
  [[nodiscard]] Slot newSlot();
  /// A memory in `slot`; without a buffer until the program runs.
  [[nodiscard]] memory place(const memory::desc& desc, Slot slot);
  /// A memory in a slot of its own.
  [[nodiscard]] memory place(const memory::desc& desc) { return place(desc, newSlot()); }
  /// Where primitives keep what they need while they run.
  [[nodiscard]] memory scratch(const memory::desc& desc) { return place(desc, scratch_); }

  void add(const dnnl::primitive& primitive, const Arguments& arguments) { steps_.push_back({primitive, arguments}); }
  /// `from` in the format of `to`.
  void addReorder(const memory& from, const memory& to);
  /// Gives all slots their buffers; throws std::bad_alloc. Memories placed before can be written to afterwards.
  void allocate();
  /// Steps first .. last - 1.
  void run(std::size_t first, std::size_t last) const;
  [[nodiscard]] std::size_t size() const { return steps_.size(); }

 private:
  struct Step {
    dnnl::primitive primitive;
    Arguments arguments;
  };
  struct Free {
    void operator()(std::byte* buffer) const { ::operator delete(buffer, alignment); }
  };
  static constexpr std::align_val_t alignment{64};

  dnnl::engine engine_;
  std::vector<std::vector<memory>> slots_;
  std::vector<std::unique_ptr<std::byte, Free>> buffers_;
  std::vector<Step> steps_;
  Slot scratch_;
};

}  // namespace saliscope::onednn
