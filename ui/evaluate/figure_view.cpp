#include "ui/evaluate/figure_view.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/widgets/role_label.h"

namespace saliscope::ui {

FigureView::FigureView(Session& session, RunFigure figure, QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(4, 4, 4, 0);
  for (const Sign sign : {Sign::Original, Sign::Absolute}) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel* title = roleLabel("dim", box);
    title->setText(signedValuesWords(sign));
    title->setAlignment(Qt::AlignCenter);
    auto* plot = new RunPlot(session, figure, sign, box);
    column->addWidget(title);
    column->addWidget(plot, 1);
    row->addWidget(box, 1);
    connect(plot, &RunPlot::estimatorPointed, this, &FigureView::estimatorPointed);
    panels_.append({sign, box, plot});
  }
}

void FigureView::show(const RunPlotView& view) {
  const std::vector<Sign> signs = view.run ? view.run->signs() : std::vector<Sign>();
  for (const Panel& panel : panels_) {
    // Before the first slice one panel says so.
    const bool there =
        signs.empty() ? panel.sign == Sign::Original : std::find(signs.begin(), signs.end(), panel.sign) != signs.end();
    panel.box->setVisible(there);
    panel.plot->show(there ? view : RunPlotView());
  }
}

QList<RunPlot*> FigureView::plots() const {
  QList<RunPlot*> out;
  for (const Panel& panel : panels_) {
    if (!panel.box->isHidden()) out.append(panel.plot);
  }
  return out;
}

void FigureView::saveFigure() {
  plots().first()->savePlot();
}

void FigureView::saveNumbers() {
  plots().first()->saveNumbers();
}

}  // namespace saliscope::ui
