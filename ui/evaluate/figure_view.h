// One of the figures 4 to 6 on screen: original beside absolute.
#pragma once

#include <QList>
#include <QWidget>

#include "ui/plots/run_plot.h"

class QHBoxLayout;

namespace saliscope::ui {

class FigureView : public QWidget {
  Q_OBJECT
 public:
  FigureView(Session& session, RunFigure figure, QWidget* parent = nullptr);
  void show(const RunPlotView& view);
  /// Asks for a file and draws both panels into it (PDF, SVG, PNG).
  void saveFigure();
  void saveNumbers();
  /// The panels on show, original first.
  [[nodiscard]] QList<RunPlot*> plots() const;

 Q_SIGNALS:
  void estimatorPointed(const QString& id);

 private:
  struct Panel {
    Sign sign;
    QWidget* box;
    RunPlot* plot;
  };
  QList<Panel> panels_;
};

}  // namespace saliscope::ui
