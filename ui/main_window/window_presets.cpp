#include "ui/main_window/window_presets.h"

#include <QAction>
#include <algorithm>

#include "core/volume/window.h"
#include "ui/main_window/window_editor.h"

namespace saliscope::ui {
namespace {

constexpr int keys = 9;

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
    : QMenu(parent), session_(session), group_(new QActionGroup(this)), end_(addSeparator()) {
  group_->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
  for (int i = 0; i < keys; ++i) {
    slots_.append(makePreset(end_));
    slots_.last()->setObjectName(QStringLiteral("window.%1").arg(i + 1));
    slots_.last()->setShortcut(QKeySequence(Qt::Key_1 + i));
  }
  model_ = addAction(tr("Model's window"), QKeySequence(Qt::Key_0), this, [this] {
    const auto& input = session_.explanation.classifier()->card().input;
    session_.view.setWindow(Window::fromRange(input.windowLow, input.windowHigh));
  });
  model_->setObjectName(QStringLiteral("window.model"));
  model_->setToolTip(tr("What the network sees: everything outside is cut off before it decides."));
  file_ = addAction(tr("From the file"), this, [this] {
    const auto& source = session_.study.volume()->source;
    session_.view.setWindow({source.windowCenter, source.windowWidth});
  });
  file_->setObjectName(QStringLiteral("window.file"));
  addSeparator();
  QAction* add = addAction(tr("Keep this window…"), this, &WindowPresets::addCurrent);
  add->setObjectName(QStringLiteral("window.add"));
  add->setToolTip(tr("Adds the window in force to the presets."));
  QAction* edit = addAction(tr("Window presets…"), this, &WindowPresets::editWindows);
  edit->setObjectName(QStringLiteral("window.edit"));
  edit->setToolTip(tr("Renames, removes and orders the presets of the number keys."));
  setToolTipsVisible(true);
  connect(&windows_, &WindowList::changed, this, &WindowPresets::fill);
  connect(&session_.view, &ViewState::changed, this, &WindowPresets::follow);
  connect(&session_.explanation, &Explanation::modelChanged, this, &WindowPresets::follow);
  connect(&session_.study, &Study::volumeLoaded, this, &WindowPresets::follow);
  connect(&session_.study, &Study::currentSeriesChanged, this, &WindowPresets::follow);
  fill();
}

QAction* WindowPresets::makePreset(QAction* before) {
  auto* action = new QAction(this);
  action->setCheckable(true);
  group_->addAction(action);
  insertAction(before, action);
  connect(action, &QAction::triggered, this, [this, action] {
    const QVariantList values = action->data().toList();
    if (values.size() == 2) session_.view.setWindow({values.at(0).toDouble(), values.at(1).toDouble()});
    follow();
  });
  return action;
}

void WindowPresets::fill() {
  const QList<NamedWindow>& all = windows_.windows();
  while (more_.size() > std::max<qsizetype>(0, all.size() - keys)) delete more_.takeLast();
  while (more_.size() < all.size() - keys) more_.append(makePreset(end_));
  for (qsizetype i = 0; i < std::max<qsizetype>(keys, all.size()); ++i) {
    QAction* action = i < keys ? slots_.at(i) : more_.at(i - keys);
    const bool used = i < all.size();
    action->setVisible(used);
    action->setEnabled(used);
    if (!used) continue;
    action->setText(all.at(i).name + QStringLiteral("  ") + windowNumbers(all.at(i).window));
    action->setData(QVariantList{all.at(i).window.center, all.at(i).window.width});
  }
  follow();
}

void WindowPresets::follow() {
  const Window now = session_.view.window();
  QString title = tr("Window") + QStringLiteral("  ") + windowNumbers(now);
  bool found = false;
  for (QAction* action : group_->actions()) {
    const QVariantList values = action->data().toList();
    const bool same = !found && action->isVisible() && Window{values.at(0).toDouble(), values.at(1).toDouble()} == now;
    action->setChecked(same);
    if (same) title = action->text();
    found = found || same;
  }
  model_->setEnabled(session_.explanation.classifier() != nullptr);
  file_->setEnabled(session_.study.volume() && session_.study.volume()->source.windowWidth > 0);
  setTitle(title);
  Q_EMIT titleChanged(title);
}

void WindowPresets::editWindows() {
  auto* editor = new WindowEditor(windows_, session_.view, parentWidget());
  editor->setAttribute(Qt::WA_DeleteOnClose);
  editor->show();
}

void WindowPresets::addCurrent() {
  auto* editor = new WindowEditor(windows_, session_.view, parentWidget());
  editor->setAttribute(Qt::WA_DeleteOnClose);
  editor->show();
  editor->addCurrent();
}

}  // namespace saliscope::ui
