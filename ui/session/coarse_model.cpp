#include "ui/session/coarse_model.h"

#include "core/base/error.h"

namespace saliscope::ui {

ClassifierPtr CoarseModel::get() {
  const std::lock_guard lock(mutex_);
  if (tried_) return made_;
  tried_ = true;
  try {
    const std::filesystem::path file(file_.toStdString());
    ModelOptions options;
    options.precision = Precision::Auto;
    // Auto becomes fp32 where nothing is gained.
    if (loadClassifier(file, options)->options().precision != Precision::Auto) return nullptr;
    options.precision = Precision::Bf16;
    made_ = loadClassifier(file, options);
  } catch (const Error&) {
    // The fine map is what was asked for; it will say what is wrong, if anything is.
  }
  return made_;
}

void CoarseModel::giveUp() {
  const std::lock_guard lock(mutex_);
  made_ = nullptr;
}

}  // namespace saliscope::ui
