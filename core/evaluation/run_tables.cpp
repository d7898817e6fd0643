#include "core/evaluation/run_tables.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

#include "core/base/hashing.h"
#include "core/evaluation/table_text.h"

namespace saliscope {

namespace {

using nlohmann::json;

TableText& lineOf(TableText& table, const Kind& kind, Group group) {
  return table.field(kind.estimator).field(signName(kind.sign)).field(groupName(group));
}

/// Calls `take(kind, group, result)` for every line of the tables, in their order.
template <class Take>
void eachLine(const std::vector<KindResult>& results, const Take& take) {
  for (const KindResult& result : results) {
    for (const Group group : groups) take(result.kind, group, result.groups[static_cast<std::size_t>(group)]);
  }
}

json exclusionJson(const Exclusion& one) {
  json out{
      {"row", one.row}, {"image", one.image}, {"code", errorCodeName(one.reason.code())}, {"arguments", one.reason.arguments()}};
  if (one.slice) out["slice"] = *one.slice;
  if (!one.estimator.empty()) out["estimator"] = one.estimator;
  return out;
}

}  // namespace

void fidelityTable(std::ostream& out, const std::vector<KindResult>& results) {
  TableText table(out, "estimator,sign,class,fraction,mif,lif");
  eachLine(results, [&](const Kind& kind, Group group, const GroupResult& result) {
    for (std::size_t i = 0; i < result.mif.size(); ++i) {
      lineOf(table, kind, group).number(maskedFraction(i)).number(result.mif[i]).number(result.lif[i]).endLine();
    }
  });
}

void rocTable(std::ostream& out, const std::vector<KindResult>& results) {
  TableText table(out, "estimator,sign,class,threshold,tpr,fpr");
  eachLine(results, [&](const Kind& kind, Group group, const GroupResult& result) {
    for (std::size_t i = 0; i < result.tpr.size(); ++i) {
      lineOf(table, kind, group).number(RankedMap::threshold(i)).number(result.tpr[i]).number(result.fpr[i]).endLine();
    }
  });
}

void dscTable(std::ostream& out, const std::vector<KindResult>& results) {
  TableText table(out, "estimator,sign,class,percent,share,dsc");
  eachLine(results, [&](const Kind& kind, Group group, const GroupResult& result) {
    for (std::size_t i = 0; i < result.dice.size(); ++i) {
      lineOf(table, kind, group).count(i + 1).number(result.share[i]).number(result.dice[i]).endLine();
    }
  });
}

void summaryTable(std::ostream& out, const std::vector<KindResult>& results) {
  std::string header = "estimator,sign,class,slices,patients,fidelity_x10,relevance_gain,auc,auc_exact,dsc_max,dsc_max_percent";
  for (std::size_t m = 0; m < measureCount; ++m) {
    header += std::string(",") + measureName(m) + "_low," + measureName(m) + "_high";
  }
  TableText table(out, header + ",masked_slices,mask_share");
  eachLine(results, [&](const Kind& kind, Group group, const GroupResult& result) {
    lineOf(table, kind, group).count(result.slices).count(result.patients);
    for (const double value : result.measures) table.number(value);
    table.number(result.dscMaxPercent);
    for (const auto& interval : result.intervals) {
      table.number(interval ? std::optional(interval->low) : std::nullopt);
      table.number(interval ? std::optional(interval->high) : std::nullopt);
    }
    table.count(result.masked).number(result.maskShare).endLine();
  });
}

void measuresTable(std::ostream& out, const std::vector<KindResult>& results) {
  std::string header = "estimator,sign,class,masked_slices";
  for (const char* name : extraNames) header += std::string(",") + name;
  TableText table(out, header);
  eachLine(results, [&](const Kind& kind, Group group, const GroupResult& result) {
    if (result.extras.empty()) return;
    lineOf(table, kind, group).count(result.masked);
    for (const double value : result.extras) table.number(value);
    table.endLine();
  });
}

void differencesTable(std::ostream& out, const std::vector<Difference>& differences) {
  TableText table(out, "estimator,sign,class,other_estimator,other_sign,measure,difference,low,high,p,p_holm");
  for (const Difference& one : differences) {
    lineOf(table, one.first, one.group).field(one.second.estimator).field(signName(one.second.sign));
    table.field(measureName(static_cast<std::size_t>(one.measure))).number(one.difference);
    table.number(one.interval.low).number(one.interval.high).number(one.p).number(one.corrected).endLine();
  }
}

void correlationTable(std::ostream& out, const std::vector<Kind>& kinds,
                      const std::vector<RunStore::MeanCorrelation>& correlations) {
  TableText table(out, "estimator,sign,class,other_estimator,other_sign,slices,rank_correlation");
  for (const RunStore::MeanCorrelation& one : correlations) {
    const Kind& other = kinds.at(one.second);
    lineOf(table, kinds.at(one.first), Group::All).field(other.estimator).field(signName(other.sign));
    table.count(one.slices).number(one.value).endLine();
  }
}

void slicesTable(std::ostream& out, const std::vector<Kind>& kinds, const RunStore& store) {
  std::string header =
      "image,slice,patient,label,probability,trained_on,estimator,sign,relevance_gain,auc_exact,dsc_max,dsc_max_percent,mask_share,"
      "predicted,mask_status";
  for (const char* name : extraNames) header += std::string(",") + name;
  constexpr std::array statusNames{"not looked", "drawn", "nothing there"};
  TableText table(out, header);
  store.eachSlice([&](const SliceRecord& slice) {
    for (const auto& [kind, one] : store.scoresOf(slice.key, false)) {
      table.field(slice.image).field(std::to_string(slice.key.slice)).field(slice.patient);
      table.field(slice.label ? std::to_string(*slice.label) : "").number(slice.probability).count(slice.trainedOn ? 1 : 0);
      table.field(kinds[kind].estimator).field(signName(kinds[kind].sign)).number(one.relevanceGain);
      const bool masked = one.mask.has_value();
      const auto maybe = [&](double value) { return masked ? std::optional(value) : std::nullopt; };
      const MaskScores mask = one.mask.value_or(MaskScores{});
      table.number(maybe(mask.roc.aucExact)).number(maybe(mask.dice.best)).number(maybe(mask.dice.bestPercent));
      table.number(slice.maskShare).field(std::to_string(slice.predicted));
      table.field(statusNames[static_cast<std::size_t>(slice.status)]);
      for (const double value :
           {mask.pointing, mask.topOverlap, mask.massInside, mask.averagePrecision, mask.aucShifted, mask.diceShifted}) {
        table.number(maybe(value));
      }
      table.endLine();
    }
  });
}

void runJson(std::ostream& stream, const RunInfo& info, const RunStore& store) {
  json out = json::parse(info.toJson());
  std::string images, masks;
  std::set<std::string> patients;
  std::set<int> labels;
  std::map<std::string, std::size_t> counts{{"trained_on", 0},    {"label_unknown", 0}, {"mask_drawn", 0}, {"mask_resampled", 0},
                                            {"nothing_there", 0}, {"not_looked", 0},    {"padded", 0}};
  std::size_t slices = 0;
  store.eachSlice([&](const SliceRecord& slice) {
    ++slices;
    images += slice.imageSha256;
    masks += slice.maskSha256.empty() ? "-" : slice.maskSha256;
    patients.insert(slice.patient);
    labels.insert(slice.usedLabel == 1 ? 1 : 0);
    counts["trained_on"] += slice.trainedOn ? 1 : 0;
    counts["label_unknown"] += slice.label ? 0 : 1;
    counts["mask_resampled"] += slice.maskResampled ? 1 : 0;
    counts["mask_drawn"] += slice.status == SliceStatus::Drawn ? 1 : 0;
    counts["nothing_there"] += slice.status == SliceStatus::NothingThere ? 1 : 0;
    counts["not_looked"] += slice.status == SliceStatus::NotLooked ? 1 : 0;
    counts["padded"] += slice.paddedVoxels > 0 ? 1 : 0;
  });
  counts["slices"] = slices;
  counts["patients"] = patients.size();
  counts["classes"] = labels.size();
  out["counts"] = counts;
  // Of each slice's hash, in order; the single ones stand in the store.
  out["inputs"] = {{"images_sha256", sha256(std::string_view(images))}, {"masks_sha256", sha256(std::string_view(masks))}};
  out["exclusions"] = json::array();
  for (const Exclusion& one : store.exclusions()) out["exclusions"].push_back(exclusionJson(one));
  stream << out.dump(2, ' ', false, json::error_handler_t::replace) << "\n";
}

}  // namespace saliscope
