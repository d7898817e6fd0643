#include "ui/main_window/window_presets.h"

#include <QAction>

#include "core/volume/window.h"

namespace saliscope::ui {
namespace {

QString numbers(const Window& window) {
  const QString text = QStringLiteral("%1/%2").arg(window.width, 0, 'f', 0).arg(window.center, 0, 'f', 0);
  return QString(text).replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace

QString presetName(const std::string& id) {
  if (id == "mediastinum") return WindowPresets::tr("Mediastinum");
  if (id == "lung") return WindowPresets::tr("Lung");
  if (id == "bone") return WindowPresets::tr("Bone");
  if (id == "abdomen") return WindowPresets::tr("Abdomen");
  if (id == "liver") return WindowPresets::tr("Liver");
  if (id == "angiography") return WindowPresets::tr("Angiography");
  if (id == "brain") return WindowPresets::tr("Brain");
  if (id == "spine") return WindowPresets::tr("Spine");
  if (id == "wide") return WindowPresets::tr("Wide");
  return QString::fromStdString(id);
}

WindowPresets::WindowPresets(Session& session, QWidget* parent)
    : QMenu(parent), session_(session), group_(new QActionGroup(this)), model_(nullptr), file_(nullptr) {
  group_->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
  int key = Qt::Key_1;
  for (const WindowPreset& preset : windowPresets()) {
    add(presetName(preset.id), key <= Qt::Key_9 ? QKeySequence(key) : QKeySequence(), preset.window);
    ++key;
  }
  addSeparator();
  model_ = addAction(tr("Model's window"), QKeySequence(Qt::Key_0), this, [this] {
    const auto& input = session_.explanation.classifier()->card().input;
    session_.view.setWindow(Window::fromRange(input.windowLow, input.windowHigh));
  });
  model_->setToolTip(tr("What the network sees: everything outside is cut off before it decides."));
  file_ = addAction(tr("From the file"), this, [this] {
    const auto& source = session_.study.volume()->source;
    session_.view.setWindow({source.windowCenter, source.windowWidth});
  });
  setToolTipsVisible(true);
  connect(&session_.view, &ViewState::changed, this, &WindowPresets::follow);
  connect(&session_.explanation, &Explanation::modelChanged, this, &WindowPresets::follow);
  connect(&session_.study, &Study::volumeLoaded, this, &WindowPresets::follow);
  connect(&session_.study, &Study::currentSeriesChanged, this, &WindowPresets::follow);
  follow();
}

void WindowPresets::add(const QString& name, const QKeySequence& key, const Window& window) {
  QAction* action =
      addAction(name + QStringLiteral("  ") + numbers(window), key, this, [this, window] { session_.view.setWindow(window); });
  action->setCheckable(true);
  action->setData(QVariantList{window.center, window.width});
  group_->addAction(action);
}

void WindowPresets::follow() {
  const Window now = session_.view.window();
  QString title = tr("Window") + QStringLiteral("  ") + numbers(now);
  bool found = false;
  for (QAction* action : group_->actions()) {
    const QVariantList values = action->data().toList();
    const bool same = !found && Window{values.at(0).toDouble(), values.at(1).toDouble()} == now;
    action->setChecked(same);
    if (same) title = action->text();
    found = found || same;
  }
  model_->setEnabled(session_.explanation.classifier() != nullptr);
  file_->setEnabled(session_.study.volume() && session_.study.volume()->source.windowWidth > 0);
  setTitle(title);
  Q_EMIT titleChanged(title);
}

}  // namespace saliscope::ui
