// One panel of an evaluation's figures on screen: all estimators' curves in one sign, the colours those of the paper version.
#pragma once

#include <QSet>
#include <memory>

#include "ui/plots/curve_plot.h"
#include "ui/plots/run_painter.h"

namespace saliscope::ui {

using RunTablesPtr = std::shared_ptr<const RunTables>;

/// Which of the two perturbation curves are drawn.
enum class MaskingShown {
  Both,        ///< most important first solid, least important first dashed, the area between filled for the chosen estimator
  MostFirst,   ///< MiF
  LeastFirst,  ///< LiF
};

/// What is on show; the same for the panels of both signs.
struct RunPlotView {
  RunTablesPtr run;  ///< null: nothing
  Group group = Group::All;
  MaskingShown masking = MaskingShown::Both;
  QSet<QString> hidden;  ///< ids of estimators that are switched off
  QString chosen;        ///< id of the estimator that stands out; may be empty
};

class RunPlot : public CurvePlot {
  Q_OBJECT
 public:
  RunPlot(Session& session, RunFigure figure, Sign sign, QWidget* parent = nullptr);
  void show(const RunPlotView& view);
  /// Curves on show, both perturbation curves counted.
  [[nodiscard]] int curveCount() const { return static_cast<int>(parts_.size()); }
  /// The words of each point of each curve on show, as tool tips say them.
  [[nodiscard]] QString wordsOf(int curve, int point) const;

 Q_SIGNALS:
  void estimatorPointed(const QString& id);  ///< clicked

 protected:
  void restyle() override;
  [[nodiscard]] QString pointWords(int i) const override;
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] std::function<void(QPainter&, const QRectF&)> paper() const override;
  [[nodiscard]] QSizeF paperSize() const override { return runFigureSize(figure_); }
  [[nodiscard]] QColor pointColor(int i) const override;

 private:
  /// A curve, and where its points begin among all.
  struct Part {
    const RunLine* line = nullptr;
    QColor color;
    bool leastFirst = false;
    int first = 0, count = 0;
  };
  void setUpAxes();
  void draw();
  void drawLine(const RunLine& line);
  void drawFidelity(const RunLine& line, const QColor& color, double width);
  void addPart(const RunLine& line, const QColor& color, bool leastFirst, const QVector<double>& x, const QVector<double>& y);
  [[nodiscard]] const Part* partAt(int i) const;
  [[nodiscard]] QString words(const Part& part, std::size_t k) const;

  RunFigure figure_;
  Sign sign_;
  RunPlotView view_;
  QList<Part> parts_;
  QVector<double> x_, y_;  ///< of all curves on show
};

/// "original values", "absolute values".
[[nodiscard]] QString signedValuesWords(Sign sign);
/// A figure's numbers of one class as CSV, in the form of the run's own tables.
[[nodiscard]] QString runFigureCsv(const RunTables& run, RunFigure figure, Group group);

}  // namespace saliscope::ui
