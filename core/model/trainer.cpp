#include <torch/nn/functional/loss.h>
#include <torch/nn/utils/clip_grad.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <sstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hashing.h"
#include "core/model/augmentation.h"
#include "core/model/autocast.h"
#include "core/model/checkpoint.h"
#include "core/model/torch_errors.h"
#include "core/model/training.h"
#include "core/model/training_record.h"
#include "core/model/weights.h"

namespace saliscope {
namespace {

constexpr double kTrainingZoom = 1.3;      // see trainingCopy
constexpr double kWarmUpShare = 0.3;       // of the steps, until the learning rate's peak
constexpr double kFirstRateDivisor = 25;   // peak / first learning rate
constexpr double kLastRateDivisor = 25e4;  // peak / last learning rate
constexpr double kClipNorm = 1;
constexpr double kAverageDecay = 0.99;
constexpr int kStatisticsBatches = 40;
constexpr double kTrainShare = 0.94, kStatisticsShare = 0.98;  // of the progress bar

/// One-cycle schedule: cosine up to the peak, cosine down to almost nothing.
double learningRateAt(int step, int steps, double peak) {
  const auto between = [](double from, double to, double t) { return to + (from - to) * (1 + std::cos(std::numbers::pi * t)) / 2; };
  const double top = std::max(1.0, kWarmUpShare * steps);
  if (step < top) return between(peak / kFirstRateDivisor, peak, step / top);
  return between(peak, peak / kLastRateDivisor, std::min(1.0, (step - top) / std::max(1.0, steps - 1 - top)));
}

template <class Visit>
void forEachBatchNorm(ResNet50& model, const Visit& visit) {
  for (const auto& module : model->modules()) {
    if (auto* norm = dynamic_cast<torch::nn::BatchNorm2dImpl*>(module.get())) visit(*norm);
  }
}

class Trainer {
 public:
  Trainer(const std::vector<TrainingSlice>& slices, const TrainingSettings& settings, std::filesystem::path out)
      : slices_(slices),
        settings_(settings),
        out_(std::move(out)),
        leftOut_(leftOutPatients(slices, settings)),
        set_(slices, leftOut_, settings.input),
        fingerprint_(trainingFingerprint(settings, set_, leftOut_)) {
    begin();
    // Convolutions over channels-last weights need no reordering: a step takes half the time.
    for (auto& parameter : state_.model->parameters()) {
      if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
    makeOptimizer();
    for (const auto& parameter : state_.model->parameters()) state_.average.push_back(parameter.detach().clone());
  }

  void resume() {
    loadCheckpoint(checkpointFile(), state_, fingerprint_);
    keepLogUntil(state_.step);
  }

  void train(Progress& progress, const std::function<void(const TrainingStep&)>& log) {
    state_.model->train();
    try {
      while (state_.step < settings_.steps) {
        const TrainingStep done = trainStep();
        note(done);
        if (log) log(done);
        if (settings_.checkpointEvery > 0 && state_.step % settings_.checkpointEvery == 0) checkpoint();
        progress.step(static_cast<double>(state_.step) / settings_.steps);
      }
    } catch (const Cancelled&) {
      checkpoint();
      throw;
    }
  }

  /// Puts the averaged weights into the model and measures the batch norms' statistics anew: the running ones belong to
  /// weights that no longer exist.
  void average(Progress& progress) {
    const torch::NoGradGuard noGradients;
    const auto parameters = state_.model->parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) parameters[i].detach().copy_(state_.average[i]);
    roundWeights(state_.model);
    forEachBatchNorm(state_.model, [](auto& norm) {
      norm.reset_running_stats();
      norm.options.momentum(c10::nullopt);  // plain mean over the batches
    });
    state_.model->train();
    const int batches = std::min(kStatisticsBatches, std::max(4, settings_.steps));
    for (int i = 0; i < batches; ++i) {
      state_.model->forward(set_.draw(settings_.seed, "batch norm", static_cast<std::uint64_t>(i), settings_.batch).inputs);
      progress.step((i + 1.0) / batches);
    }
    state_.model->eval();
  }

  TrainingResult judge(Progress& progress) {
    const torch::NoGradGuard noGradients;
    ConfusionCounts counts;
    std::size_t seen = 0;
    for (const TrainingSlice& slice : slices_) {
      progress.step(static_cast<double>(++seen) / static_cast<double>(slices_.size()));
      if (slice.trainingOnly || !std::binary_search(leftOut_.begin(), leftOut_.end(), slice.patient)) continue;
      Image<float> input = toModelInput(slice.hu, settings_.input);
      const auto x = torch::from_blob(input.data(), {1, 1, input.rows(), input.columns()}, torch::kFloat32);
      const double logit = state_.model->forward(x).item<float>();
      ++counts.of[slice.label == 1 ? 1 : 0][logit >= 0 ? 1 : 0];
    }
    TrainingResult result = counts.result();
    result.validationPatients = static_cast<int>(leftOut_.size());
    result.trainingSlices = static_cast<int>(set_.size());
    result.trainingPatients = static_cast<int>(set_.patients().size());
    return result;
  }

  void write(const TrainingResult& result) {
    saveWeights(state_.model, trainedCard(settings_, set_.patients(), leftOut_, result), out_);
    std::error_code ignored;
    std::filesystem::remove(checkpointFile(), ignored);
  }

 private:
  [[nodiscard]] std::filesystem::path checkpointFile() const { return out_.string() + ".checkpoint"; }
  [[nodiscard]] std::filesystem::path logFile() const { return std::filesystem::path(out_).replace_extension(".csv"); }

  void begin() {
    if (settings_.initialModel.empty()) {
      state_.model->initialise(settings_.seed);
      return;
    }
    const Safetensors file(settings_.initialModel);
    const ModelCard card = cardOf(file, settings_.initialModel);
    if (card.outputs != 1)
      throw Error(ErrorCode::ModelOutputs, {settings_.initialModel.string(), "1", std::to_string(card.outputs)});
    loadWeights(state_.model, file, settings_.initialModel);
  }

  void makeOptimizer() {
    std::vector<torch::Tensor> decayed, plain;
    for (const auto& parameter : state_.model->parameters()) (parameter.dim() > 1 ? decayed : plain).push_back(parameter);
    const auto options = [&](double decay) {
      return std::make_unique<torch::optim::AdamWOptions>(torch::optim::AdamWOptions(settings_.learningRate).weight_decay(decay));
    };
    std::vector<torch::optim::OptimizerParamGroup> groups;
    groups.emplace_back(decayed, options(settings_.weightDecay));
    groups.emplace_back(plain, options(0));
    state_.optimizer = std::make_unique<torch::optim::AdamW>(groups);
  }

  TrainingStep trainStep() {
    const auto start = std::chrono::steady_clock::now();
    TrainingStep done;
    done.learningRate = learningRateAt(state_.step, settings_.steps, settings_.learningRate);
    for (auto& group : state_.optimizer->param_groups()) {
      static_cast<torch::optim::AdamWOptions&>(group.options()).lr(done.learningRate);
    }
    const auto batch = set_.draw(settings_.seed, "train", static_cast<std::uint64_t>(state_.step), settings_.batch);
    state_.optimizer->zero_grad();
    torch::Tensor logits;
    {
      const Autocast mixed(settings_.precision == Precision::Bf16);
      logits = state_.model->forward(batch.inputs.contiguous(torch::MemoryFormat::ChannelsLast));
    }
    const torch::Tensor loss =
        torch::nn::functional::binary_cross_entropy_with_logits(logits.to(torch::kFloat32).squeeze(1), batch.labels);
    done.loss = loss.item<float>();
    if (!std::isfinite(done.loss)) throw Error(ErrorCode::Internal, {"the loss is no longer finite"});
    loss.backward();
    torch::nn::utils::clip_grad_norm_(state_.model->parameters(), kClipNorm);
    state_.optimizer->step();
    updateAverage();
    done.step = ++state_.step;
    done.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return done;
  }

  void updateAverage() {
    const torch::NoGradGuard noGradients;
    // The decay grows with the steps, so that the random start is soon forgotten.
    const double decay = std::min(kAverageDecay, (1.0 + state_.step) / (10.0 + state_.step));
    const auto parameters = state_.model->parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) state_.average[i].lerp_(parameters[i].detach(), 1 - decay);
  }

  void checkpoint() const { saveCheckpoint(checkpointFile(), state_, fingerprint_); }

  void note(const TrainingStep& done) {
    std::ostringstream line;
    line << done.step << ',' << done.loss << ',' << done.learningRate << ',' << done.seconds << '\n';
    log_ += line.str();
    writeFile(logFile(), "step,loss,learning_rate,seconds\n" + log_);
  }

  /// Keeps the lines of the steps that the checkpoint holds; what came after is done again.
  void keepLogUntil(int step) {
    if (!std::filesystem::exists(logFile())) return;
    std::istringstream lines(readFile(logFile()));
    std::string line;
    std::getline(lines, line);
    for (int i = 0; i < step && std::getline(lines, line); ++i) log_ += line + "\n";
  }

  const std::vector<TrainingSlice>& slices_;
  const TrainingSettings& settings_;
  std::filesystem::path out_;
  std::vector<std::string> leftOut_;
  TrainingSet set_;
  std::string fingerprint_;
  TrainingState state_;
  std::string log_;
};

}  // namespace

Image<float> trainingCopy(const Image<float>& hu, const InputSpec& input) {
  const int columns = std::min(hu.columns(), static_cast<int>(std::lround(input.columns * kTrainingZoom)));
  const int rows = std::min(hu.rows(), static_cast<int>(std::lround(input.rows * kTrainingZoom)));
  if (columns == hu.columns() && rows == hu.rows()) return hu;
  return resizeBilinear(hu, columns, rows, true);
}

TrainingResult trainClassifier(const std::vector<TrainingSlice>& slices, const TrainingSettings& settings,
                               const std::filesystem::path& out, bool resume, Progress& progress,
                               const std::function<void(const TrainingStep&)>& log) {
  return withTorchErrors("training", ErrorCode::Internal, {}, [&] {
    Trainer trainer(slices, settings, out);
    if (resume) trainer.resume();
    ProgressSpan training(progress, 0, kTrainShare), statistics(progress, kTrainShare, kStatisticsShare),
        judging(progress, kStatisticsShare, 1);
    trainer.train(training, log);
    trainer.average(statistics);
    const TrainingResult result = trainer.judge(judging);
    trainer.write(result);
    return result;
  });
}

}  // namespace saliscope
