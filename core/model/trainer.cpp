#include <torch/cuda.h>
#include <torch/nn/functional/loss.h>
#include <torch/nn/utils/clip_grad.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <numbers>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hashing.h"
#include "core/model/augmentation.h"
#include "core/model/autocast.h"
#include "core/model/checkpoint.h"
#include "core/model/tensor_values.h"
#include "core/model/torch_errors.h"
#include "core/model/training.h"
#include "core/model/training_log.h"
#include "core/model/training_record.h"
#include "core/model/weights.h"

namespace saliscope {
namespace {

constexpr double kTrainingZoom = 1.3;  // see trainingCopy
constexpr int kSmallestCoarse = 64;    // rows or columns; smaller inputs are trained at full size from the start
constexpr double kCoarseSize = 0.5, kMiddleSize = 5.0 / 7;  // of the input's rows and columns; 112 and 160 of 224
constexpr int kQuickBatches = 8;                            // for the statistics of a validation on the way
constexpr std::size_t kQuickSlices = 64;                    // of the left-out ones, asked on the way
constexpr double kWarmUpShare = 0.3;                        // of the steps, until the learning rate's peak
constexpr double kFirstRateDivisor = 25;                    // peak / first learning rate
constexpr double kLastRateDivisor = 25e4;                   // peak / last learning rate
constexpr double kClipNorm = 1;
constexpr double kAverageDecay = 0.99;
constexpr int kStatisticsBatches = 24;
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
        device_(settings.device),
        leftOut_(leftOutPatients(slices, settings)),
        set_(slices, leftOut_, settings.input, settings.trainingOnlyShare, settings.paintedShare),
        fingerprint_(trainingFingerprint(settings, set_, leftOut_)) {
    if (device_.is_cuda() && !torch::cuda::is_available()) throw Error(ErrorCode::DeviceUnavailable, {settings.device});
    for (const TrainingSlice& slice : slices) {
      if (!slice.trainingOnly && std::binary_search(leftOut_.begin(), leftOut_.end(), slice.patient)) judged_.push_back(&slice);
    }
    begin();
    // Convolutions over channels-last weights need no reordering: a step takes half the time.
    for (auto& parameter : state_.model->parameters()) {
      if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
    state_.model->to(device_);
    makeOptimizer();
    for (const auto& parameter : state_.model->parameters()) state_.average.push_back(parameter.detach().clone());
  }

  void resume() {
    loadCheckpoint(checkpointFile(), state_, fingerprint_);
    log_.keepUntil(state_.step);
  }

  void train(Progress& progress, const std::function<void(const TrainingStep&)>& log) {
    state_.model->train();
    try {
      while (state_.step < settings_.steps && !outOfPatience()) {
        TrainingStep done = trainStep();
        if (validationDue()) validate(done);
        log_.add(done);
        if (log) log(done);
        if (settings_.checkpointEvery > 0 && state_.step % settings_.checkpointEvery == 0) checkpoint();
        progress.step(costUntil(state_.step) / costUntil(settings_.steps));
      }
    } catch (const Cancelled&) {
      checkpoint();
      throw;
    }
  }

  /// Puts the averaged weights into the model (the best ones, where validations were made on the way) and measures the batch norms'
  /// statistics anew: the running ones belong to weights that no longer exist.
  void average(Progress& progress) {
    const torch::NoGradGuard noGradients;
    put(state_.best.empty() ? state_.average : state_.best);
    roundWeights(state_.model);
    measureStatistics(std::min(kStatisticsBatches, std::max(4, settings_.steps)), progress);
    state_.model->eval();
    state_.model->to(torch::kCPU);
  }

  TrainingResult judge(Progress& progress) {
    const torch::NoGradGuard noGradients;
    TrainingResult result;
    for (const TrainingSlice* slice : judged_) {
      progress.step(static_cast<double>(result.leftOut.size()) / static_cast<double>(judged_.size()));
      const torch::Tensor x = tensorOf(toModelInput(slice->hu, settings_.input));
      result.leftOut.push_back(
          {sha256(std::string_view(slice->patient)), slice->label, state_.model->forward(x).item<float>(), settings_.fold});
    }
    result.validation = settings_.crossValidation ? *settings_.crossValidation : summarise(result.leftOut, settings_.seed);
    result.steps = state_.step;
    result.trainingSlices = static_cast<int>(set_.size());
    result.trainingPatients = static_cast<int>(set_.patients().size());
    calibrate(result.validation.temperature);
    return result;
  }

  void write(const TrainingResult& result) {
    if (!result.leftOut.empty()) writeFile(validationFile(out_), scoredSlicesCsv(result.leftOut));
    saveWeights(state_.model, trainedCard(settings_, set_.patients(), leftOut_, result), out_);
    std::error_code ignored;
    std::filesystem::remove(checkpointFile(), ignored);
  }

 private:
  [[nodiscard]] std::filesystem::path checkpointFile() const { return out_.string() + ".checkpoint"; }

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

  [[nodiscard]] int coarseSteps() const { return stepsOf(settings_.coarseShare); }
  /// Coarse and middle ones.
  [[nodiscard]] int smallerSteps() const { return stepsOf(std::min(1.0, settings_.coarseShare + settings_.middleShare)); }

  [[nodiscard]] int stepsOf(double share) const {
    const bool fine = std::min(settings_.input.rows, settings_.input.columns) / 2 < kSmallestCoarse;
    return fine ? 0 : static_cast<int>(share * settings_.steps);
  }

  /// Of the input's rows and columns.
  [[nodiscard]] double sizeAt(int step) const {
    return step < coarseSteps() ? kCoarseSize : step < smallerSteps() ? kMiddleSize : 1;
  }

  [[nodiscard]] InputSpec inputAt(int step) const {
    InputSpec input = settings_.input;
    const double size = sizeAt(step);
    input.rows = static_cast<int>(std::lround(size * input.rows));
    input.columns = static_cast<int>(std::lround(size * input.columns));
    return input;
  }

  /// In full steps, for the time left.
  [[nodiscard]] double costUntil(int step) const {
    const int coarse = std::min(step, coarseSteps()), middle = std::min(step, smallerSteps()) - coarse;
    return kCoarseSize * kCoarseSize * coarse + kMiddleSize * kMiddleSize * middle + (step - coarse - middle);
  }

  [[nodiscard]] bool mixed() const { return settings_.precision == Precision::Bf16 && device_.is_cpu(); }

  [[nodiscard]] torch::Tensor forward(const torch::Tensor& inputs) {
    const Autocast cheaper(mixed());
    return state_.model->forward(inputs.to(device_).contiguous(torch::MemoryFormat::ChannelsLast)).to(torch::kFloat32);
  }

  TrainingStep trainStep() {
    const auto start = std::chrono::steady_clock::now();
    TrainingStep done;
    done.learningRate = learningRateAt(state_.step, settings_.steps, settings_.learningRate);
    for (auto& group : state_.optimizer->param_groups()) {
      static_cast<torch::optim::AdamWOptions&>(group.options()).lr(done.learningRate);
    }
    const auto index = static_cast<std::uint64_t>(state_.step);
    const auto batch =
        set_.draw(settings_.seed, "train", index, settings_.batch, inputAt(state_.step), settings_.parts ? sizeAt(state_.step) : 1);
    state_.optimizer->zero_grad();
    const torch::Tensor loss =
        torch::nn::functional::binary_cross_entropy_with_logits(forward(batch.inputs).squeeze(1), batch.labels.to(device_));
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

  void put(const std::vector<torch::Tensor>& weights) {
    const auto parameters = state_.model->parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) parameters[i].detach().copy_(weights[i]);
  }

  /// Batch norms' means and variances as plain means over batches of training slices.
  void measureStatistics(int batches, Progress& progress) {
    forEachBatchNorm(state_.model, [](auto& norm) {
      norm.reset_running_stats();
      norm.options.momentum(c10::nullopt);
    });
    state_.model->train();
    for (int i = 0; i < batches; ++i) {
      const auto index = static_cast<std::uint64_t>(i);
      static_cast<void>(forward(set_.draw(settings_.seed, "batch norm", index, settings_.batch, settings_.input).inputs));
      progress.step((i + 1.0) / batches);
    }
  }

  [[nodiscard]] bool validationDue() const {
    return settings_.validateEvery > 0 && !judged_.empty() && state_.step > smallerSteps() &&
           (state_.step % settings_.validateEvery == 0 || state_.step == settings_.steps);
  }

  [[nodiscard]] bool outOfPatience() const { return settings_.patience > 0 && state_.validationsSinceBest >= settings_.patience; }

  /// Asks the averaged weights about some of the left-out slices and keeps the weights if they are the best so far. The training
  /// goes on as if nothing had happened: training forwards do not use the running statistics that change here.
  void validate(TrainingStep& done) {
    const torch::NoGradGuard noGradients;
    std::vector<torch::Tensor> current;
    for (const auto& parameter : state_.model->parameters()) current.push_back(parameter.detach().clone());
    put(state_.average);
    measureStatistics(kQuickBatches, Progress::none());
    state_.model->eval();
    ask(done);
    put(current);
    state_.model->train();
    ++state_.validationsSinceBest;
    if (*done.validationLoss >= state_.bestLoss) return;
    state_.bestLoss = *done.validationLoss;
    state_.validationsSinceBest = 0;
    state_.best.clear();
    for (const auto& tensor : state_.average) state_.best.push_back(tensor.clone());
  }

  void ask(TrainingStep& done) {
    const std::size_t stride = (judged_.size() + kQuickSlices - 1) / kQuickSlices;
    std::array<std::array<int, 2>, 2> counts{};
    double loss = 0;
    int asked = 0;
    for (std::size_t i = 0; i < judged_.size(); i += stride, ++asked) {
      const double logit = forward(tensorOf(toModelInput(judged_[i]->hu, settings_.input))).item<float>();
      const double margin = judged_[i]->label == 1 ? logit : -logit;
      loss += std::log1p(std::exp(-std::abs(margin))) + std::max(0.0, -margin);
      ++counts[static_cast<std::size_t>(judged_[i]->label)][margin >= 0 ? 1 : 0];
    }
    done.validationLoss = loss / asked;
    const auto right = [&](std::size_t label) {
      return static_cast<double>(counts[label][1]) / (counts[label][0] + counts[label][1]);
    };
    const double both = (right(0) + right(1)) / 2;
    if (std::isfinite(both)) done.validationAccuracy = both;
  }

  /// p = sigmoid(logit) holds for the saved model: the temperature goes into the last layer.
  void calibrate(double temperature) {
    const torch::NoGradGuard noGradients;
    state_.model->fc->weight.div_(temperature);
    state_.model->fc->bias.div_(temperature);
    roundWeights(state_.model);
  }

  void checkpoint() const { saveCheckpoint(checkpointFile(), state_, fingerprint_); }

  const std::vector<TrainingSlice>& slices_;
  const TrainingSettings& settings_;
  std::filesystem::path out_;
  torch::Device device_;
  std::vector<std::string> leftOut_;
  std::vector<const TrainingSlice*> judged_;
  TrainingSet set_;
  std::string fingerprint_;
  TrainingState state_;
  TrainingLog log_{std::filesystem::path(out_).replace_extension(".csv")};
};

}  // namespace

Image<float> trainingCopy(const Image<float>& hu, const InputSpec& input) {
  const int columns = std::min(hu.columns(), static_cast<int>(std::lround(input.columns * kTrainingZoom)));
  const int rows = std::min(hu.rows(), static_cast<int>(std::lround(input.rows * kTrainingZoom)));
  if (columns == hu.columns() && rows == hu.rows()) return hu;
  return resizeBilinear(hu, columns, rows, true);
}

std::filesystem::path validationFile(const std::filesystem::path& model) {
  std::filesystem::path out = model.parent_path() / model.stem();
  out += "-validation.csv";
  return out;
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
