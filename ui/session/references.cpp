#include "ui/session/references.h"

#include "core/estimators/reference_files.h"
#include "core/phantom/references.h"

namespace saliscope::ui {

ReferenceSetPtr ReferenceSource::get(const InputSpec& spec, Progress& progress) {
  const std::lock_guard lock(mutex_);
  if (made_ && spec_ == spec) return made_;
  made_ = folder_.isEmpty() ? makeReferences(phantomReferences(spec, progress), phantomReferencesName)
                            : readReferences(folder_.toStdString(), spec, progress).set;
  spec_ = spec;
  return made_;
}

}  // namespace saliscope::ui
