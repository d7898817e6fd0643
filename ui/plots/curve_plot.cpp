#include "ui/plots/curve_plot.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolTip>
#include <limits>

#include "core/base/files.h"
#include "ui/plots/plot_file.h"
#include "ui/plots/qcustomplot_header.h"
#include "ui/session/folders.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr double snapPixels = 60;
constexpr int leastHeight = 170;

void styleAxis(QCPAxis* axis, const QPalette& palette, const QColor& dim) {
  QColor grid = palette.color(QPalette::Mid);
  grid.setAlphaF(0.55F);
  axis->setBasePen(QPen(palette.color(QPalette::Mid)));
  axis->setTickPen(QPen(palette.color(QPalette::Mid)));
  axis->setSubTickPen(Qt::NoPen);
  axis->setTickLabelColor(dim);
  axis->setLabelColor(dim);
  axis->grid()->setPen(QPen(grid));
  axis->grid()->setZeroLinePen(Qt::NoPen);
  QFont font = Theme::numberFont();
  font.setPixelSize(11);
  axis->setTickLabelFont(font);
  axis->setLabelFont(font);
  axis->setLabelPadding(2);
}

}  // namespace

CurvePlot::CurvePlot(Session& session, const QString& name, QWidget* parent)
    : QWidget(parent),
      session_(session),
      name_(name),
      stack_(new QStackedLayout(this)),
      words_(roleLabel("dim", this, true)),
      plot_(new QCustomPlot(this)) {
  setWindowTitle(name);
  setMinimumHeight(leastHeight);
  words_->setAlignment(Qt::AlignCenter);
  words_->setMargin(16);
  stack_->addWidget(words_);
  stack_->addWidget(plot_);
  plot_->setAccessibleName(name);
  plot_->setFocusPolicy(Qt::StrongFocus);
  plot_->setContextMenuPolicy(Qt::CustomContextMenu);
  plot_->setMouseTracking(true);
  plot_->installEventFilter(this);
  marker_ = new QCPItemTracer(plot_);
  marker_->setStyle(QCPItemTracer::tsCircle);
  marker_->setSize(8);
  marker_->setVisible(false);
  connect(plot_, &QWidget::customContextMenuRequested, this, &CurvePlot::showMenu);
  connect(plot_, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) { markNearest(event->position().toPoint()); });
  CurvePlot::restyle();
}

QString CurvePlot::emptyWords() const {
  return stack_->currentWidget() == words_ ? words_->text() : QString();
}

QColor CurvePlot::dim() const {
  return palette().color(QPalette::PlaceholderText);
}

void CurvePlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool look =
      event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
  if (look) restyle();
}

void CurvePlot::restyle() {
  plot_->setBackground(QBrush(Qt::transparent));
  plot_->setAttribute(Qt::WA_OpaquePaintEvent, false);
  plot_->axisRect()->setMinimumMargins(QMargins(0, 10, 20, 0));  // room for half a tick label: clipped ones are left out
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) styleAxis(axis, palette(), dim());
  marker_->setPen(QPen(palette().color(QPalette::WindowText), 1.5));
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::showWords(const QString& words) {
  words_->setText(words);
  stack_->setCurrentWidget(words_);
  x_.clear();
  y_.clear();
  hideMarker();
}

void CurvePlot::showCurve(const QVector<double>& x, const QVector<double>& y, const QColor& color) {
  x_ = x;
  y_ = y;
  marker_->setBrush(color);
  stack_->setCurrentWidget(plot_);
  if (marked_ >= 0 && marked_ < x_.size()) {
    moveMarker(marked_, false);
  } else {
    hideMarker();
  }
}

void CurvePlot::hideMarker() {
  marked_ = -1;
  marker_->setVisible(false);
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::moveMarker(int i, bool withTip) {
  marked_ = i;
  if (const QColor color = pointColor(i); color.isValid()) marker_->setBrush(color);
  marker_->position->setCoords(x_.at(i), y_.at(i));
  marker_->setVisible(true);
  plot_->setAccessibleDescription(pointWords(i));
  plot_->replot(QCustomPlot::rpQueuedReplot);
  if (!withTip) return;
  const QPoint where(qRound(plot_->xAxis->coordToPixel(x_.at(i))), qRound(plot_->yAxis->coordToPixel(y_.at(i))));
  QToolTip::showText(plot_->mapToGlobal(where), pointWords(i), plot_);
}

void CurvePlot::markNearest(const QPoint& position) {
  double least = snapPixels * snapPixels;
  int nearest = -1;
  for (int i = 0; i < x_.size(); ++i) {
    const QPointF point(plot_->xAxis->coordToPixel(x_.at(i)), plot_->yAxis->coordToPixel(y_.at(i)));
    const QPointF away = point - position;
    const double distance = QPointF::dotProduct(away, away);
    if (distance >= least) continue;
    least = distance;
    nearest = i;
  }
  if (nearest < 0) {
    hideMarker();
    QToolTip::hideText();
  } else if (nearest != marked_) {
    moveMarker(nearest, true);
  }
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Leave) hideMarker();
  if (event->type() == QEvent::KeyPress && !x_.isEmpty()) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
      const int by = key == Qt::Key_Right ? 1 : -1;
      moveMarker(qBound(0, marked_ + by, static_cast<int>(x_.size()) - 1), true);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void CurvePlot::showMenu(const QPoint& position) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Save plot as… (PDF, SVG, PNG)"), this, &CurvePlot::savePlot);
  menu->addAction(tr("Save numbers as CSV…"), this, &CurvePlot::saveNumbers);
  menu->popup(plot_->mapToGlobal(position));
}

void CurvePlot::ask(const QString& title, const QString& filter, const QString& name,
                    const std::function<void(const QString&)>& then) {
  auto* dialog = new QFileDialog(this, title, documentsFolder(), filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QFileInfo(name).suffix());
  dialog->selectFile(name);
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& chosen) {
    dialog->setDefaultSuffix(chosen.section(QLatin1String("*."), 1).section(QLatin1Char(')'), 0, 0));
  });
  connect(dialog, &QFileDialog::fileSelected, this, then);
  dialog->open();
}

void CurvePlot::savePlot() {
  ask(tr("Save plot"), tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"), QStringLiteral("saliscope-%1.pdf").arg(objectName()),
      [this, paint = paper(), size = paperSize(), name = name_](const QString& file) {
        session_.io.start(tr("Saving the plot"), &session_, [file, paint, size, name](JobContext&) {
          writePlot(file, name, paint, size);
          return std::function<void()>();
        });
      });
}

void CurvePlot::saveNumbers() {
  ask(tr("Save numbers"), tr("CSV (*.csv)"), QStringLiteral("saliscope-%1.csv").arg(objectName()),
      [this, text = csv().toStdString()](const QString& file) {
        session_.io.start(tr("Saving the numbers"), &session_, [file, text](JobContext&) {
          writeFile(file.toStdString(), text);
          return std::function<void()>();
        });
      });
}

}  // namespace saliscope::ui
