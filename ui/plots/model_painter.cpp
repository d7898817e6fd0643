#include "ui/plots/model_painter.h"

#include <QCoreApplication>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

#include "ui/plots/model_colors.h"
#include "ui/plots/plot_axes.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Plot)
};

constexpr double countBand = 0.25;  // the counts' bars take the plot's lowest quarter

/// 1, 2 or 5 times a power of ten, at least `value`.
double roundUp(double value) {
  if (!(value > 0)) return 1;
  const double power = std::pow(10, std::floor(std::log10(value)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (value <= factor * power * (1 + 1e-9)) return factor * power;
  }
  return 10 * power;
}

std::vector<AxisTick> ticksUpTo(double top, int count) {
  std::vector<AxisTick> ticks;
  for (int i = 0; i <= count; ++i) {
    ticks.push_back({static_cast<double>(i) / count, QString::number(top * i / count, 'g', 3)});
  }
  return ticks;
}

std::vector<AxisTick> shareTicks() {
  std::vector<AxisTick> ticks;
  for (int i = 0; i <= 5; ++i) ticks.push_back({i / 5.0, decimalText(i / 5.0, 1)});
  return ticks;
}

/// Where a training's steps lie in the plot.
class TrainingPaper {
 public:
  TrainingPaper(QPainter& painter, const QRectF& area, const TrainingSeries& series)
      : painter_(painter),
        axes_(painter, area, 4.6),
        series_(series),
        lossTop_(lossAxisTop(series)),
        rateTop_(rateAxisTop(series)) {
    if (!series.steps.empty()) lastStep_ = std::max(1, series.steps.back().step);
  }

  void paint() {
    axes_.draw(ticksUpTo(lastStep_, 5), ticksUpTo(lossTop_, 5), Words::tr("step"), Words::tr("loss"));
    axes_.drawRight(ticksUpTo(rateTop_, 4), Words::tr("learning rate"));
    painter_.save();
    painter_.setClipRect(axes_.box());
    line([this](std::size_t i) { return series_.steps[i].learningRate / rateTop_; }, rateColor(), 1.2);
    line([this](std::size_t i) { return series_.steps[i].loss / lossTop_; }, QColor(0xb5, 0xd3, 0xea), 0.8);
    line([this](std::size_t i) { return series_.meanLoss[i] / lossTop_; }, lossColor(), 1.8);
    painter_.restore();
    bool judged = false;
    for (const TrainingStep& step : series_.steps) {
      if (!step.validationLoss) continue;
      judged = true;
      axes_.dot(axes_.at(x(step), std::min(1.0, *step.validationLoss / lossTop_)), validationColor());
    }
    legend(judged);
  }

 private:
  [[nodiscard]] double x(const TrainingStep& step) const { return static_cast<double>(step.step) / lastStep_; }

  template <class Height>
  void line(const Height& height, const QColor& color, double width) {
    QPolygonF points;
    for (std::size_t i = 0; i < series_.steps.size(); ++i) points << axes_.at(x(series_.steps[i]), height(i));
    painter_.setPen(axes_.pen(color, width));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPolyline(points);
  }

  void legend(bool judged) {
    QList<std::pair<QString, QColor>> entries{{Words::tr("loss, mean of %1 steps").arg(series_.window), lossColor()},
                                              {Words::tr("learning rate"), rateColor()}};
    if (judged) entries.append({Words::tr("loss on patients left out"), validationColor()});
    double widest = 0;
    for (const auto& [name, color] : entries) widest = std::max(widest, axes_.widthOf(name));
    for (qsizetype row = 0; row < entries.size(); ++row) {
      axes_.legend(axes_.at(1, 1) + QPointF(-widest - 0.4 * axes_.em(), (0.2 + 1.3 * static_cast<double>(row)) * axes_.em()),
                   entries.at(row).second, entries.at(row).first);
    }
  }

  QPainter& painter_;
  Axes axes_;
  const TrainingSeries& series_;
  double lossTop_, rateTop_;
  double lastStep_ = 1;
};

}  // namespace

double lossAxisTop(const TrainingSeries& series) {
  std::vector<double> losses;
  double top = 0;
  for (std::size_t i = 0; i < series.steps.size(); ++i) {
    losses.push_back(series.steps[i].loss);
    top = std::max({top, i < series.meanLoss.size() ? series.meanLoss[i] : 0, series.steps[i].validationLoss.value_or(0)});
  }
  if (!losses.empty()) {
    const std::size_t nearlyAll = (losses.size() - 1) * 98 / 100;
    std::nth_element(losses.begin(), losses.begin() + static_cast<std::ptrdiff_t>(nearlyAll), losses.end());
    top = std::max(top, losses[nearlyAll]);
  }
  const double step = roundUp(top / 5);
  return step * std::max(1.0, std::ceil(top / step - 1e-9));
}

double rateAxisTop(const TrainingSeries& series) {
  double top = 0;
  for (const TrainingStep& step : series.steps) top = std::max(top, step.learningRate);
  return roundUp(top);
}

void paintReliabilityPlot(QPainter& painter, const QRectF& area, const std::vector<ReliabilityBin>& bins) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  Axes axes(painter, area);
  axes.makeSquare();
  axes.draw(shareTicks(), shareTicks(), Words::tr("probability that the model says"), Words::tr("share with contrast agent"));
  int most = 1;
  for (const ReliabilityBin& bin : bins) most = std::max(most, bin.slices);
  const double width = bins.empty() ? 1 : 1.0 / static_cast<double>(bins.size());
  for (std::size_t i = 0; i < bins.size(); ++i) {
    if (bins[i].slices == 0) continue;
    const double left = (static_cast<double>(i) + 0.1) * width;
    const QRectF bar(axes.at(left, countBand * bins[i].slices / most), axes.at(left + 0.8 * width, 0));
    painter.fillRect(bar, QColor(0xd9, 0xdd, 0xe0));
    axes.text(QRectF(bar.left(), bar.top() - 1.1 * axes.em(), bar.width(), axes.em()), Qt::AlignHCenter | Qt::AlignBottom,
              QString::number(bins[i].slices), dimInk);
  }
  axes.line(axes.at(0, 0), axes.at(1, 1), axes.pen(chanceInk, 1.0, Qt::DashLine));
  QPolygonF points;
  for (const ReliabilityBin& bin : bins) {
    if (bin.slices > 0) points << axes.at(bin.meanProbability, bin.shareWithContrast);
  }
  axes.curve(points, reliabilityColor());
  for (const QPointF& point : points) axes.dot(point, reliabilityColor());
  painter.restore();
}

void paintTrainingPlot(QPainter& painter, const QRectF& area, const TrainingSeries& series) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  TrainingPaper(painter, area, series).paint();
  painter.restore();
}

}  // namespace saliscope::ui
