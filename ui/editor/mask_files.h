// Opening and saving the mask: file dialogs that do not hold up the program.
#pragma once

#include <QObject>
#include <QString>
#include <functional>

#include "ui/session/session.h"

class QWidget;

namespace saliscope::ui {

class MaskFiles : public QObject {
  Q_OBJECT
 public:
  /// Dialogs belong to the window that `anywhere` is in when they open.
  MaskFiles(Session& session, QWidget* anywhere, QObject* parent = nullptr);

  /// Asks for a file and loads it. Unsaved work is saved or given up first, as the user says.
  void load();
  /// Saves to the known file, else asks for one.
  void save();
  void saveAs();
  /// Writes in the background and then does what comes `afterwards`; what goes wrong becomes a message.
  void saveTo(const QString& file, const std::function<void()>& afterwards = {});

 Q_SIGNALS:
  void saved(const QString& file);

 private:
  void askForLoad();
  void askForSave(std::function<void()> afterwards);
  [[nodiscard]] QString suggestedFile() const;

  Session& session_;
  QWidget* anywhere_;
};

}  // namespace saliscope::ui
