// Mesa's renderers and LibTorch each bring an LLVM into the process.
#pragma once

namespace saliscope::ui {

/// Debian 13's LibTorch contains an LLVM and exports parts of it; Mesa's drivers that draw with LLVM (llvmpipe, radeonsi), which
/// come later, would call these in place of their own and crash when the first context is made. Where LibTorch's are in sight, this
/// loads the drivers so that they look to their own libraries first. To be called before QApplication asks for OpenGL; true where
/// it did.
bool keepDriversOwnLlvm();

}  // namespace saliscope::ui
