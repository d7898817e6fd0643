#include "ui/render/driver_llvm.h"

#include <dlfcn.h>

#include <algorithm>
#include <array>

namespace saliscope::ui {

bool keepDriversOwnLlvm() {
#if defined(RTLD_DEEPBIND) && !defined(__SANITIZE_ADDRESS__)  // AddressSanitizer allows no such search order
  constexpr std::array entries{"LLVMInitializeX86Target", "LLVMInitializeAArch64Target"};
  const bool seen =
      std::any_of(entries.begin(), entries.end(), [](const char* name) { return dlsym(RTLD_DEFAULT, name) != nullptr; });
  if (!seen) return false;
  bool loaded = false;
  // Kept open: what a later dlopen finds loaded it leaves as it is. A driver that is not installed is not needed.
  for (const char* driver : {"libGLX_mesa.so.0", "libEGL_mesa.so.0"}) {
    loaded = dlopen(driver, RTLD_LAZY | RTLD_LOCAL | RTLD_DEEPBIND) != nullptr || loaded;
  }
  return loaded;
#else
  return false;
#endif
}

}  // namespace saliscope::ui
