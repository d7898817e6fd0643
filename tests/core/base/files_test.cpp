#include "core/base/files.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

namespace fs = std::filesystem;

ErrorCode codeOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::Internal;
}

int filesIn(const fs::path& folder) {
  int count = 0;
  for (const auto& entry : fs::directory_iterator(folder)) count += entry.exists() ? 1 : 0;
  return count;
}

TEST(Files, AFailedWriteLeavesTheOldFileAndNothingElse) {
  const test::TemporaryFolder folder;
  writeFile(folder / "a.txt", "old");
  EXPECT_THROW(writeAside(folder / "a.txt",
                          [](const fs::path& aside) {
                            std::ofstream(aside) << "half";
                            throw Error(ErrorCode::WriteFailed, {"aside", "disk full"});
                          }),
               Error);
  EXPECT_EQ(readFile(folder / "a.txt"), "old");
  EXPECT_EQ(filesIn(folder.path()), 1);
}

TEST(Files, TheErrorNamesTheTargetNotTheAsideFile) {
  const test::TemporaryFolder folder;
  try {
    writeAside(folder / "a.nii.gz", [](const fs::path& aside) { throw Error(ErrorCode::WriteFailed, {aside.string(), "why"}); });
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.argument(0), (folder / "a.nii.gz").string());
    EXPECT_EQ(error.argument(1), "why");
  }
}

TEST(Files, TheAsideNameKeepsTheWholeEnding) {
  const test::TemporaryFolder folder;
  writeAside(folder / "mask.nii.gz", [](const fs::path& aside) {
    EXPECT_TRUE(aside.string().ends_with("mask.nii.gz"));
    std::ofstream(aside) << "x";
  });
  EXPECT_EQ(filesIn(folder.path()), 1);
}

TEST(Files, NothingWrittenAndNoFolderAreErrors) {
  const test::TemporaryFolder folder;
  EXPECT_EQ(codeOf([&] { writeAside(folder / "a", [](const fs::path&) {}); }), ErrorCode::WriteFailed);
  EXPECT_EQ(codeOf([&] { writeFile(folder.path() / "no" / "a", "x"); }), ErrorCode::WriteFailed);
}

TEST(Files, MissingAndFolderAreToldApart) {
  const test::TemporaryFolder folder;
  EXPECT_EQ(codeOf([&] { static_cast<void>(readFile(folder / "none")); }), ErrorCode::FileMissing);
  EXPECT_EQ(codeOf([&] { static_cast<void>(readFile(folder.path())); }), ErrorCode::FileUnreadable);
}

TEST(Hashing, MatchesTheStandardsExample) {
  // FIPS 180-4: SHA-256("abc").
  constexpr const char* expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  EXPECT_EQ(sha256(std::string_view("abc")), expected);
  const test::TemporaryFolder folder;
  writeFile(folder / "abc", "abc");
  EXPECT_EQ(sha256OfFile(folder / "abc"), expected);
}

}  // namespace
}  // namespace saliscope
