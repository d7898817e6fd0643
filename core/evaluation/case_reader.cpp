#include "core/evaluation/case_reader.h"

#include <span>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "core/dicom/read.h"

namespace saliscope {

namespace {

std::string hashOf(const Image<float>& image) {
  return sha256(std::as_bytes(image.pixels()));
}

std::string hashOf(const Image<std::uint8_t>& mask) {
  return sha256(std::as_bytes(mask.pixels()));
}

}  // namespace

std::vector<int> CaseReader::open(const ManifestRow& row, Progress& progress) {
  row_ = row;
  if (!volume_ || image_ != row.image) {
    volume_.reset();
    mask_.reset();
    maskFile_.clear();
    volume_.emplace(openImage(row.image, progress));
    image_ = row.image;
  }
  if (row.slice && *row.slice >= volume_->slices()) {
    throw Error(ErrorCode::SliceOutOfRange, {row.image.string(), std::to_string(*row.slice), std::to_string(volume_->slices())});
  }
  openMask(row);
  if (row.slice) return {*row.slice};
  if (volume_->slices() == 1) return {0};
  if (!row.mask) throw Error(ErrorCode::MaskNeeded, {row.image.string()});
  if (!mask_) throw Error(ErrorCode::MaskElsewhere, {row.mask->string()});
  std::vector<int> out;
  for (int k = 0; k < mask_->mask.slices(); ++k) {
    if (mask_->mask.status(k) != SliceStatus::NotLooked) out.push_back(k);
  }
  return out;
}

void CaseReader::openMask(const ManifestRow& row) {
  if (!row.mask) {
    mask_.reset();
    maskFile_.clear();
    return;
  }
  if (maskFile_ == *row.mask) return;
  mask_.reset();
  maskFile_ = *row.mask;
  try {
    mask_ = readMaskOnto(maskFile_, volume_->geometry());
  } catch (const Error& error) {
    // A mask of one slice may lie between the centres of a coarse series: read() asks at the slice itself.
    if (error.code() != ErrorCode::MaskElsewhere) {
      maskFile_.clear();
      throw;
    }
  }
}

void CaseReader::addMask(int k, EvaluationCase& out) const {
  const bool named = row_.slice || volume_->slices() == 1;
  SliceStatus status = SliceStatus::NotLooked;
  if (mask_ && (!mask_->resampled || !named)) {
    out.data.mask = mask_->mask.slice(k);
    out.maskResampled = mask_->resampled;
    status = mask_->mask.status(k);
  } else {
    const MaskOnGrid own = readMaskOnto(*row_.mask, volume_->sliceGeometry(k));
    out.data.mask = own.mask.slice(0);
    out.maskResampled = own.resampled;
    status = own.mask.status(0);
  }
  out.data.status = named && status == SliceStatus::NotLooked ? SliceStatus::NothingThere : status;
  out.maskSha256 = hashOf(*out.data.mask);
}

EvaluationCase CaseReader::read(int k) {
  EvaluationCase out;
  out.data.slice = volume_->slice(k);
  out.data.label = row_.label;
  out.patient = row_.patient.empty() ? row_.image.filename().string() : row_.patient;
  out.scanPatient = volume_->source.patientId;
  out.severalSlices = volume_->slices() > 1;
  out.paddedVoxels = volume_->source.paddedVoxels;
  out.imageSha256 = hashOf(out.data.slice.hu);
  if (row_.mask) addMask(k, out);
  return out;
}

}  // namespace saliscope
