// The mask tools as actions: the main window puts them into a toolbar and knows nothing more of them.
#pragma once

#include <QList>
#include <QObject>

#include "ui/session/session.h"

class QAction;
class QLabel;
class QSlider;

namespace saliscope::ui {

class MaskFiles;
class MaskTool;
class SliceView;

class MaskEditor : public QObject {
  Q_OBJECT
 public:
  /// Session and view must outlive it. With nothing chosen the left button of the view stays window and level.
  MaskEditor(Session& session, SliceView& view, QObject* parent = nullptr);
  ~MaskEditor() override;

  /// Brush, eraser, size, undo, redo, nothing there, load, save; separators between the groups. For one toolbar.
  [[nodiscard]] QList<QAction*> actions() const { return actions_; }
  [[nodiscard]] MaskTool& tool() { return *tool_; }
  [[nodiscard]] MaskFiles& files() { return *files_; }
  [[nodiscard]] bool active() const { return active_; }

 public Q_SLOTS:
  /// Draw mode: the left button of the view paints.
  void setActive(bool active);

 Q_SIGNALS:
  void activeChanged(bool active);

 private:
  QAction* addAction(const QString& name, const QString& icon, const QString& text, const QString& sentence,
                     const QKeySequence& key);
  void addSeparator();
  void makeTools();
  void makeSize();
  void makeHistory();
  void makeFiles();
  void choose(bool erasing, bool on);
  void followTool();
  void followMask();

  Session& session_;
  SliceView& view_;
  MaskTool* tool_;
  MaskFiles* files_;
  bool active_ = false;
  QList<QAction*> actions_;
  QAction* brush_ = nullptr;
  QAction* eraser_ = nullptr;
  QAction* nothingThere_ = nullptr;
  QAction* load_ = nullptr;
  QAction* save_ = nullptr;
  QAction* saveAs_ = nullptr;
  QSlider* size_ = nullptr;
  QLabel* sizeText_ = nullptr;
};

}  // namespace saliscope::ui
