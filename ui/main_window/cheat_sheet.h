// All keys on one page.
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>
#include <QString>
#include <utility>

#include "ui/session/view_state.h"

namespace saliscope::ui {

/// A group of the sheet: its heading and the actions of one menu.
using KeyGroup = std::pair<QString, QList<QAction*>>;

/// Made from the actions themselves, so that it cannot be wrong about a key. Actions without a key are left out.
class CheatSheet : public QDialog {
  Q_OBJECT
 public:
  explicit CheatSheet(const QList<KeyGroup>& groups, const MouseStyle& mouse = {}, QWidget* parent = nullptr);
};

}  // namespace saliscope::ui
