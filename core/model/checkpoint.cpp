#include "core/model/checkpoint.h"

#include <torch/serialize/archive.h>
#include <torch/utils.h>

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"

namespace saliscope {
namespace {

using nlohmann::json;

std::string averageName(std::size_t i) {
  return "average" + std::to_string(i);
}

std::string bestName(std::size_t i) {
  return "best" + std::to_string(i);
}

/// The first setting in which the two differ, or nothing.
std::string difference(const json& now, const json& then) {
  if (!then.is_object()) return "format";
  for (const auto& [key, value] : now.items()) {
    const auto found = then.find(key);
    if (found == then.end() || *found != value) return key;
  }
  return {};
}

void readState(torch::serialize::InputArchive& archive, TrainingState& state) {
  torch::serialize::InputArchive model, optimizer;
  archive.read("model", model);
  archive.read("optimizer", optimizer);
  state.model->load(model);
  state.optimizer->load(optimizer);
  for (std::size_t i = 0; i < state.average.size(); ++i) archive.read(averageName(i), state.average[i]);
  c10::IValue step;
  archive.read("step", step);
  state.step = static_cast<int>(step.toInt());
  c10::IValue bestLoss, since;
  if (!archive.try_read("best_loss", bestLoss)) return;
  archive.read("since_best", since);
  state.bestLoss = bestLoss.toDouble();
  state.validationsSinceBest = static_cast<int>(since.toInt());
  state.best.resize(state.average.size());
  for (std::size_t i = 0; i < state.best.size(); ++i) archive.read(bestName(i), state.best[i]);
}

}  // namespace

void saveCheckpoint(const std::filesystem::path& file, const TrainingState& state, const std::string& settings) {
  const torch::NoGradGuard noGradients;
  torch::serialize::OutputArchive archive, model, optimizer;
  state.model->save(model);
  state.optimizer->save(optimizer);
  archive.write("model", model);
  archive.write("optimizer", optimizer);
  for (std::size_t i = 0; i < state.average.size(); ++i) archive.write(averageName(i), state.average[i]);
  archive.write("step", c10::IValue(static_cast<std::int64_t>(state.step)));
  if (!state.best.empty()) {
    for (std::size_t i = 0; i < state.best.size(); ++i) archive.write(bestName(i), state.best[i]);
    archive.write("best_loss", c10::IValue(state.bestLoss));
    archive.write("since_best", c10::IValue(static_cast<std::int64_t>(state.validationsSinceBest)));
  }
  archive.write("settings", c10::IValue(settings));
  writeAside(file, [&](const std::filesystem::path& aside) {
    try {
      archive.save_to(aside.string());
    } catch (const c10::Error& error) {
      throw Error(ErrorCode::WriteFailed, {file.string(), "disk full or not writable"});
    }
  });
}

void loadCheckpoint(const std::filesystem::path& file, TrainingState& state, const std::string& settings) {
  requireReadable(file);
  try {
    torch::serialize::InputArchive archive;
    archive.load_from(file.string());
    c10::IValue stored;
    archive.read("settings", stored);
    const std::string differs = difference(json::parse(settings), json::parse(stored.toStringRef(), nullptr, false));
    if (!differs.empty()) throw Error(ErrorCode::CheckpointMismatch, {file.string(), differs});
    const torch::NoGradGuard noGradients;
    readState(archive, state);
  } catch (const c10::Error&) {
    throw Error(ErrorCode::CheckpointMismatch, {file.string(), "format"});
  }
}

}  // namespace saliscope
