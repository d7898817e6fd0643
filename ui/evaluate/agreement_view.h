// The estimators' agreement, original beside absolute.
#pragma once

#include <QList>
#include <QWidget>

#include "ui/evaluate/agreement_model.h"

class QTableView;

namespace saliscope::ui {

class AgreementView : public QWidget {
  Q_OBJECT
 public:
  explicit AgreementView(QWidget* parent = nullptr);
  void show(const RunTablesPtr& run);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Panel {
    Sign sign;
    QWidget* box;
    AgreementModel* model;
  };
  [[nodiscard]] QTableView* makeTable(AgreementModel* model, Sign sign, QWidget* box) const;

  QList<Panel> panels_;
};

}  // namespace saliscope::ui
