#include "ui/viewer/view_grid.h"

#include <QGridLayout>
#include <QSettings>
#include <algorithm>
#include <utility>

#include "core/dicom/read.h"
#include "core/volume/volume_io.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/view_linker.h"
#include "ui/viewer/volume_view.h"

namespace saliscope::ui {

namespace {

constexpr int mostPerSide = 5;
constexpr int cinePerSecond = 15;
/// Slow enough to look at either state, and far below the three flashes a second that can harm.
constexpr int blinkMs = 700;

struct Shape {
  int rows = 1;
  int columns = 1;
};

Shape shapeOf(const Arrangement& arrangement) {
  switch (arrangement.kind) {
    case Arrangement::Kind::SideBySide:
      return {1, 2};
    case Arrangement::Kind::Planes:
    case Arrangement::Kind::Volume:
      return {2, 2};
    case Arrangement::Kind::Tiles:
      return {arrangement.rows, arrangement.columns};
    case Arrangement::Kind::One:
      break;
  }
  return {};
}

ViewChoice choiceOf(const Arrangement& arrangement, int cell) {
  ViewChoice choice;
  switch (arrangement.kind) {
    case Arrangement::Kind::SideBySide:
      choice.plain = true;
      break;
    case Arrangement::Kind::Planes:
    case Arrangement::Kind::Volume:
      // The volume's own slices, across its rows, across its columns: axial, coronal, sagittal of an axial series.
      choice.axis = cell == 1 ? 1 : (cell == 2 ? 0 : 2);
      choice.plain = cell == 3;
      break;
    case Arrangement::Kind::Tiles:
      choice.offset = cell;
      break;
    case Arrangement::Kind::One:
      break;
  }
  return choice;
}

}  // namespace

ViewGrid::ViewGrid(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), cells_(new QGridLayout(this)), linker_(new ViewLinker(this)) {
  setObjectName(QStringLiteral("viewGrid"));
  cells_->setContentsMargins(0, 0, 0, 0);
  cells_->setSpacing(2);
  adopt(new SliceView(session_, this));
  active_ = views_.first();
  setFocusProxy(views_.first());
  apply();
  cine_.setInterval(1000 / cinePerSecond);
  connect(&cine_, &QTimer::timeout, this, [this] {
    ViewSource& source = active_->source();
    if (source.count() > 0) source.setIndex((source.index() + 1) % source.count());
  });
  blink_.setInterval(blinkMs);
  connect(&blink_, &QTimer::timeout, this, [this] { session_.view.setLayersHidden(!session_.view.layersHidden()); });
  connect(&session_.study, &Study::currentSeriesChanged, this, [this] {
    setCine(false);
    setBlinking(false);
  });
  connect(&session_.study, &Study::seriesChanged, this, &ViewGrid::followSeries);
  connect(&session_.study, &Study::volumeLoaded, this, [this] { linker_->align(); });
}

void ViewGrid::adopt(SliceView* view) {
  views_.append(view);
  connect(view, &SliceView::hovered, this, &ViewGrid::hovered);
  connect(view, &SliceView::scrolled, this, [this] { setCine(false); });
  connect(view, &SliceView::activated, this, [this, view] { activate(view); });
  connect(view, &SliceView::maximizeWanted, this, [this, view] { toggleMaximized(view); });
}

void ViewGrid::setArrangement(const Arrangement& arrangement) {
  Arrangement wanted = arrangement;
  wanted.rows = std::clamp(wanted.rows, 1, mostPerSide);
  wanted.columns = std::clamp(wanted.columns, 1, mostPerSide);
  if (wanted == arrangement_ && maximized_ == nullptr) return;
  arrangement_ = wanted;
  apply();
  Q_EMIT changed();
}

void ViewGrid::apply() {
  const Shape shape = shapeOf(arrangement_);
  const bool solid = arrangement_.kind == Arrangement::Kind::Volume;
  const int count = shape.rows * shape.columns - (solid ? 1 : 0);
  linker_->setViews({});
  maximized_ = nullptr;
  if (!solid && volume_ != nullptr) {
    volume_->hide();
    std::exchange(volume_, nullptr)->deleteLater();
  }
  if (solid && volume_ == nullptr) makeVolume();
  while (views_.size() > count) {
    SliceView* gone = views_.takeLast();
    if (active_ == gone) active_ = views_.first();
    gone->hide();
    gone->deleteLater();
  }
  while (views_.size() < count) adopt(new SliceView(session_, this));
  for (int cell = 0; cell < count; ++cell) {
    if (cell > 0) views_.at(cell)->source().setChoice(choiceOf(arrangement_, cell));
    views_.at(cell)->setLook(look_);
    views_.at(cell)->fit();
  }
  place();
  linker_->setViews(views_);
  linker_->align();
  activate(active_);
  if (arrangement_.kind == Arrangement::Kind::SideBySide) loadCompared();
}

void ViewGrid::makeVolume() {
  volume_ = new VolumeView(session_, this);
  volume_->setLook(volumeLook_);
  connect(volume_, &VolumeView::maximizeWanted, this, [this] { toggleMaximized(volume_); });
  connect(views_.first(), &SliceView::fitWanted, volume_, &VolumeView::reset);
}

void ViewGrid::place() {
  const Shape shape = shapeOf(arrangement_);
  for (int i = 0; i < std::max(mostPerSide, cells_->rowCount()); ++i) cells_->setRowStretch(i, i < shape.rows ? 1 : 0);
  for (int i = 0; i < std::max(mostPerSide, cells_->columnCount()); ++i) cells_->setColumnStretch(i, i < shape.columns ? 1 : 0);
  QWidgetList all(views_.begin(), views_.end());
  if (volume_ != nullptr) all.append(volume_);
  for (int cell = 0; cell < all.size(); ++cell) {
    QWidget* view = all.at(cell);
    cells_->removeWidget(view);
    view->setVisible(maximized_ == nullptr || maximized_ == view);
    if (maximized_ == view) {
      cells_->addWidget(view, 0, 0, shape.rows, shape.columns);
    } else if (maximized_ == nullptr) {
      cells_->addWidget(view, cell / shape.columns, cell % shape.columns);
    }
  }
}

void ViewGrid::toggleMaximized(QWidget* view) {
  auto* slices = qobject_cast<SliceView*>(view);
  if (slices != nullptr && views_.size() == 1) return slices->fit();
  maximized_ = maximized_ == nullptr ? view : nullptr;
  place();
  activate(slices != nullptr ? slices : active_);
}

void ViewGrid::activate(SliceView* view) {
  active_ = view;
  for (SliceView* one : std::as_const(views_)) one->setFramed(one == active_ && views_.size() > 1 && maximized_ == nullptr);
}

bool ViewGrid::linked() const {
  return linker_->linked();
}

void ViewGrid::setLinked(bool linked) {
  if (linked == linker_->linked()) return;
  linker_->setLinked(linked);
  if (linked) linker_->align();
  Q_EMIT changed();
}

void ViewGrid::setLook(const ViewLook& look) {
  if (look == look_) return;
  look_ = look;
  for (SliceView* view : std::as_const(views_)) view->setLook(look_);
  Q_EMIT changed();
}

void ViewGrid::setVolumeLook(const VolumeLook& look) {
  if (look == volumeLook_) return;
  volumeLook_ = look;
  if (volume_ != nullptr) volume_->setLook(look);
  Q_EMIT changed();
}

void ViewGrid::setCine(bool running) {
  if (running == cine()) return;
  if (running) {
    cine_.start();
  } else {
    cine_.stop();
  }
  Q_EMIT changed();
}

void ViewGrid::setBlinking(bool running) {
  if (running == blinking()) return;
  if (running) {
    blink_.start();
  } else {
    blink_.stop();
  }
  // The first change is seen at once; what stays at the end are the layers.
  session_.view.setLayersHidden(running);
  Q_EMIT changed();
}

void ViewGrid::setCompared(const QString& seriesUid) {
  if (seriesUid == compared_) return;
  compared_ = seriesUid;
  if (arrangement_.kind == Arrangement::Kind::SideBySide) loadCompared();
  Q_EMIT changed();
}

void ViewGrid::followSeries() {
  if (compared_.isEmpty()) return;
  const QList<SeriesEntry>& all = session_.study.series();
  const bool there = std::any_of(all.begin(), all.end(), [this](const SeriesEntry& entry) {
    return QString::fromStdString(entry.info.seriesUid) == compared_;
  });
  if (!there) setCompared({});
}

void ViewGrid::loadCompared() {
  session_.io.cancel(loadJob_);
  const QList<SeriesEntry>& all = session_.study.series();
  const auto found = std::find_if(all.begin(), all.end(), [this](const SeriesEntry& entry) {
    return QString::fromStdString(entry.info.seriesUid) == compared_;
  });
  if (found == all.end()) return showCompared(nullptr, {});
  loadJob_ = session_.io.start(tr("Loading %1").arg(found->title()), this, [this, entry = *found](JobContext& context) {
    const auto volume = std::make_shared<const Volume>(entry.isVolumeFile ? readVolumeFile(entry.info.files.front(), context)
                                                                          : readSeries(entry.info, context));
    return [this, volume, title = entry.title(), uid = QString::fromStdString(entry.info.seriesUid)] {
      if (uid == compared_) showCompared(volume, title);
    };
  });
}

void ViewGrid::showCompared(const VolumePtr& volume, const QString& title) {
  if (arrangement_.kind != Arrangement::Kind::SideBySide) return;
  ViewChoice choice;
  choice.plain = true;
  choice.other = volume;
  choice.otherTitle = title;
  views_.at(1)->source().setChoice(choice);
  views_.at(1)->fit();
  linker_->align();
}

void ViewGrid::save() const {
  QSettings settings;
  settings.beginGroup(QStringLiteral("views"));
  settings.setValue(QStringLiteral("kind"), static_cast<int>(arrangement_.kind));
  settings.setValue(QStringLiteral("rows"), arrangement_.rows);
  settings.setValue(QStringLiteral("columns"), arrangement_.columns);
  settings.setValue(QStringLiteral("linked"), linked());
  settings.setValue(QStringLiteral("smooth"), look_.smooth);
  settings.setValue(QStringLiteral("volumePreset"), static_cast<int>(volumeLook_.preset));
  settings.setValue(QStringLiteral("volumePercent"), volumeLook_.percent);
}

void ViewGrid::restore() {
  QSettings settings;
  settings.beginGroup(QStringLiteral("views"));
  Arrangement kept;
  kept.kind = static_cast<Arrangement::Kind>(std::clamp(settings.value(QStringLiteral("kind"), 0).toInt(), 0, 4));
  kept.rows = settings.value(QStringLiteral("rows"), 1).toInt();
  kept.columns = settings.value(QStringLiteral("columns"), 1).toInt();
  const int preset = settings.value(QStringLiteral("volumePreset"), 0).toInt();
  setVolumeLook({static_cast<VolumePreset>(std::clamp(preset, 0, volumePresetCount - 1)),
                 std::clamp(settings.value(QStringLiteral("volumePercent"), 5).toDouble(), 0.1, 50.0)});
  setLinked(settings.value(QStringLiteral("linked"), true).toBool());
  setArrangement(kept);
  // Slabs and inverted greys could mislead who does not remember them.
  setLook({{}, false, settings.value(QStringLiteral("smooth"), true).toBool()});
}

}  // namespace saliscope::ui
