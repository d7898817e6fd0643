// The program's look: palette, style sheet and icons, dark or light.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

namespace saliscope::ui {

/// Sets palette, font and style sheet of the application. Widgets take their colours from QPalette: Window (behind panels),
/// Base (fields, plots), WindowText/Text, PlaceholderText (dim text), Mid (borders), Highlight/HighlightedText (accent), Link.
/// The style sheet knows these values of a dynamic property "role": QLabel dim, small, heading, title, warning, error, ok,
/// badge, badge-ok, badge-error, key; QToolButton fold; QFrame card, statement; QPushButton primary, link; QScrollArea and item
/// views panel.
class Theme : public QObject {
  Q_OBJECT
 public:
  enum class Kind { Dark, Light };
  enum class Status { Ok, Warning, Error };

  /// Keeps the style (Fusion) for the life of the application; nothing is shown differently before apply().
  explicit Theme(QObject* parent = nullptr);

  void apply(Kind kind);
  [[nodiscard]] Kind kind() const { return kind_; }
  /// "dark" or "light", for settings and the command line; anything else is dark.
  [[nodiscard]] static Kind kindOf(const QString& name);
  [[nodiscard]] static QString nameOf(Kind kind);

  /// A line icon of resources/icons ("open", "brush"); follows the palette, also when the theme changes later.
  [[nodiscard]] static QIcon icon(const QString& name);
  /// The status colour that is readable on the palette in force.
  [[nodiscard]] static QColor status(Status status);
  /// The application's font with figures of one width, for numbers that change in place.
  [[nodiscard]] static QFont numberFont();

 Q_SIGNALS:
  void changed();

 private:
  Kind kind_ = Kind::Dark;
};

}  // namespace saliscope::ui
