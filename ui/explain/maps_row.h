// The other maps of the slice: each can be outlined over the one on show.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QLabel;
class QVBoxLayout;

namespace saliscope::ui {

/// A line with an eye for every finished map of the slice on show but the chosen one; hidden while there is none.
class MapsRow : public QWidget {
  Q_OBJECT
 public:
  explicit MapsRow(Session& session, QWidget* parent = nullptr);

 private:
  void rebuild();
  void refresh();
  QWidget* line(const QString& estimator);

  Session& session_;
  QVBoxLayout* lines_;
  QWidget* list_ = nullptr;
};

}  // namespace saliscope::ui
