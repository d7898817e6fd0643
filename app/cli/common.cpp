// What the commands share: options, progress on a terminal, the model.
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/words.h"

namespace saliscope::cli {

namespace {

std::atomic<bool> interrupted{false};

void onInterrupt(int) {
  if (interrupted) _exit(130);  // a second Ctrl+C does not wait
  interrupted = true;
}

/// A bar that is redrawn in place on a terminal; silent elsewhere.
class TerminalProgress final : public Progress {
 public:
  explicit TerminalProgress(std::string what) : what_(std::move(what)), terminal_(isatty(STDERR_FILENO) != 0) {
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
  }
  [[nodiscard]] bool cancelled() const override { return interrupted; }

 protected:
  void show(double fraction) override {
    if (!terminal_) return;
    constexpr int width = 30;
    const int full = static_cast<int>(fraction * width);
    std::string bar(static_cast<std::size_t>(full), '#');
    bar.resize(width, '.');
    const double left = left_.seconds(fraction);
    std::fprintf(stderr, "\r%-24s [%s] %3d %%", what_.c_str(), bar.c_str(), static_cast<int>(fraction * 100));
    if (left >= 0) std::fprintf(stderr, "  %d:%02d left ", static_cast<int>(left) / 60, static_cast<int>(left) % 60);
    if (fraction >= 1) std::fprintf(stderr, "\n");
  }

 private:
  std::string what_;
  bool terminal_;
  TimeLeft left_;
};

}  // namespace

void addCommonOptions(CLI::App& app, CommonOptions& options) {
  app.add_option("--model", options.model, "Model file (default: the bundled model)");
  app.add_option("--threads", options.threads, "Threads (default: all cores)")->check(CLI::Range(0, 1024));
  app.add_option("--device", options.device, "cpu or cuda")->check(CLI::IsMember({"cpu", "cuda"}));
  app.add_option("--precision", options.precision, "fp32, bf16 or auto")->check(CLI::IsMember({"fp32", "bf16", "auto"}));
  app.add_option("--seed", options.seed, "Seed of everything random (default 1)");
  app.add_flag("--json", options.json, "One JSON document on standard output");
}

Progress& terminalProgress(const std::string& what) {
  static std::unique_ptr<TerminalProgress> progress;
  progress = std::make_unique<TerminalProgress>(what);
  return *progress;
}

Precision resolvePrecision(const std::string& precision) {
  if (precision == "auto") return Precision::Auto;
  return precision == "bf16" ? Precision::Bf16 : Precision::Fp32;
}

ClassifierPtr loadModel(const CommonOptions& options) {
  configureCompute(options.threads);
  const std::filesystem::path file = options.model.empty() ? bundledModelPath() : std::filesystem::path(options.model);
  return loadClassifier(file, {options.device, resolvePrecision(options.precision), options.threads});
}

nlohmann::json skippedJson(const std::vector<Skipped>& skipped) {
  auto list = nlohmann::json::array();
  for (const Skipped& one : skipped) list.push_back({{"file", one.file.string()}, {"reason", words(one.reason)}});
  return list;
}

void printSkipped(const std::vector<Skipped>& skipped) {
  for (const Skipped& one : skipped) std::fprintf(stderr, "skipped: %s\n", words(one.reason).c_str());
}

}  // namespace saliscope::cli
