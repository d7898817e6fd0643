// The images that Expected Gradients compares a slice with: synthetic patients, or slices of a folder that the user chose.
#pragma once

#include <QString>
#include <mutex>

#include "core/base/progress.h"
#include "core/estimators/references.h"
#include "core/preprocess/model_input.h"

namespace saliscope::ui {

/// One choice of references; made when first asked for, kept for as long as the choice stands. Any thread may ask, one makes.
class ReferenceSource {
 public:
  /// `folder` empty: the synthetic patients that come with the program.
  explicit ReferenceSource(QString folder) : folder_(std::move(folder)) {}
  [[nodiscard]] const QString& folder() const { return folder_; }
  /// Model inputs by `spec`. Errors: those of readReferences; Cancelled.
  [[nodiscard]] ReferenceSetPtr get(const InputSpec& spec, Progress& progress);

 private:
  QString folder_;
  std::mutex mutex_;
  InputSpec spec_;
  ReferenceSetPtr made_;
};

}  // namespace saliscope::ui
