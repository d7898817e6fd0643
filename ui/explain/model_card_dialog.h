// What a model says about itself.
#pragma once

#include <QDialog>

#include "core/model/classifier.h"

namespace saliscope::ui {

/// Not modal; the text can be selected, the SHA-256 copied with a button.
class ModelCardDialog : public QDialog {
  Q_OBJECT
 public:
  ModelCardDialog(const Classifier& classifier, const QString& file, QWidget* parent = nullptr);

 private:
  QWidget* rows(const ModelCard& card);
  QWidget* identity(const QString& sha256, const QString& file);
};

}  // namespace saliscope::ui
