#include "core/evaluation/case_facts.h"

#include <array>

#include "core/dicom/read.h"
#include "core/preprocess/model_input.h"

namespace saliscope {

namespace {

/// Of slice `k` where one is named, else of the series as a whole.
SliceStatus statusOf(const Mask& mask, const std::optional<int>& k) {
  if (k) return mask.status(*k);
  SliceStatus found = SliceStatus::NotLooked;
  for (int i = 0; i < mask.slices(); ++i) {
    if (mask.status(i) == SliceStatus::Drawn) return SliceStatus::Drawn;
    if (mask.status(i) == SliceStatus::NothingThere) found = SliceStatus::NothingThere;
  }
  return found;
}

}  // namespace

void CaseLooker::open(const ManifestRow& row, const std::optional<SeriesInfo>& series, Progress& progress) {
  // Of a folder with several series, the first file tells them apart.
  const std::filesystem::path& image = series ? series->files.front() : row.image;
  if (volume_ && image_ == image) return;
  volume_.reset();
  mask_.reset();
  maskFile_.clear();
  volume_.emplace(series ? readSeries(*series, progress) : openImage(image, progress));
  image_ = image;
}

SliceStatus CaseLooker::maskStatus(const std::filesystem::path& file, const std::optional<int>& named) {
  if (maskFile_ != file) {
    mask_.reset();
    maskFile_.clear();
    try {
      mask_ = readMaskOnto(file, volume_->geometry());
      maskFile_ = file;
    } catch (const Error& error) {
      // A mask of one slice may lie between the centres of a coarse series: it is asked for at the slice itself.
      if (error.code() != ErrorCode::MaskElsewhere || !named) throw;
    }
  }
  const SliceStatus status = mask_ && (!mask_->resampled || !named)
                                 ? statusOf(mask_->mask, named)
                                 : statusOf(readMaskOnto(file, volume_->sliceGeometry(*named)).mask, 0);
  // Where the very slice is named, somebody looked (domain.md, "Evaluation").
  return named && status == SliceStatus::NotLooked ? SliceStatus::NothingThere : status;
}

CaseFacts CaseLooker::look(const ManifestRow& row, const std::optional<SeriesInfo>& series, const Classifier* classifier,
                           Progress& progress) {
  ProgressSpan reading(progress, 0, 0.8);
  open(row, series, reading);
  CaseFacts facts;
  facts.slices = volume_->slices();
  facts.columns = volume_->columns();
  facts.rows = volume_->rows();
  facts.seriesUid = volume_->source.seriesUid;
  if (facts.slices == 1 && !volume_->source.sopUids.empty()) facts.sopUid = volume_->source.sopUids.front();
  facts.slice = row.slice.value_or(facts.slices / 2);
  const Slice slice = volume_->slice(facts.slice);
  progress.step(0.8);
  if (row.mask) {
    const auto named = row.slice || facts.slices == 1 ? std::optional<int>(facts.slice) : std::nullopt;
    try {
      facts.mask = maskStatus(*row.mask, named);
    } catch (const Error& error) {
      facts.maskFailure = error;
    }
  }
  if (classifier != nullptr) {
    const std::array inputs{toModelInput(slice.hu, classifier->card().input)};
    facts.prediction = classifier->predict(inputs).front();
  }
  return facts;
}

}  // namespace saliscope
