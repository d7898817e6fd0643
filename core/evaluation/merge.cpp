#include "core/evaluation/merge.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "core/evaluation/run_folder.h"
#include "core/evaluation/run_info.h"
#include "core/evaluation/run_store.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

struct Part {
  fs::path folder;
  RunStore store;
  RunInfo info;
  std::size_t rowOffset = 0;
};

[[noreturn]] void refuse(const Part& part, const std::string& what, const std::string& there, const std::string& here) {
  throw Error(ErrorCode::RunMismatch, {part.folder.string(), what, there, here});
}

std::vector<Part> openParts(const MergeRequest& request) {
  std::vector<Part> out;
  for (const fs::path& folder : request.runs) {
    RunStore store(storeFile(folder), RunStore::Open::ReadOnly);
    const auto text = store.text("run");
    if (!text) throw Error(ErrorCode::RunUnreadable, {folder.string(), "it says nothing of itself"});
    RunInfo info = parseRunInfo(*text, folder);
    out.push_back({folder, std::move(store), std::move(info)});
    if (out.size() > 1)
      requireJoinable(out.back().info, folder, out.front().info, request.folds ? Joining::Folds : Joining::Shards);
  }
  return out;
}

/// Every row of the part is evaluated or left out for a reason.
void requireFinished(const Part& part) {
  std::set<std::size_t> settled;
  for (const Exclusion& one : part.store.exclusions()) settled.insert(one.row);
  const std::size_t first = part.info.shard.first(part.info.rows);
  const std::size_t end = part.info.shard.end(part.info.rows);
  std::size_t done = 0;
  for (std::size_t row = first; row < end; ++row) done += part.store.finished(row) || settled.contains(row) ? 1 : 0;
  if (done != end - first) refuse(part, "finished rows", std::to_string(done), std::to_string(end - first));
}

std::string shardText(const Shard& shard) {
  return std::to_string(shard.index) + "/" + std::to_string(shard.count);
}

/// Each shard of each manifest once. Returns the manifests in the order in which they first came, with their rows.
std::vector<std::pair<std::string, std::size_t>> requireComplete(const std::vector<Part>& parts, bool folds) {
  std::vector<std::pair<std::string, std::size_t>> manifests;
  std::map<std::string, std::vector<const Part*>> sets;  // of one manifest and model
  for (const Part& part : parts) {
    const std::string& manifest = part.info.manifestSha256;
    const bool known = std::any_of(manifests.begin(), manifests.end(), [&](const auto& one) { return one.first == manifest; });
    if (!known) manifests.emplace_back(manifest, part.info.rows);
    sets[manifest + (folds ? part.info.models.front().sha256 : "")].push_back(&part);
  }
  for (const auto& [key, set] : sets) {
    const std::size_t count = set.front()->info.shard.count;
    std::set<std::size_t> seen;
    for (const Part* part : set) {
      const Shard& shard = part->info.shard;
      if (shard.count != count) refuse(*part, "shard", shardText(shard), shardText(set.front()->info.shard));
      if (!seen.insert(shard.index).second) refuse(*part, "shard", shardText(shard), "given before");
    }
    for (std::size_t index = 1; index <= count; ++index) {
      if (!seen.contains(index))
        refuse(*set.front(), "shards", std::to_string(seen.size()), shardText({index, count}) + " missing");
    }
  }
  return manifests;
}

/// Folds: no model saw the patients of its slices, and no slice was evaluated by two.
void requireUnseen(const std::vector<Part>& parts) {
  std::set<std::pair<std::string, int>> evaluated;
  for (const Part& part : parts) {
    part.store.eachSlice([&](const SliceRecord& slice) {
      if (slice.trainedOn) throw Error(ErrorCode::RunSawPatients, {part.folder.string(), slice.image});
      const bool isNew = evaluated.emplace(slice.image, slice.key.slice).second;
      if (!isNew) refuse(part, "slice " + std::to_string(slice.key.slice) + " of " + slice.image, "evaluated", "evaluated before");
    });
  }
}

RunInfo joinedInfo(const std::vector<Part>& parts, const std::vector<std::pair<std::string, std::size_t>>& manifests) {
  RunInfo out = parts.front().info;
  out.shard = {};
  out.models.clear();
  for (const Part& part : parts) {
    for (const RunModel& model : part.info.models) {
      const bool known =
          std::any_of(out.models.begin(), out.models.end(), [&](const RunModel& one) { return one.sha256 == model.sha256; });
      if (!known) out.models.push_back(model);
    }
  }
  if (manifests.size() > 1) {
    std::string hashes;
    out.rows = 0;
    for (const auto& [hash, rows] : manifests) {
      hashes += hash;
      out.rows += rows;
    }
    out.manifestSha256 = sha256(std::string_view(hashes));
  }
  return out;
}

void copyMaps(const std::vector<Part>& parts, const fs::path& out) {
  std::error_code failure;
  for (const Part& part : parts) {
    if (!fs::is_directory(part.folder / "maps", failure)) continue;
    fs::copy(part.folder / "maps", out / "maps", fs::copy_options::recursive | fs::copy_options::overwrite_existing, failure);
    if (failure) throw Error(ErrorCode::WriteFailed, {(out / "maps").string(), failure.message()});
  }
}

void writeJoined(std::vector<Part>& parts, const RunInfo& info, const fs::path& out, Progress& progress) {
  {
    RunStore store(storeFile(out), RunStore::Open::New);
    store.setText("run", info.toJson());
    for (std::size_t i = 0; i < parts.size(); ++i) {
      progress.step(0.5 * static_cast<double>(i) / static_cast<double>(parts.size()));
      const Part& part = parts[i];
      const auto model = std::find_if(info.models.begin(), info.models.end(),
                                      [&](const RunModel& one) { return one.sha256 == part.info.models.front().sha256; });
      store.append(part.store, part.rowOffset, static_cast<int>(model - info.models.begin()));
    }
    store.forgetRepeatedExclusions();
    progress.step(0.5);
    copyMaps(parts, out);
    writeTables(out, store);
  }
  progress.step(1);
}

}  // namespace

void mergeRuns(const MergeRequest& request, Progress& progress) {
  std::error_code failure;
  if (fs::exists(storeFile(request.out), failure)) throw Error(ErrorCode::RunExists, {request.out.string()});
  std::vector<Part> parts = openParts(request);
  for (const Part& part : parts) requireFinished(part);
  const auto manifests = requireComplete(parts, request.folds);
  if (request.folds) {
    for (const Part& part : parts) requireJoinable(part.info, part.folder, part.info, Joining::Folds);
    requireUnseen(parts);
  }
  std::map<std::string, std::size_t> offsets;
  std::size_t rows = 0;
  for (const auto& [manifest, count] : manifests) {
    offsets[manifest] = rows;
    rows += count;
  }
  for (Part& part : parts) part.rowOffset = offsets.at(part.info.manifestSha256);

  const bool folderIsOurs = !fs::exists(request.out, failure);
  fs::create_directories(request.out, failure);
  if (failure) throw Error(ErrorCode::WriteFailed, {request.out.string(), failure.message()});
  try {
    writeJoined(parts, joinedInfo(parts, manifests), request.out, progress);
  } catch (...) {
    std::error_code ignored;
    fs::remove(storeFile(request.out), ignored);
    if (folderIsOurs) fs::remove_all(request.out, ignored);
    throw;
  }
}

}  // namespace saliscope
