// A slider that says its value beside it.
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace saliscope::ui {

/// A share 0..1 in whole percent: "65 %" stands at the right.
class ValueSlider : public QWidget {
  Q_OBJECT
 public:
  /// `name`: what screen readers say.
  explicit ValueSlider(const QString& name, QWidget* parent = nullptr);

  [[nodiscard]] double share() const;
  /// Shows `share` without saying so.
  void setShare(double share);
  [[nodiscard]] QSlider* slider() const { return slider_; }

 Q_SIGNALS:
  void shareChanged(double share);  ///< by the user

 private:
  void showText();

  QSlider* slider_;
  QLabel* text_;
};

}  // namespace saliscope::ui
