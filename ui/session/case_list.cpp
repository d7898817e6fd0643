#include "ui/session/case_list.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

#include "core/volume/volume_io.h"
#include "ui/session/case_source.h"
#include "ui/session/session.h"

namespace saliscope::ui {

namespace fs = std::filesystem;

namespace {

constexpr int anySlice = -1;

QString textOf(const fs::path& path) {
  return QString::fromStdString(path.string());
}

/// The slice of an open series that the case is about, or anySlice; none where it is not of that series.
std::optional<int> placeIn(const SeriesEntry& entry, const StudyCase& one) {
  const auto& files = entry.info.files;
  if (files.empty()) return std::nullopt;
  const int named = one.row.slice.value_or(anySlice);
  if (one.series) return one.series->files == files ? std::optional<int>(named) : std::nullopt;
  const auto found = std::find(files.begin(), files.end(), one.row.image);
  if (found != files.end()) return files.size() == 1 ? named : static_cast<int>(found - files.begin());
  const std::string folder = one.row.image.string() + static_cast<char>(fs::path::preferred_separator);
  if (entry.isVolumeFile || !files.front().string().starts_with(folder)) return std::nullopt;
  return named;
}

CaseMask wordOf(SliceStatus status) {
  switch (status) {
    case SliceStatus::Drawn:
      return CaseMask::Drawn;
    case SliceStatus::NothingThere:
      return CaseMask::NothingThere;
    case SliceStatus::NotLooked:
      break;
  }
  return CaseMask::NotLooked;
}

/// Of one slice, or of all of them.
CaseMask stateOf(const Mask& mask, int slice) {
  if (slice != anySlice && slice < mask.slices()) return wordOf(mask.status(slice));
  CaseMask found = CaseMask::NotLooked;
  for (int k = 0; k < mask.slices(); ++k) found = std::max(found, wordOf(mask.status(k)));
  return found;
}

}  // namespace

QString caseKey(const QString& seriesUid, int columns, int rows, const QString& sopUid) {
  QString text = seriesUid + QStringLiteral("\n%1x%2").arg(columns).arg(rows);
  // Single slices of one series are cases of their own.
  if (!sopUid.isEmpty()) text += QLatin1Char('\n') + sopUid;
  return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

CaseList::CaseList(Session& session) : session_(session) {
  connectSession();
}

CaseList::~CaseList() {
  queue_.cancelAll();
}

void CaseList::connectSession() {
  connect(&session_.study, &Study::currentSeriesChanged, this, &CaseList::followStudy);
  connect(&session_.study, &Study::sliceChanged, this, [this] { setCurrent(find()); });
  connect(&session_.study, &Study::labelChanged, this, &CaseList::followLabel);
  connect(&session_.study, &Study::loadingChanged, this, [this] {
    rest();
    goOn();
  });
  connect(&session_.mask, &MaskDocument::changed, this, &CaseList::followMask);
  connect(&session_.mask, &MaskDocument::stateChanged, this, &CaseList::followMask);
  connect(&session_.mask, &MaskDocument::saved, this, &CaseList::maskSaved);
  connect(&session_.evidence, &Evidence::changed, this, &CaseList::followEvidence);
  connect(&session_.compute, &JobQueue::changed, this, &CaseList::rest);
  connect(&session_.explanation, &Explanation::modelFailed, this, &CaseList::look);
  connect(&session_.explanation, &Explanation::modelChanged, this, [this] {
    for (StudyCase& one : cases_) {
      if (one.facts) one.facts->prediction.reset();
    }
    look();
  });
  const auto ended = [this](JobId id) {
    if (id != lookJob_) return;
    lookJob_ = 0;
    Q_EMIT looksChanged();
  };
  connect(&queue_, &JobQueue::finished, this, [this, ended](JobId id) {
    ended(id);
    // What was learnt meanwhile may ask for another look.
    if (std::any_of(cases_.begin(), cases_.end(), [](const StudyCase& one) { return one.stale; })) look();
  });
  connect(&queue_, &JobQueue::cancelled, this, ended);
  connect(&queue_, &JobQueue::failed, this, [this, ended](JobId id, const QString&, const saliscope::Error& error) {
    session_.notify(error);
    ended(id);
  });
}

bool CaseList::isManifest(const QString& path) {
  return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

void CaseList::open(const QString& path, bool show) {
  session_.io.cancel(openJob_);
  const QString source = QFileInfo(path).absoluteFilePath();
  openJob_ = session_.io.start(tr("Reading the list of cases"), this, [this, source, show](JobContext& context) {
    const QList<StudyCase> found = readCases(source.toStdString(), context);
    return [this, found, source, show] { take(found, source, show); };
  });
}

void CaseList::take(QList<StudyCase> cases, const QString& source, bool show) {
  if (cases.isEmpty()) return session_.notify(NoticeLevel::Warning, tr("There is no case in what was opened."), source);
  queue_.cancel(lookJob_);
  lookJob_ = 0;
  cases_ = std::move(cases);
  for (StudyCase& one : cases_) one.listedMask = one.row.mask ? textOf(*one.row.mask) : QString();
  source_ = source;
  current_ = wanted_ = tried_ = arriving_ = -1;
  Q_EMIT opened();
  addEvaluated({});
  followStudy();
  look();
  if (!show || current_ >= 0) return;
  const auto there = std::find_if(cases_.cbegin(), cases_.cend(), [](const StudyCase& one) {
    std::error_code unreadable;
    return fs::exists(one.row.image, unreadable);
  });
  this->show(there == cases_.cend() ? 0 : static_cast<int>(there - cases_.cbegin()));
}

void CaseList::close() {
  session_.io.cancel(openJob_);
  stopLooking();
  cases_.clear();
  here_.clear();
  source_.clear();
  current_ = wanted_ = tried_ = arriving_ = -1;
  Q_EMIT opened();
  Q_EMIT currentChanged();
}

void CaseList::show(int index) {
  if (index < 0 || index >= cases_.size()) return;
  wanted_ = index;
  tried_ = -1;
  goOn();
}

void CaseList::goOn() {
  if (wanted_ < 0 || session_.study.scanning()) return;
  // Looked for, and not found: a message says why.
  if (tried_ == wanted_) {
    wanted_ = tried_ = -1;
    return;
  }
  const StudyCase& one = cases_.at(wanted_);
  const QList<SeriesEntry>& all = session_.study.series();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const SeriesEntry& entry) { return placeIn(entry, one).has_value(); });
  const int series = static_cast<int>(found - all.begin());
  const bool here = found != all.end() && series == session_.study.currentSeries();
  if (here && (session_.study.volume() || session_.study.loading())) {
    followStudy();
    if (session_.study.volume()) loadMask();
  } else if (found != all.end()) {
    session_.study.setCurrentSeries(series);
  } else if (std::error_code unreadable; !fs::exists(one.row.image, unreadable)) {
    wanted_ = -1;
    session_.notify(saliscope::Error(ErrorCode::FileMissing, {one.row.image.string()}));
  } else {
    tried_ = wanted_;
    QStringList paths{textOf(one.row.image)};
    if (one.series) {
      paths.clear();
      for (const fs::path& file : one.series->files) paths.append(textOf(file));
    }
    session_.study.open(paths);
  }
}

int CaseList::sliceHere(int index) const {
  const int series = session_.study.currentSeries();
  return series < 0 ? anySlice : placeIn(session_.study.series().at(series), cases_.at(index)).value_or(anySlice);
}

int CaseList::find() const {
  if (here_.contains(wanted_)) return wanted_;
  for (const int i : here_) {
    const int slice = sliceHere(i);
    if (slice == anySlice || slice == session_.study.sliceIndex()) return i;
  }
  // Between the slices of the list the last one stays.
  if (here_.contains(current_)) return current_;
  return here_.isEmpty() ? -1 : here_.first();
}

void CaseList::followStudy() {
  here_.clear();
  const int series = session_.study.currentSeries();
  for (int i = 0; series >= 0 && i < cases_.size(); ++i) {
    if (placeIn(session_.study.series().at(series), cases_.at(i))) here_.append(i);
  }
  const int index = find();
  if (index >= 0 && index == wanted_) {
    wanted_ = tried_ = -1;
    arriving_ = index;
    const int slice = sliceHere(index);
    if (slice != anySlice) session_.study.setSliceIndex(slice);
  }
  setCurrent(index);
  if (index < 0) return;
  const StudyCase& one = cases_.at(index);
  one.chosen ? session_.study.setCaseLabel(*one.chosen) : session_.study.giveLabel(one.row.label);
  followLabel();
}

void CaseList::setCurrent(int index) {
  if (index == current_) return;
  const int before = std::exchange(current_, index);
  for (const int i : {before, index}) {
    if (i >= 0 && i < cases_.size()) Q_EMIT caseChanged(i);
  }
  Q_EMIT currentChanged();
}

void CaseList::loadMask() {
  if (current_ < 0) return;
  const int slice = sliceHere(current_);
  // How many slices a volume file has is known only now.
  if (arriving_ == current_ && slice != anySlice) session_.study.setSliceIndex(slice);
  arriving_ = -1;
  // One that somebody asked for by name, or that has unsaved work, stays.
  if (session_.mask.loadingFile().isEmpty()) readMaskOf(current_);
}

void CaseList::readMaskOf(int index) {
  const StudyCase& one = cases_.at(index);
  const QString file = one.row.mask ? textOf(*one.row.mask) : QString();
  MaskDocument& mask = session_.mask;
  if (file.isEmpty() || file == mask.file() || mask.modified() || mask.recovering()) return;
  const int slice = session_.study.sliceCount() == 1 ? 0 : sliceHere(index);
  mask.load(file, slice == anySlice ? std::nullopt : std::optional<int>(slice));
}

void CaseList::setMaskFile(int index, const QString& file, const QString& listed) {
  if (index < 0 || index >= cases_.size() || cases_.at(index).listedMask != listed) return;
  StudyCase& one = cases_[index];
  const fs::path path(file.toStdString());
  if (one.row.mask == path) return;
  one.row.mask = path;
  one.stale = true;
  if (index == current_ && session_.study.volume()) readMaskOf(index);
  if (!looking()) look();
}

void CaseList::maskSaved(const QString& file) {
  if (current_ < 0 || session_.mask.file() != file) return;
  for (const int i : std::as_const(here_)) {
    if (cases_.at(i).listedMask == listedMask()) cases_[i].row.mask = fs::path(file.toStdString());
  }
}

QString CaseList::listedMask() const {
  return current_ < 0 ? QString() : cases_.at(current_).listedMask;
}

void CaseList::followLabel() {
  const CaseLabel label = session_.study.caseLabel();
  const auto chosen = label.byUser ? std::optional<CaseLabel>(label) : std::nullopt;
  for (const int i : std::as_const(here_)) {
    if (cases_[i].chosen == chosen) continue;
    cases_[i].chosen = chosen;
    Q_EMIT caseChanged(i);
  }
}

void CaseList::followMask() {
  if (!session_.mask.present()) return;
  for (const int i : std::as_const(here_)) {
    const int slice = sliceHere(i);
    const CaseMask state = stateOf(session_.mask.mask(), slice);
    if (mask(i) == state) continue;
    cases_[i].drawn = state;
    Q_EMIT caseChanged(i);
  }
}

void CaseList::followEvidence() {
  const auto evidence = session_.evidence.current();
  if (!evidence || current_ < 0 || cases_.at(current_).evaluated || !here_.contains(current_)) return;
  const int slice = sliceHere(current_);
  if (slice != anySlice && slice != evidence->slice) return;
  cases_[current_].evaluated = true;
  Q_EMIT caseChanged(current_);
}

void CaseList::addEvaluated(const std::set<std::pair<QString, int>>& slices) {
  evaluated_.insert(slices.begin(), slices.end());
  for (int i = 0; i < cases_.size(); ++i) {
    StudyCase& one = cases_[i];
    const auto first = evaluated_.lower_bound({textOf(one.row.image), one.row.slice.value_or(0)});
    const bool there =
        first != evaluated_.end() && first->first == textOf(one.row.image) && (!one.row.slice || first->second == *one.row.slice);
    if (!there || one.evaluated) continue;
    one.evaluated = true;
    Q_EMIT caseChanged(i);
  }
}

void CaseList::setChosen(int index, const CaseLabel& label) {
  // Of the series on show the study knows better.
  if (index < 0 || index >= cases_.size() || here_.contains(index)) return;
  cases_[index].chosen = label;
  Q_EMIT caseChanged(index);
}

std::optional<int> CaseList::label(int index) const {
  const StudyCase& one = cases_.at(index);
  return one.chosen ? one.chosen->value : one.row.label;
}

CaseMask CaseList::mask(int index) const {
  const StudyCase& one = cases_.at(index);
  if (one.drawn) return *one.drawn;
  if (one.facts && one.facts->mask) return wordOf(*one.facts->mask);
  return one.row.mask && !one.facts ? CaseMask::NotLooked : CaseMask::None;
}

std::optional<bool> CaseList::right(int index) const {
  const auto& facts = cases_.at(index).facts;
  const auto known = label(index);
  if (!facts || !facts->prediction || !known) return std::nullopt;
  return facts->prediction->label == *known;
}

bool CaseList::nearThreshold(int index) const {
  const auto& facts = cases_.at(index).facts;
  const ClassifierPtr classifier = session_.explanation.classifier();
  if (!facts || !facts->prediction || !classifier || classifier->card().outputs > 1) return false;
  return std::abs(facts->prediction->probability - classifier->card().threshold) < doubtfulWithin;
}

bool CaseList::undone(int index) const {
  const StudyCase& one = cases_.at(index);
  return !one.failure && (!one.evaluated || mask(index) == CaseMask::None || mask(index) == CaseMask::NotLooked);
}

QString CaseList::keyOf(int index) const {
  const StudyCase& one = cases_.at(index);
  if (!one.facts) return {};
  const QString uid = isVolumeFile(one.row.image) ? textOf(one.row.image) : QString::fromStdString(one.facts->seriesUid);
  return caseKey(uid, one.facts->columns, one.facts->rows, QString::fromStdString(one.facts->sopUid));
}

}  // namespace saliscope::ui
