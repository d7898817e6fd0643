// The estimators of a run with their colours: switched on and off, one of them may stand out.
#pragma once

#include <QListWidget>
#include <QSet>

#include "ui/plots/run_plot.h"

namespace saliscope::ui {

class RunLegend : public QListWidget {
  Q_OBJECT
 public:
  explicit RunLegend(QWidget* parent = nullptr);
  /// What is switched off stays so for estimators that remain.
  void setRun(const RunTablesPtr& run);
  [[nodiscard]] const QSet<QString>& hidden() const { return hidden_; }
  /// Of the estimator that stands out; empty: none.
  [[nodiscard]] QString chosen() const;
  /// The one that stands out already goes back among the others.
  void toggleChosen(const QString& id);

 Q_SIGNALS:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;
  void updateGeometries() override;

 private:
  void paintIcons();
  [[nodiscard]] QListWidgetItem* itemOf(const QString& id) const;

  RunTablesPtr run_;
  QSet<QString> hidden_;
};

}  // namespace saliscope::ui
