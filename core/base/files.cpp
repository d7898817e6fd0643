#include "core/base/files.h"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <system_error>

#include "core/base/error.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

/// "a/b.nii.gz" -> "a/.saliscope-<process>-<count>-b.nii.gz": hidden, unique, same ending.
fs::path asideName(const fs::path& target) {
  static std::atomic<unsigned> count{0};
  const std::string name =
      ".saliscope-" + std::to_string(getpid()) + "-" + std::to_string(count++) + "-" + target.filename().string();
  return target.parent_path() / name;
}

/// Removes the aside file unless it was renamed away.
class AsideFile {
 public:
  explicit AsideFile(const fs::path& target) : path(asideName(target)) {}
  ~AsideFile() {
    std::error_code ignored;
    fs::remove(path, ignored);
  }
  AsideFile(const AsideFile&) = delete;
  AsideFile& operator=(const AsideFile&) = delete;
  const fs::path path;
};

}  // namespace

void writeAside(const fs::path& target, const std::function<void(const fs::path&)>& write) {
  const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  if (!fs::is_directory(folder)) throw Error(ErrorCode::WriteFailed, {target.string(), "the folder does not exist"});
  const AsideFile aside(target);
  try {
    write(aside.path);
    if (fs::file_size(aside.path) == 0) throw Error(ErrorCode::WriteFailed, {target.string(), "nothing was written"});
    fs::rename(aside.path, target);
  } catch (const fs::filesystem_error& failure) {
    throw Error(ErrorCode::WriteFailed, {target.string(), failure.code().message()});
  } catch (const Error& failure) {
    if (failure.code() != ErrorCode::WriteFailed) throw;
    // The user knows the target, not the aside name.
    throw Error(ErrorCode::WriteFailed, {target.string(), failure.argument(1)});
  }
}

void writeFile(const fs::path& target, std::string_view bytes) {
  writeAside(target, [&](const fs::path& aside) {
    std::ofstream out(aside, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) throw Error(ErrorCode::WriteFailed, {target.string(), std::strerror(errno)});
  });
}

std::string readFile(const fs::path& file) {
  requireReadable(file);
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (in.bad()) throw Error(ErrorCode::FileUnreadable, {file.string(), std::strerror(errno)});
  return std::move(text).str();
}

void requireReadable(const fs::path& file) {
  std::error_code failure;
  if (!fs::exists(file, failure)) throw Error(ErrorCode::FileMissing, {file.string()});
  if (fs::is_directory(file, failure)) throw Error(ErrorCode::FileUnreadable, {file.string(), "it is a folder"});
  errno = 0;
  const std::ifstream in(file, std::ios::binary);
  if (!in) throw Error(ErrorCode::FileUnreadable, {file.string(), std::strerror(errno)});
}

}  // namespace saliscope
