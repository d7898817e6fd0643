// A panel that may be taller than its dock.
#pragma once

#include <QScrollArea>

namespace saliscope::ui {

/// Scrolls up and down only, and asks for the place that its panel would like to have.
class PanelArea : public QScrollArea {
  Q_OBJECT
 public:
  explicit PanelArea(QWidget* panel, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The panel has more or less to show: sizeHint() may be another.
  void wishChanged();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] int roomForBar() const;
};

}  // namespace saliscope::ui
