#include "core/evaluation/run_store.h"

#include <array>
#include <cstring>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/evaluation/curve_blob.h"
#include "core/evaluation/run_database.h"

namespace saliscope {

namespace {

using nlohmann::json;

constexpr std::size_t correlationBytes = 2 * sizeof(std::uint16_t) + sizeof(double);

std::int64_t number(std::size_t value) {
  return static_cast<std::int64_t>(value);
}

/// Binds what is there, else NULL.
template <class T>
void bindOptional(SQLite::Statement& statement, int index, const std::optional<T>& value) {
  if (value) {
    statement.bind(index, *value);
  } else {
    statement.bind(index);
  }
}

std::string blobOf(const std::vector<CorrelationRecord>& correlations) {
  std::string out;
  for (const CorrelationRecord& one : correlations) {
    const std::array<std::uint16_t, 2> kinds{static_cast<std::uint16_t>(one.first), static_cast<std::uint16_t>(one.second)};
    out.append(reinterpret_cast<const char*>(kinds.data()), sizeof kinds);
    out.append(reinterpret_cast<const char*>(&one.value), sizeof one.value);
  }
  return out;
}

std::vector<CorrelationRecord> correlationsFrom(const SQLite::Column& column) {
  std::vector<CorrelationRecord> out;
  const auto* bytes = static_cast<const char*>(column.getBlob());
  const auto size = static_cast<std::size_t>(column.getBytes());
  for (std::size_t at = 0; at + correlationBytes <= size; at += correlationBytes) {
    std::array<std::uint16_t, 2> kinds{};
    CorrelationRecord one;
    std::memcpy(kinds.data(), bytes + at, sizeof kinds);
    std::memcpy(&one.value, bytes + at + sizeof kinds, sizeof one.value);
    one.first = kinds[0];
    one.second = kinds[1];
    out.push_back(one);
  }
  return out;
}

void insertSlice(SQLite::Database& db, const SliceResult& result) {
  const SliceRecord& slice = result.slice;
  SQLite::Statement insert(db, "INSERT INTO slice VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
  insert.bind(1, number(slice.key.row));
  insert.bind(2, slice.key.slice);
  insert.bind(3, slice.image);
  insert.bind(4, slice.patient);
  bindOptional(insert, 5, slice.label);
  insert.bind(6, slice.usedLabel);
  insert.bind(7, slice.logit);
  insert.bind(8, slice.probability);
  insert.bind(9, slice.predicted);
  insert.bind(10, slice.trainedOn ? 1 : 0);
  insert.bind(11, static_cast<int>(slice.status));
  bindOptional(insert, 12, slice.maskShare);
  insert.bind(13, slice.maskResampled ? 1 : 0);
  insert.bind(14, slice.severalSlices ? 1 : 0);
  insert.bind(15, number(slice.paddedVoxels));
  insert.bind(16, slice.model);
  insert.bind(17, slice.imageSha256);
  insert.bind(18, slice.maskSha256);
  const std::string correlations = blobOf(result.correlations);
  insert.bind(19, correlations.data(), static_cast<int>(correlations.size()));
  insert.exec();
}

void insertScores(SQLite::Database& db, const SliceResult& result) {
  SQLite::Statement insert(db, "INSERT INTO score VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
  for (const ScoreRecord& record : result.scores) {
    const MapScores& scores = record.scores;
    insert.reset();
    insert.clearBindings();
    insert.bind(1, number(record.kind));
    insert.bind(2, number(result.slice.key.row));
    insert.bind(3, result.slice.key.slice);
    insert.bind(4, scores.relevanceGain);
    if (scores.mask) {
      const MaskScores& mask = *scores.mask;
      const std::array values{mask.roc.aucExact, mask.dice.best,        mask.dice.bestPercent, mask.pointing,   mask.topOverlap,
                              mask.massInside,   mask.averagePrecision, mask.aucShifted,       mask.diceShifted};
      for (std::size_t i = 0; i < values.size(); ++i) insert.bind(static_cast<int>(i) + 5, values[i]);
    }
    const std::string curves = curvesToBlob(scores);
    insert.bind(14, curves.data(), static_cast<int>(curves.size()));
    insert.exec();
  }
}

void insertExclusion(SQLite::Database& db, const Exclusion& exclusion) {
  SQLite::Statement insert(db, "INSERT INTO exclusion VALUES(?,?,?,?,?,?)");
  insert.bind(1, number(exclusion.row));
  bindOptional(insert, 2, exclusion.slice);
  insert.bind(3, exclusion.image);
  insert.bind(4, exclusion.estimator);
  insert.bind(5, errorCodeName(exclusion.reason.code()));
  insert.bind(6, json(exclusion.reason.arguments()).dump(-1, ' ', false, json::error_handler_t::replace));
  insert.exec();
}

SliceRecord sliceFrom(SQLite::Statement& row) {
  SliceRecord out;
  out.key = {static_cast<std::size_t>(row.getColumn(0).getInt64()), row.getColumn(1).getInt()};
  out.image = row.getColumn(2).getString();
  out.patient = row.getColumn(3).getString();
  if (!row.getColumn(4).isNull()) out.label = row.getColumn(4).getInt();
  out.usedLabel = row.getColumn(5).getInt();
  out.logit = row.getColumn(6).getDouble();
  out.probability = row.getColumn(7).getDouble();
  out.predicted = row.getColumn(8).getInt();
  out.trainedOn = row.getColumn(9).getInt() != 0;
  out.status = static_cast<SliceStatus>(row.getColumn(10).getInt());
  if (!row.getColumn(11).isNull()) out.maskShare = row.getColumn(11).getDouble();
  out.maskResampled = row.getColumn(12).getInt() != 0;
  out.severalSlices = row.getColumn(13).getInt() != 0;
  out.paddedVoxels = static_cast<std::size_t>(row.getColumn(14).getInt64());
  out.model = row.getColumn(15).getInt();
  out.imageSha256 = row.getColumn(16).getString();
  out.maskSha256 = row.getColumn(17).getString();
  return out;
}

constexpr const char* scoreColumns =
    "kind,row,slice,relevance_gain,auc_exact,dsc_max,dsc_max_percent,pointing,top_overlap,mass_inside,average_precision,auc_"
    "shifted,"
    "dsc_shifted";

MapScores scoresFrom(SQLite::Statement& row, bool withCurves) {
  MapScores out;
  if (withCurves) out = curvesFromBlob(row.getColumn(13).getString());
  out.relevanceGain = row.getColumn(3).getDouble();
  if (row.getColumn(4).isNull()) return out;
  if (!out.mask) out.mask.emplace();
  MaskScores& mask = *out.mask;
  int column = 4;
  for (double* value : {&mask.roc.aucExact, &mask.dice.best, &mask.dice.bestPercent, &mask.pointing, &mask.topOverlap,
                        &mask.massInside, &mask.averagePrecision, &mask.aucShifted, &mask.diceShifted}) {
    *value = row.getColumn(column++).getDouble();
  }
  return out;
}

SliceKey keyFrom(SQLite::Statement& row) {
  return {static_cast<std::size_t>(row.getColumn(1).getInt64()), row.getColumn(2).getInt()};
}

}  // namespace

RunStore::RunStore(const std::filesystem::path& file, Open how) : database_(std::make_unique<Database>(file, how)) {}
RunStore::~RunStore() = default;
RunStore::RunStore(RunStore&&) noexcept = default;
RunStore& RunStore::operator=(RunStore&&) noexcept = default;

void RunStore::setText(const std::string& name, const std::string& text) {
  database_->guarded([&] {
    SQLite::Statement insert(*database_->db, "INSERT OR REPLACE INTO text VALUES(?,?)");
    insert.bind(1, name);
    insert.bind(2, text);
    insert.exec();
  });
}

std::optional<std::string> RunStore::text(const std::string& name) const {
  return database_->guarded([&]() -> std::optional<std::string> {
    SQLite::Statement query(*database_->db, "SELECT value FROM text WHERE name=?");
    query.bind(1, name);
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getString();
  });
}

bool RunStore::has(const SliceKey& key) const {
  return database_->guarded([&] {
    SQLite::Statement query(*database_->db, "SELECT 1 FROM slice WHERE row=? AND slice=?");
    query.bind(1, number(key.row));
    query.bind(2, key.slice);
    return query.executeStep();
  });
}

void RunStore::add(const SliceResult& result) {
  database_->guarded([&] {
    SQLite::Transaction transaction(*database_->db);
    insertSlice(*database_->db, result);
    insertScores(*database_->db, result);
    for (const Exclusion& exclusion : result.exclusions) insertExclusion(*database_->db, exclusion);
    transaction.commit();
  });
}

void RunStore::add(const Exclusion& exclusion) {
  database_->guarded([&] { insertExclusion(*database_->db, exclusion); });
}

void RunStore::finishRow(std::size_t row) {
  database_->guarded([&] {
    SQLite::Statement insert(*database_->db, "INSERT OR IGNORE INTO finished VALUES(?)");
    insert.bind(1, number(row));
    insert.exec();
  });
}

bool RunStore::finished(std::size_t row) const {
  return database_->guarded([&] {
    SQLite::Statement query(*database_->db, "SELECT 1 FROM finished WHERE row=?");
    query.bind(1, number(row));
    return query.executeStep();
  });
}

void RunStore::forgetExclusions() {
  database_->guarded([&] { database_->db->exec("DELETE FROM exclusion WHERE estimator=''"); });
}

void RunStore::eachSlice(const std::function<void(const SliceRecord&)>& take) const {
  database_->guarded([&] {
    SQLite::Statement query(*database_->db, "SELECT * FROM slice ORDER BY row,slice");
    while (query.executeStep()) take(sliceFrom(query));
  });
}

SliceRecord RunStore::sliceAt(std::size_t place) const {
  return database_->guarded([&] {
    SQLite::Statement query(*database_->db, "SELECT * FROM slice ORDER BY row,slice LIMIT 1 OFFSET ?");
    query.bind(1, number(place));
    query.executeStep();
    return sliceFrom(query);
  });
}

std::size_t RunStore::sliceCount() const {
  return database_->guarded(
      [&] { return static_cast<std::size_t>(database_->db->execAndGet("SELECT COUNT(*) FROM slice").getInt64()); });
}

void RunStore::eachScore(std::size_t kind, bool withCurves,
                         const std::function<void(const SliceKey&, const MapScores&)>& take) const {
  database_->guarded([&] {
    SQLite::Statement query(*database_->db, std::string("SELECT ") + scoreColumns + (withCurves ? ",curves" : "") +
                                                " FROM score WHERE kind=? ORDER BY row,slice");
    query.bind(1, number(kind));
    while (query.executeStep()) take(keyFrom(query), scoresFrom(query, withCurves));
  });
}

std::vector<ScoreRecord> RunStore::scoresOf(const SliceKey& key, bool withCurves) const {
  return database_->guarded([&] {
    SQLite::Statement query(*database_->db, std::string("SELECT ") + scoreColumns + (withCurves ? ",curves" : "") +
                                                " FROM score WHERE row=? AND slice=? ORDER BY kind");
    query.bind(1, number(key.row));
    query.bind(2, key.slice);
    std::vector<ScoreRecord> out;
    while (query.executeStep()) {
      out.push_back({static_cast<std::size_t>(query.getColumn(0).getInt64()), scoresFrom(query, withCurves)});
    }
    return out;
  });
}

std::vector<RunStore::MeanCorrelation> RunStore::correlations() const {
  return database_->guarded([&] {
    std::map<std::pair<std::size_t, std::size_t>, MeanCorrelation> sums;
    SQLite::Statement query(*database_->db, "SELECT correlations FROM slice ORDER BY row,slice");
    while (query.executeStep()) {
      for (const CorrelationRecord& one : correlationsFrom(query.getColumn(0))) {
        MeanCorrelation& sum = sums[{one.first, one.second}];
        ++sum.slices;
        sum.value += one.value;
      }
    }
    std::vector<MeanCorrelation> out;
    for (const auto& [kinds, sum] : sums) {
      out.push_back({kinds.first, kinds.second, sum.slices, sum.value / static_cast<double>(sum.slices)});
    }
    return out;
  });
}

std::vector<CorrelationRecord> RunStore::correlationsOf(const SliceKey& key) const {
  return database_->guarded([&] {
    SQLite::Statement query(*database_->db, "SELECT correlations FROM slice WHERE row=? AND slice=?");
    query.bind(1, number(key.row));
    query.bind(2, key.slice);
    return query.executeStep() ? correlationsFrom(query.getColumn(0)) : std::vector<CorrelationRecord>();
  });
}

std::vector<Exclusion> RunStore::exclusions() const {
  return database_->guarded([&] {
    SQLite::Statement query(*database_->db,
                            "SELECT row,slice,image,estimator,code,arguments FROM exclusion ORDER BY row,slice,estimator,code");
    std::vector<Exclusion> out;
    while (query.executeStep()) {
      Exclusion one{.row = static_cast<std::size_t>(query.getColumn(0).getInt64()),
                    .slice = std::nullopt,
                    .image = query.getColumn(2).getString(),
                    .estimator = query.getColumn(3).getString(),
                    .reason = Error(errorCodeOf(query.getColumn(4).getString()).value_or(ErrorCode::Internal),
                                    json::parse(query.getColumn(5).getString()).get<std::vector<std::string>>())};
      if (!query.getColumn(1).isNull()) one.slice = query.getColumn(1).getInt();
      out.push_back(std::move(one));
    }
    return out;
  });
}

void RunStore::forgetRepeatedExclusions() {
  database_->guarded([&] {
    database_->db->exec(
        "DELETE FROM exclusion WHERE rowid NOT IN (SELECT MIN(rowid) FROM exclusion GROUP BY row,slice,estimator,code,arguments)");
    database_->db->exec(
        "DELETE FROM exclusion WHERE estimator='' AND EXISTS (SELECT 1 FROM slice WHERE slice.row=exclusion.row AND "
        "(exclusion.slice IS NULL OR slice.slice=exclusion.slice))");
  });
}

void RunStore::append(const RunStore& other, std::size_t rowOffset, int model) {
  const std::string offset = std::to_string(rowOffset);
  database_->guarded([&] {
    SQLite::Statement attach(*database_->db, "ATTACH DATABASE ? AS other");
    attach.bind(1, other.database_->file.string());
    attach.exec();
    {
      SQLite::Transaction transaction(*database_->db);
      database_->db->exec("INSERT INTO slice SELECT row+" + offset +
                          ",slice,image,patient,label,used_label,logit,probability,predicted,trained_on,mask_status,mask_share,"
                          "mask_resampled,several_slices,padded_voxels," +
                          std::to_string(model) + "+model,image_sha256,mask_sha256,correlations FROM other.slice");
      database_->db->exec(
          "INSERT INTO score SELECT kind,row+" + offset +
          ",slice,relevance_gain,auc_exact,dsc_max,dsc_max_percent,pointing,top_overlap,mass_inside,average_precision,"
          "auc_shifted,dsc_shifted,curves FROM other.score");
      database_->db->exec("INSERT INTO exclusion SELECT row+" + offset +
                          ",slice,image,estimator,code,arguments FROM other.exclusion");
      database_->db->exec("INSERT OR IGNORE INTO finished SELECT row+" + offset + " FROM other.finished");
      transaction.commit();
    }
    database_->db->exec("DETACH DATABASE other");
  });
}

}  // namespace saliscope
