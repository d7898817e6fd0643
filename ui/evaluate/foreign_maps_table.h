// Heatmaps made elsewhere that an evaluation scores too: a name and a folder each.
#pragma once

#include <QWidget>
#include <vector>

#include "core/evaluation/evaluation_settings.h"

class QTableWidget;

namespace saliscope::ui {

class ForeignMapsTable : public QWidget {
  Q_OBJECT
 public:
  explicit ForeignMapsTable(QWidget* parent = nullptr);
  /// Named by the folder until the user gives another name.
  void add(const QString& folder);
  [[nodiscard]] std::vector<ForeignMaps> maps() const;

 Q_SIGNALS:
  void changed();

 private:
  void ask();

  QTableWidget* table_;
};

}  // namespace saliscope::ui
