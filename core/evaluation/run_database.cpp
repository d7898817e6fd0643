#include "core/evaluation/run_database.h"

#include <sqlite3.h>

#include "core/base/error.h"

namespace saliscope {

namespace {

/// Blobs: see curve_blob.h; correlations are (uint16 kind, uint16 kind, float64) each.
constexpr const char* schema = R"(
CREATE TABLE text(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE slice(row INTEGER NOT NULL, slice INTEGER NOT NULL, image TEXT NOT NULL, patient TEXT NOT NULL, label INTEGER,
  used_label INTEGER NOT NULL, logit REAL NOT NULL, probability REAL NOT NULL, predicted INTEGER NOT NULL, trained_on INTEGER NOT NULL,
  mask_status INTEGER NOT NULL, mask_share REAL, mask_resampled INTEGER NOT NULL, several_slices INTEGER NOT NULL,
  padded_voxels INTEGER NOT NULL, model INTEGER NOT NULL, image_sha256 TEXT NOT NULL, mask_sha256 TEXT NOT NULL, correlations BLOB,
  PRIMARY KEY(row, slice)) WITHOUT ROWID;
CREATE TABLE score(kind INTEGER NOT NULL, row INTEGER NOT NULL, slice INTEGER NOT NULL, relevance_gain REAL NOT NULL, auc_exact REAL,
  dsc_max REAL, dsc_max_percent REAL, pointing REAL, top_overlap REAL, mass_inside REAL, average_precision REAL, auc_shifted REAL,
  dsc_shifted REAL, curves BLOB NOT NULL);
CREATE UNIQUE INDEX score_of_kind ON score(kind, row, slice);
CREATE INDEX score_of_slice ON score(row, slice);
CREATE TABLE exclusion(row INTEGER NOT NULL, slice INTEGER, image TEXT NOT NULL, estimator TEXT NOT NULL, code TEXT NOT NULL,
  arguments TEXT NOT NULL);
CREATE TABLE finished(row INTEGER PRIMARY KEY);
)";

int flagsOf(RunStore::Open how) {
  switch (how) {
    case RunStore::Open::ReadOnly:
      return SQLite::OPEN_READONLY;
    case RunStore::Open::Existing:
      return SQLite::OPEN_READWRITE;
    case RunStore::Open::New:
      break;
  }
  return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
}

/// A file without any table: whoever made it was killed, or the disk was full, before it became a store.
bool isBare(SQLite::Database& db) {
  return db.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0 && db.execAndGet("PRAGMA user_version").getInt() == 0;
}

}  // namespace

RunStore::Database::Database(const std::filesystem::path& path, Open how) : file(path) {
  const bool there = std::filesystem::exists(path);
  if (how == Open::New && there) throw Error(ErrorCode::RunExists, {path.parent_path().string()});
  if (how != Open::New && !there) throw Error(ErrorCode::RunUnreadable, {path.parent_path().string(), "slices.sqlite is missing"});
  guarded([&] {
    constexpr int patience = 2000;  // ms for a process that is just ending
    db.emplace(path.string(), flagsOf(how), how == Open::ReadOnly ? patience : 0);
    // A map's curves take 2.5 kB: small pages would hold one and waste the rest.
    if (how != Open::ReadOnly) db->exec("PRAGMA page_size=32768");  // of a store that has its pages already it changes nothing
    if (how != Open::ReadOnly) {
      // A rollback journal, unlike a write-ahead log, also works on the shared file systems of clusters. The lock is held as long
      // as the store is open: a second process is told at once.
      db->exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; BEGIN EXCLUSIVE; COMMIT;");
    }
    if (how != Open::ReadOnly && isBare(*db)) {
      SQLite::Transaction transaction(*db);
      db->exec(schema);
      db->exec("PRAGMA user_version=" + std::to_string(runStoreVersion));
      transaction.commit();
    }
    const int version = db->execAndGet("PRAGMA user_version").getInt();
    if (version != runStoreVersion) {
      throw Error(ErrorCode::RunUnreadable, {path.parent_path().string(), "its store has version " + std::to_string(version) +
                                                                              ", not " + std::to_string(runStoreVersion)});
    }
  });
}

void RunStore::Database::rethrow(const SQLite::Exception& failure) const {
  const int code = failure.getErrorCode() & 0xff;
  if (code == SQLITE_BUSY || code == SQLITE_LOCKED) throw Error(ErrorCode::RunBusy, {file.parent_path().string()});
  if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR) {
    throw Error(ErrorCode::RunUnreadable, {file.parent_path().string(), failure.what()});
  }
  throw Error(ErrorCode::WriteFailed, {file.string(), failure.what()});
}

}  // namespace saliscope
