// A line of text that gives way: cut with dots where there is too little room, whole in its tool tip then.
#pragma once

#include <QLabel>

namespace saliscope::ui {

class ElidedLabel : public QLabel {
 public:
  explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] QString shown() const;
};

}  // namespace saliscope::ui
