// What some methods need besides numbers: the layer of Grad-CAM, the references of Expected Gradients.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QToolButton;

namespace saliscope::ui {

/// Shows the rows that the chosen estimator needs, and hides itself where it needs none. Changes the session at once.
class MethodChoices : public QWidget {
  Q_OBJECT
 public:
  explicit MethodChoices(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayer(QFormLayout* form);
  void buildReferences(QFormLayout* form);
  void fillLayers();
  void refresh();
  void takeLayer();
  void chooseFolder();

  Session& session_;
  QLabel* layerName_ = nullptr;
  QComboBox* layer_ = nullptr;
  QLabel* referencesName_ = nullptr;
  QWidget* references_ = nullptr;
  QLabel* source_ = nullptr;
  QToolButton* synthetic_ = nullptr;
};

}  // namespace saliscope::ui
