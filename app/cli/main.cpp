// saliscope-cli: parse, run, map errors to exit statuses. The commands live in files of their own.
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/base/error.h"

namespace {

constexpr int exitUsage = 2;
constexpr int exitInternal = 1;
constexpr int exitInterrupted = 130;

int fail(int status, const std::string& message) {
  std::fprintf(stderr, "error: %s\n", message.c_str());
  return status;
}

/// CLI11 only says that a command is missing; a misspelt one deserves its name and the list.
std::string usageProblem(const CLI::App& program, int argc, char** argv, const CLI::ParseError& error) {
  const std::string first = argc > 1 ? argv[1] : "";
  std::string known;
  for (const CLI::App* command : program.get_subcommands({})) {
    if (command->get_name() == first) return "command line: " + std::string(error.what());
    known += (known.empty() ? "" : ", ") + command->get_name();
  }
  if (first.empty() || first.front() == '-') return "command line: " + std::string(error.what()) + "; commands are " + known;
  return first + ": is not a command; there are " + known;
}

int runChosen(const std::vector<saliscope::cli::Command>& commands) {
  using saliscope::ErrorCode;
  try {
    for (const auto& command : commands) {
      if (command.app->parsed()) return command.run();
    }
    return exitUsage;
  } catch (const saliscope::Cancelled&) {
    return fail(exitInterrupted, "interrupted; finished work is kept");
  } catch (const saliscope::Error& error) {
    const bool internal = error.code() == ErrorCode::Internal || error.code() == ErrorCode::OutOfMemory;
    return fail(internal ? exitInternal : exitUsage, saliscope::cli::words(error));
  } catch (const std::bad_alloc&) {
    return fail(exitInternal, "not enough memory");
  } catch (const std::exception& error) {
    return fail(exitInternal, error.what());
  }
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App program("Saliscope on the command line: why a neural network says what it says about a CT. For research use.");
  program.require_subcommand(1);
  program.set_version_flag("--version", SALISCOPE_VERSION);
  const std::vector<saliscope::cli::Command> commands{
      saliscope::cli::addDemo(program),    saliscope::cli::addScan(program),     saliscope::cli::addClassify(program),
      saliscope::cli::addExplain(program), saliscope::cli::addEvaluate(program), saliscope::cli::addMerge(program),
      saliscope::cli::addReport(program),  saliscope::cli::addVerify(program),   saliscope::cli::addTrain(program),
  };
  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& done) {
    return program.exit(done);  // --help, --version
  } catch (const CLI::ParseError& error) {
    return fail(exitUsage, usageProblem(program, argc, argv, error));
  }
  return runChosen(commands);
}
