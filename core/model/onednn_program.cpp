#if defined(SALISCOPE_ONEDNN)

#include "core/model/onednn_program.h"

#include <algorithm>

namespace saliscope::onednn {

Program::Slot Program::newSlot() {
  slots_.emplace_back();
  return slots_.size() - 1;
}

memory Program::place(const memory::desc& desc, Slot slot) {
  memory placed(desc, engine_, nullptr);
  slots_[slot].push_back(placed);
  return placed;
}

void Program::addReorder(const memory& from, const memory& to) {
  add(dnnl::reorder(from, to), {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}});
}

void Program::allocate() {
  for (auto& memories : slots_) {
    std::size_t bytes = 0;
    for (const memory& placed : memories) bytes = std::max(bytes, placed.get_desc().get_size());
    if (bytes == 0) continue;
    buffers_.emplace_back(static_cast<std::byte*>(::operator new(bytes, alignment)));
    // Channels that a blocked format adds must not hold garbage.
    std::fill_n(buffers_.back().get(), bytes, std::byte{0});
    for (memory& placed : memories) placed.set_data_handle(buffers_.back().get());
  }
}

void Program::run(std::size_t first, std::size_t last) const {
  dnnl::stream stream(engine_);
  for (std::size_t i = first; i < last; ++i) steps_[i].primitive.execute(stream, steps_[i].arguments);
  stream.wait();
}

}  // namespace saliscope::onednn

#endif
