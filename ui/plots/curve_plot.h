// A QCustomPlot in the program's look: theme, words where there is nothing to draw, a marker that follows mouse and keys, a menu.
#pragma once

#include <QWidget>
#include <functional>

#include "ui/session/session.h"

class QCPItemStraightLine;
class QCPItemText;
class QCPItemTracer;
class QCustomPlot;
class QLabel;
class QStackedLayout;

namespace saliscope::ui {

/// Base of the panels. Curves are handed over with show(); the derived class words a point and paints for paper.
class CurvePlot : public QWidget {
  Q_OBJECT
 public:
  CurvePlot(Session& session, const QString& name, QWidget* parent = nullptr);
  [[nodiscard]] QCustomPlot* plot() const { return plot_; }
  /// What stands there in place of the plot; empty while curves are on show.
  [[nodiscard]] QString emptyWords() const;
  /// Asks for a file and draws the plot into it (PDF, SVG or PNG) in the background.
  void savePlot();
  /// The same for the numbers of its curves.
  void saveNumbers();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

  /// The sentence of point i, shown on hover and when stepped to with Left and Right.
  [[nodiscard]] virtual QString pointWords(int i) const = 0;
  /// The numbers of the curve as CSV.
  [[nodiscard]] virtual QString csv() const = 0;
  /// Paints what is on show for a file; the closure owns all it needs.
  [[nodiscard]] virtual std::function<void(QPainter&, const QRectF&)> paper() const = 0;
  /// Its size, mm.
  [[nodiscard]] virtual QSizeF paperSize() const { return {120, 90}; }
  /// Of the marker at point i, where curves differ; invalid: the colour given to showCurve().
  [[nodiscard]] virtual QColor pointColor(int) const { return {}; }
  /// Axes and colours again after the palette changed.
  virtual void restyle();

  [[nodiscard]] Session& session() const { return session_; }
  void showWords(const QString& words);
  /// Points that hover and keys can reach.
  void showCurve(const QVector<double>& x, const QVector<double>& y, const QColor& color);
  void hideMarker();
  [[nodiscard]] QColor dim() const;

 private:
  void moveMarker(int i, bool withTip);
  void markNearest(const QPoint& position);
  void showMenu(const QPoint& position);
  void ask(const QString& title, const QString& filter, const QString& name, const std::function<void(const QString&)>& then);

  Session& session_;
  QString name_;
  QStackedLayout* stack_;
  QLabel* words_;
  QCustomPlot* plot_;
  QCPItemTracer* marker_;
  QVector<double> x_, y_;
  int marked_ = -1;
};

}  // namespace saliscope::ui
