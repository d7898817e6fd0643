#include <cstdlib>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/model/classifier.h"
#include "core/model/native_classifier.h"
#include "core/model/torchscript_classifier.h"

namespace saliscope {
namespace {

constexpr const char* kBundled = "contrast-resnet50.safetensors";

}  // namespace

ClassifierPtr loadClassifier(const std::filesystem::path& file, const ModelOptions& options) {
  requireReadable(file);
  configureCompute(options.threads);
  const std::string ending = file.extension().string();
  if (ending == ".safetensors") return loadNative(file, options);
  if (ending == ".pt" || ending == ".pth" || ending == ".ts") return loadTorchScript(file, options);
  throw Error(ErrorCode::ModelUnrecognised, {file.string(), "neither .safetensors nor TorchScript .pt"});
}

std::filesystem::path bundledModelPath() {
  namespace fs = std::filesystem;
  if (const char* chosen = std::getenv("SALISCOPE_MODEL"); chosen != nullptr && *chosen != '\0') {
    requireReadable(chosen);
    return chosen;
  }
  std::error_code failed;
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);
  if (!failed) {
    const fs::path beside = program.parent_path().parent_path() / "share/saliscope/models" / kBundled;
    if (fs::exists(beside, failed)) return beside;
  }
  const fs::path built = fs::path(SALISCOPE_BUILD_MODELS) / kBundled;
  if (!fs::exists(built, failed)) throw Error(ErrorCode::FileMissing, {built.string()});
  return built;
}

}  // namespace saliscope
