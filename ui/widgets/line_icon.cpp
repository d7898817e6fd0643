#include "ui/widgets/line_icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace saliscope::ui {
namespace {

class LineIconEngine final : public QIconEngine {
 public:
  explicit LineIconEngine(QByteArray svg) : svg_(std::move(svg)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    QByteArray coloured = svg_;
    coloured.replace("currentColor", colour(mode, state).name().toLatin1());
    QSvgRenderer renderer(coloured);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
  }

  [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(svg_); }
  [[nodiscard]] bool isNull() override { return svg_.isEmpty(); }

 private:
  [[nodiscard]] static QColor colour(QIcon::Mode mode, QIcon::State state) {
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::WindowText);
    // A checked tool button and a selected row stand on the accent colour.
    const bool onAccent = state == QIcon::On || mode == QIcon::Selected;
    return palette.color(onAccent ? QPalette::HighlightedText : QPalette::WindowText);
  }

  QByteArray svg_;
};

}  // namespace

QIcon lineIcon(const QString& file) {
  QFile svg(file);
  if (!svg.open(QIODevice::ReadOnly)) return {};
  return QIcon(new LineIconEngine(svg.readAll()));
}

}  // namespace saliscope::ui
