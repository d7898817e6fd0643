#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QPalette>
#include <QStyleFactory>
#include <algorithm>

#include "resources/resources.h"
#include "ui/widgets/line_icon.h"

namespace saliscope::ui {
namespace {

using Colours = QHash<QString, QString>;

const Colours& colours(Theme::Kind kind) {
  static const Colours dark{
      {"window", "#1f2327"},      {"panel", "#23282d"},       {"base", "#15181b"},     {"text", "#d7dce1"},
      {"dim", "#8f989f"},         {"border", "#343a40"},      {"edge", "#545d65"},     {"accent", "#3b7fb8"},
      {"accentText", "#ffffff"},  {"accentHover", "#4a90cb"}, {"warning", "#d69a3f"},  {"error", "#e0705f"},
      {"ok", "#5bb37a"},          {"hover", "#2e353b"},       {"button", "#2b3137"},   {"disabled", "#5d666d"},
      {"warningTint", "#3a2f1c"}, {"accentTint", "#1b2630"},  {"link", "#6fb1e2"},     {"handle", "#d7dce1"},
      {"tip", "#2b3137"},         {"okTint", "#1b3124"},      {"errorTint", "#3b2421"}};
  static const Colours light{
      {"window", "#e6e9ec"},      {"panel", "#f3f5f6"},       {"base", "#ffffff"},     {"text", "#1d2226"},
      {"dim", "#59636b"},         {"border", "#c9d0d5"},      {"edge", "#98a2aa"},     {"accent", "#2f6ea3"},
      {"accentText", "#ffffff"},  {"accentHover", "#3b80b8"}, {"warning", "#8a5a0c"},  {"error", "#b23a2b"},
      {"ok", "#2c7448"},          {"hover", "#d9dfe3"},       {"button", "#fbfcfc"},   {"disabled", "#9aa3aa"},
      {"warningTint", "#f6e7c8"}, {"accentTint", "#e0ebf4"},  {"link", "#22618f"},     {"handle", "#ffffff"},
      {"tip", "#ffffff"},         {"okTint", "#d9eee0"},      {"errorTint", "#f8dedb"}};
  return kind == Theme::Kind::Dark ? dark : light;
}

QPalette paletteOf(const Colours& c) {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, const char* name) { palette.setColor(role, QColor(c[QLatin1String(name)])); };
  set(QPalette::Window, "window");
  set(QPalette::WindowText, "text");
  set(QPalette::Base, "base");
  set(QPalette::AlternateBase, "panel");
  set(QPalette::Text, "text");
  set(QPalette::PlaceholderText, "dim");
  set(QPalette::Button, "button");
  set(QPalette::ButtonText, "text");
  set(QPalette::BrightText, "error");
  set(QPalette::Highlight, "accent");
  set(QPalette::HighlightedText, "accentText");
  set(QPalette::Link, "link");
  set(QPalette::LinkVisited, "link");
  set(QPalette::ToolTipBase, "tip");
  set(QPalette::ToolTipText, "text");
  set(QPalette::Light, "hover");
  set(QPalette::Midlight, "edge");
  set(QPalette::Mid, "border");
  set(QPalette::Dark, "border");
  set(QPalette::Shadow, "base");
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, QColor(c["disabled"]));
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c["border"]));
  return palette;
}

QString sheetOf(const Colours& c) {
  QFile file(QStringLiteral(":/style/saliscope.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  QStringList names = c.keys();
  // Longest first: @accentText must not become the accent colour followed by "Text".
  std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
  for (const QString& name : std::as_const(names)) sheet.replace("@" + name, c[name]);
  return sheet;
}

QFont baseFont(const QStringList& families) {
  QFont font;
  font.setFamilies(families);
  font.setPixelSize(13);
  return font;
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent) {
  registerResources();
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Theme::apply(Kind kind) {
  kind_ = kind;
  QApplication::setFont(baseFont({"Inter", "Noto Sans", "Noto Sans CJK JP"}));
  QApplication::setPalette(paletteOf(colours(kind)));
  qApp->setStyleSheet(sheetOf(colours(kind)));
  Q_EMIT changed();
}

Theme::Kind Theme::kindOf(const QString& name) {
  return name == QLatin1String("light") ? Kind::Light : Kind::Dark;
}

QString Theme::nameOf(Kind kind) {
  return kind == Kind::Light ? QStringLiteral("light") : QStringLiteral("dark");
}

QIcon Theme::icon(const QString& name) {
  return lineIcon(":/icons/" + name + ".svg");
}

QColor Theme::status(Status status) {
  const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  const Colours& c = colours(dark ? Kind::Dark : Kind::Light);
  switch (status) {
    case Status::Ok:
      return QColor(c["ok"]);
    case Status::Warning:
      return QColor(c["warning"]);
    case Status::Error:
      break;
  }
  return QColor(c["error"]);
}

QFont Theme::numberFont() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
  QFont font = baseFont({"Inter", "Noto Sans"});
  font.setFeature("tnum", 1);
  return font;
#else
  // Qt before 6.7 cannot ask Inter for its tabular figures; those of Noto Sans are tabular by nature.
  return baseFont({"Noto Sans", "Inter"});
#endif
}

}  // namespace saliscope::ui
