// One field from which everything can be done by typing a part of its name.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <functional>

class QLineEdit;
class QListWidget;

namespace saliscope::ui {

class ActionRegistry;

/// A line of the palette.
struct PaletteItem {
  QString text;   ///< searched first
  QString group;  ///< searched as well
  QString keys;   ///< shown at the right
  bool enabled = true;
  std::function<void()> run;
};

/// What can be done with the typed words besides items that match them ("jump to slice 42" for "42").
using PaletteExtras = std::function<QList<PaletteItem>(const QString& typed)>;

/// Enter runs the chosen line after the palette has gone; Esc leaves. Up and Down choose.
class CommandPalette : public QDialog {
  Q_OBJECT
 public:
  CommandPalette(QList<PaletteItem> items, PaletteExtras extras, QWidget* parent);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void fill();
  void runChosen();

  QList<PaletteItem> items_;
  PaletteExtras extras_;
  QList<PaletteItem> shown_;
  QLineEdit* field_;
  QListWidget* list_;
};

/// A line for each action of the registry that can be seen; what cannot be done now is there, and dim.
[[nodiscard]] QList<PaletteItem> paletteItems(const ActionRegistry& registry);

}  // namespace saliscope::ui
