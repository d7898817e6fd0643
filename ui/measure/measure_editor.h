// The measuring tools as actions.
#pragma once

#include <QList>
#include <QObject>
#include <optional>

#include "ui/session/session.h"
#include "ui/viewer/slice_view.h"

class QAction;

namespace saliscope::ui {

class MeasureOverlay;
class MeasureTool;

class MeasureEditor : public QObject {
  Q_OBJECT
 public:
  /// Session and view must outlive it.
  MeasureEditor(Session& session, SliceView& view, QObject* parent = nullptr);
  ~MeasureEditor() override;

  /// Window and level (no tool), one action for each kind, delete; with object names. For menu and toolbar.
  [[nodiscard]] QList<QAction*> actions() const { return actions_; }
  [[nodiscard]] QAction* lengthAction() const { return kinds_.first(); }
  [[nodiscard]] MeasureTool& tool() { return *tool_; }
  [[nodiscard]] bool active() const { return active_; }

 public Q_SLOTS:
  void start(MeasureKind kind);
  /// Gives the left button back, if it has it.
  void stop();

 Q_SIGNALS:
  /// The left button of the view is now the tool's; whoever had it has lost it.
  void started();
  /// The user wants no tool at all.
  void noToolWanted();

 private:
  QAction* addAction(const char* id, const QString& icon, const QString& text, const QString& tip, const QKeySequence& key);
  void follow();

  Session& session_;
  SliceView& view_;
  MeasureTool* tool_;
  MeasureOverlay* overlay_;
  bool active_ = false;
  QList<QAction*> actions_;
  QList<QAction*> kinds_;  ///< by MeasureKind
  QAction* remove_ = nullptr;
};

}  // namespace saliscope::ui
