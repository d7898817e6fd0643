// Series of a kind come in the window in which the last one of that kind was read.
#pragma once

#include <QObject>
#include <QString>

#include "ui/session/session.h"

namespace saliscope::ui {

/// A kind is a modality with a series description ("CT, Thorax lung 1.0"), of which a hash alone is kept.
class WindowMemory : public QObject {
  Q_OBJECT
 public:
  explicit WindowMemory(Session& session, QObject* parent = nullptr);
  /// Keeps the window in force for the kind of the series on show.
  void keep() const;

 private:
  void recall();
  /// Where the kind on show has its window in the settings; empty with nothing open.
  [[nodiscard]] QString place() const;

  Session& session_;
};

}  // namespace saliscope::ui
