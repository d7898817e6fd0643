// An evaluation on show: how far it is, figures 4 to 6, tables 1 to 3, further measures, every slice, and what was left out.
#pragma once

#include <QWidget>

#include "ui/evaluate/evaluation_run.h"
#include "ui/plots/run_plot.h"

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;
class QToolButton;

namespace saliscope::ui {

class AgreementView;
class FigureView;
class LeftOutModel;
class MeasuresModel;
class RunLegend;
class RunTablesView;
class SlicesModel;

class EvaluationPanel : public QWidget {
  Q_OBJECT
 public:
  /// The session and the run must outlive the panel.
  EvaluationPanel(Session& session, EvaluationRun& run, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return {900, 400}; }

 Q_SIGNALS:
  /// A slice of the table was double clicked; `file` is its image (a file or a folder).
  void sliceWanted(const QString& file, int slice);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void connectRun();
  [[nodiscard]] QWidget* buildHead();
  [[nodiscard]] QWidget* buildChoices();
  [[nodiscard]] QWidget* buildMeasures();
  [[nodiscard]] QWidget* buildSlices();
  void addTabs();
  [[nodiscard]] QWidget* buildLeftOut();
  void fillExportMenu();
  void addFigureExports(QMenu* menu);
  void showState();
  void showProgress();
  void showView();
  void showFigures();
  void showSlices();
  void showLeftOut();
  void fillKinds();
  void openSlice(const QModelIndex& index);
  void askReport();
  [[nodiscard]] Group group() const;
  /// The words under the title, by state and progress.
  [[nodiscard]] QString progressWords() const;

  Session& session_;
  EvaluationRun& run_;
  QLabel* title_;
  QLabel* state_;
  QLabel* doubt_;
  QProgressBar* bar_;
  QPushButton* pause_;
  QPushButton* cancel_;
  QPushButton* report_;
  QToolButton* export_;
  QComboBox* group_;
  QComboBox* masking_;
  QComboBox* kind_;
  QTabWidget* tabs_;
  FigureView* fidelity_;
  FigureView* roc_;
  FigureView* dice_;
  RunTablesView* tables_;
  MeasuresModel* measures_ = nullptr;
  QTableView* measuresView_ = nullptr;
  AgreementView* agreement_;
  SlicesModel* slices_;
  QTableView* sliceView_;
  LeftOutModel* leftOut_;
  int leftOutTab_ = 0;
  RunLegend* legend_;
};

}  // namespace saliscope::ui
