// The evaluation in the main window: its panel as a dock, hidden until there is a run, and what its menu asks for.
#pragma once

#include <QDockWidget>
#include <optional>

#include "ui/evaluate/evaluation_run.h"

namespace saliscope::ui {

class EvaluateDialog;
class EvaluationPanel;

class EvaluationDock : public QDockWidget {
  Q_OBJECT
 public:
  explicit EvaluationDock(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] EvaluationRun& run() { return run_; }

  /// False: the whole window belongs to the picture; a run goes on all the same.
  void setAllowed(bool allowed);
  /// Shown or hidden as the run and setAllowed() say; after somebody restored a window's layout.
  void follow();

  void askManifest();
  void askCase();
  void askRun();
  /// Shows that slice with the manifest's mask and label. `file`: an image as the run names it; `slice`: index in it.
  void openSlice(const QString& file, int slice);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  /// What the manifest says of the slice that was asked for.
  struct Wanted {
    QString file, mask;
    int slice = 0;
    std::optional<int> label;
  };
  void showSlice(const Wanted& wanted);
  void ask(EvaluateDialog* dialog);
  /// Says so where an evaluation is under way.
  [[nodiscard]] bool free();

  Session& session_;
  EvaluationRun run_;
  EvaluationPanel* panel_;
  bool allowed_ = true;
  bool closed_ = false;  ///< by the user
};

}  // namespace saliscope::ui
