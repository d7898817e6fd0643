// The classifier's probability along the series, as a picture to click on.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

namespace saliscope::ui {

/// What the classifier says of one slice.
struct StripSlice {
  double probability = 0;  ///< of the class that the strip is about, 0..1
  QColor color;            ///< of the predicted class
  QString predicted;       ///< its name
  bool wrong = false;      ///< the case's label says otherwise
};

/// A hill along the series, coloured by the class predicted for each slice, underlined in red where that is wrong. Left and Right,
/// Home and End move through it.
class ProbabilityStrip : public QWidget {
  Q_OBJECT
 public:
  explicit ProbabilityStrip(QWidget* parent = nullptr);
  /// One per slice, none where it is not known yet; the probabilities are of the class `name`.
  void setSlices(std::vector<std::optional<StripSlice>> slices, const QString& name);
  /// None: no line (the most probable of several classes is predicted).
  void setThreshold(std::optional<double> threshold);
  void setCurrent(int slice);
  /// Free space left and right of the first and last slice, so that a slider above has its handle over the marker.
  void setInset(int pixels);
  [[nodiscard]] QSize sizeHint() const override { return {300, 34}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {80, 34}; }

 Q_SIGNALS:
  void sliceWanted(int slice);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  [[nodiscard]] int count() const { return static_cast<int>(slices_.size()); }
  [[nodiscard]] double xOf(double slice) const;
  [[nodiscard]] double yOf(double probability) const;
  [[nodiscard]] int sliceAt(double x) const;
  [[nodiscard]] QString wordsOf(int slice) const;
  void showWords();
  void paintHill(QPainter& painter, int first, int last) const;
  void paintCurve(QPainter& painter) const;
  void paintWrong(QPainter& painter) const;

  std::vector<std::optional<StripSlice>> slices_;
  QString name_;
  std::optional<double> threshold_;
  int current_ = -1;
  int inset_ = 6;
};

}  // namespace saliscope::ui
