// The model in bfloat16, for a coarse first look at a map.
#pragma once

#include <QString>
#include <mutex>

#include "core/model/classifier.h"

namespace saliscope::ui {

/// Loaded when first asked for, on the thread that asks; any thread may ask, one loads.
class CoarseModel {
 public:
  /// `file` must be the model in use.
  explicit CoarseModel(QString file) : file_(std::move(file)) {}
  /// Null where the processor gains nothing from bfloat16 or the network has no such form.
  [[nodiscard]] ClassifierPtr get();
  /// It failed at its work: it is not offered again.
  void giveUp();

 private:
  QString file_;
  std::mutex mutex_;
  bool tried_ = false;
  ClassifierPtr made_;
};

}  // namespace saliscope::ui
