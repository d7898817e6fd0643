// saliscope-cli report RUN --out FILE.pdf
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/evaluation/run_reader.h"

namespace saliscope::cli {

namespace {

struct Options {
  CommonOptions common;
  std::string run, out;
};

/// The desktop program: SALISCOPE_GUI if set, else beside this one, else wherever the shell finds it.
std::string desktopProgram() {
  if (const char* named = std::getenv("SALISCOPE_GUI")) return named;
  std::error_code failure;
  const auto here = std::filesystem::read_symlink("/proc/self/exe", failure).parent_path() / "saliscope";
  return !failure && std::filesystem::exists(here) ? here.string() : "saliscope";
}

/// Runs it and waits. Its last line on standard error is why it failed.
void start(const std::string& program, const std::vector<std::string>& arguments) {
  std::array<int, 2> errors{};
  if (pipe(errors.data()) != 0) throw Error(ErrorCode::ProgramFailed, {program, std::strerror(errno)});
  const pid_t child = fork();
  if (child < 0) throw Error(ErrorCode::ProgramFailed, {program, std::strerror(errno)});
  if (child == 0) {
    dup2(errors[1], STDERR_FILENO);
    close(errors[0]);
    close(errors[1]);
    // A report needs no window: neither a display nor OpenGL.
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    std::vector<char*> argv{const_cast<char*>(program.c_str())};
    for (const std::string& one : arguments) argv.push_back(const_cast<char*>(one.c_str()));
    argv.push_back(nullptr);
    execvp(program.c_str(), argv.data());
    std::fprintf(stderr, "error: it cannot be started: %s\n", std::strerror(errno));
    _exit(127);
  }
  close(errors[1]);
  std::string said;
  std::array<char, 4096> buffer{};
  for (ssize_t count = 0; (count = read(errors[0], buffer.data(), buffer.size())) > 0;) {
    said.append(buffer.data(), static_cast<std::size_t>(count));
  }
  close(errors[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return;
  while (!said.empty() && said.back() == '\n') said.pop_back();
  const std::size_t line = said.rfind('\n');
  said = line == std::string::npos ? said : said.substr(line + 1);
  if (said.starts_with("error: ")) said = said.substr(7);
  throw Error(ErrorCode::ProgramFailed, {program, said.empty() ? "it ended without a word" : said});
}

int run(const Options& options) {
  // What is wrong with the run is said here, in the cli's words, before a window toolkit starts.
  static_cast<void>(readRun(options.run));
  const std::filesystem::path folder = std::filesystem::absolute(options.out).parent_path();
  if (!std::filesystem::is_directory(folder)) throw Error(ErrorCode::WriteFailed, {options.out, "the folder does not exist"});
  start(desktopProgram(), {"--run-report", std::filesystem::absolute(options.run).string(), "--report",
                           std::filesystem::absolute(options.out).string()});
  if (options.common.json) {
    const auto figures = (std::filesystem::path(options.run) / "figures").string();
    std::printf("%s\n", nlohmann::json{{"report", options.out}, {"figures", figures}}.dump(2).c_str());
  } else {
    std::printf("%s\n", options.out.c_str());
  }
  return 0;
}

}  // namespace

Command addReport(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand("report", "The report of an evaluation as PDF, and its figures as SVG");
  app->add_option("RUN", options->run, "Folder of a run")->required();
  app->add_option("--out", options->out, "Report to write (.pdf)")->required();
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
