#include "ui/report/region_figure.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

#include "ui/plots/plot_file.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/slice_painter.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::RegionFigure)
};

constexpr double widthMm = 180;
constexpr double gapMm = 2;
constexpr double captionMm = 9;
constexpr int above = 4;           // pictures in the upper row
constexpr int below = 5;           // 1 to 5 per cent
constexpr int pictureWidth = 640;  // pixels: some 400 dpi

const QColor ink(0x33, 0x38, 0x3d);
const QColor noPicture(0xe9, 0xeb, 0xed);

/// Height of a slice on screen over its width.
double proportion(const Slice& slice) {
  const QRectF extent =
      displayTransform(slice.geometry).mapRect(QRectF(-0.5, -0.5, slice.geometry.size[0], slice.geometry.size[1]));
  return extent.height() / extent.width();
}

double pictureMm(int count) {
  return (widthMm - (count - 1) * gapMm) / count;
}

SlicePaintInput plainInput(const RegionFigure& figure) {
  SlicePaintInput input;
  input.slice = figure.slice;
  input.window = figure.window;
  input.letters = input.scaleBar = input.colorBar = false;
  return input;
}

SlicePaintInput maskInput(const RegionFigure& figure) {
  SlicePaintInput input = plainInput(figure);
  auto white = std::make_shared<Slice>();
  white->geometry = figure.slice->geometry;
  white->hu = Image<float>(figure.mask->columns(), figure.mask->rows());
  for (std::size_t i = 0; i < figure.mask->size(); ++i) white->hu[i] = (*figure.mask)[i] != 0 ? 1 : 0;
  input.slice = white;
  input.window = Window::fromRange(0, 1);
  return input;
}

SlicePaintInput regionInput(const RegionFigure& figure, double percent, double opacity) {
  SlicePaintInput input = plainInput(figure);
  input.regions = figure.regions;
  input.regionLook = {percent, opacity, figure.heatmapLook.colorMap, opacity < 1};
  return input;
}

/// "2 %: 2.6 % of the image" and, with a mask, the Dice.
QString shareWords(const RegionFigure& figure, int percent) {
  const Salient salient = mostSalient(*figure.regions, percent);
  QString words = Words::tr("%1 (%2 of the image)").arg(percentText(percent / 100.0), percentText(salient.share));
  if (!figure.mask) return words;
  const auto inside = pixelsInMask(*figure.regions, *figure.mask);
  double both = 0;
  double masked = 0;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    masked += static_cast<double>(inside[i]);
    if (static_cast<float>(figure.regions->regions[i].gain) >= salient.leastGain) both += static_cast<double>(inside[i]);
  }
  if (masked > 0)
    words += QLatin1Char('\n') + Words::tr("Dice %1").arg(decimalText(2 * both / (static_cast<double>(salient.pixels) + masked)));
  return words;
}

struct Panel {
  std::optional<SlicePaintInput> input;  ///< none: a grey box
  QString caption;
};

std::vector<Panel> upperRow(const RegionFigure& figure) {
  SlicePaintInput map = plainInput(figure);
  map.heatmap = figure.heatmap;
  map.heatmapLook = figure.heatmapLook;
  map.heatmapLook.opacity = 1;
  Panel mask{std::nullopt, Words::tr("no mask")};
  if (figure.mask) mask = {maskInput(figure), Words::tr("mask")};
  return {{plainInput(figure), Words::tr("slice")},
          mask,
          {map, figure.estimator},
          {regionInput(figure, 100, 1), Words::tr("regions by gain")}};
}

std::vector<Panel> lowerRow(const RegionFigure& figure) {
  constexpr double opacity = 0.75;
  std::vector<Panel> panels;
  for (int percent = 1; percent <= below; ++percent) {
    panels.push_back({regionInput(figure, percent, opacity), shareWords(figure, percent)});
    if (figure.mask) panels.back().input->mask = figure.mask;
  }
  return panels;
}

/// Draws a row with its captions from `top` on; `mm` is a millimetre in the painter's units. Returns where the next row begins.
double drawRow(QPainter& painter, const QPointF& corner, double mm, double shape, const std::vector<Panel>& panels) {
  const double side = pictureMm(static_cast<int>(panels.size())) * mm;
  double left = corner.x();
  for (const Panel& panel : panels) {
    const QRectF box(left, corner.y(), side, side * shape);
    if (panel.input) {
      painter.drawImage(box, paintSlice(*panel.input, QSize(pictureWidth, qRound(pictureWidth * shape))));
    } else {
      painter.fillRect(box, noPicture);
    }
    painter.setPen(ink);
    painter.drawText(QRectF(left, box.bottom() + 0.8 * mm, side, captionMm * mm),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, panel.caption);
    left += side + gapMm * mm;
  }
  return corner.y() + side * shape + captionMm * mm;
}

}  // namespace

std::optional<RegionFigure> gatherRegionFigure(const Session& session) {
  const HeatmapPtr heatmap = session.explanation.heatmap();
  const SliceRegionsPtr regions = session.regions.current();
  const auto slice = session.study.slice();
  if (!slice || !heatmap || session.explanation.isPreview() || !regions || !regions->isOf(heatmap)) return std::nullopt;
  RegionFigure figure;
  figure.slice = slice;
  figure.window = session.view.window();
  figure.heatmap = heatmap;
  const HeatmapStyle& style = session.view.heatmap();
  figure.heatmapLook = {style.opacity, style.colorMap.toStdString(), style.thresholdInForce(), style.smooth, style.hiddenInForce()};
  figure.regions = std::shared_ptr<const Regions>(regions, &regions->regions);
  figure.estimator = estimatorName(QString::fromStdString(heatmap->settings.estimator));
  const MaskDocument& mask = session.mask;
  if (mask.present() && slice->index < mask.mask().slices() && mask.mask().status(slice->index) == SliceStatus::Drawn) {
    figure.mask = mask.mask().slice(slice->index);
  }
  return figure;
}

QSizeF regionFigureSizeMm(const RegionFigure& figure) {
  return {widthMm, (pictureMm(above) + pictureMm(below)) * proportion(*figure.slice) + 2 * captionMm};
}

void paintRegionFigure(QPainter& painter, const QRectF& area, const RegionFigure& figure) {
  const double mm = area.width() / widthMm;
  const double shape = proportion(*figure.slice);
  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const double next = drawRow(painter, area.topLeft(), mm, shape, upperRow(figure));
  drawRow(painter, {area.left(), next}, mm, shape, lowerRow(figure));
  painter.restore();
}

void exportRegionFigure(Session& session, QWidget* parent) {
  auto* dialog = new QFileDialog(parent, Words::tr("Save the figure of regions"),
                                 QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                 Words::tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("png"));
  dialog->selectFile(QStringLiteral("saliscope-regions.png"));
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& chosen) {
    dialog->setDefaultSuffix(chosen.section(QLatin1String("*."), 1).section(QLatin1Char(')'), 0, 0));
  });
  QObject::connect(dialog, &QFileDialog::fileSelected, &session,
                   [&session](const QString& file) { exportRegionFigureTo(session, file); });
  dialog->open();
}

JobId exportRegionFigureTo(Session& session, const QString& file) {
  auto gathered = gatherRegionFigure(session);
  if (!gathered) {
    session.notify(NoticeLevel::Info, Words::tr("Explain a slice first: the figure shows its map and regions."));
    return 0;
  }
  const auto figure = std::make_shared<const RegionFigure>(std::move(*gathered));
  return session.io.start(Words::tr("Drawing the figure of regions"), &session, [&session, figure, file](JobContext&) {
    const auto paint = [figure](QPainter& painter, const QRectF& area) { paintRegionFigure(painter, area, *figure); };
    writePlot(file, Words::tr("Most salient regions, %1").arg(figure->estimator), paint, regionFigureSizeMm(*figure));
    return [&session, file] {
      session.notify(NoticeLevel::Info, Words::tr("The figure was written: %1").arg(QFileInfo(file).fileName()), file);
    };
  });
}

}  // namespace saliscope::ui
