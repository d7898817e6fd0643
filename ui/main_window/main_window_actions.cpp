// What MainWindow knows of all its actions together: keys, the palette, the cheat sheet.
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <algorithm>
#include <limits>

#include "ui/actions/action_registry.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/key_editor.h"
#include "ui/editor/mask_editor.h"
#include "ui/explain/classifier_panel.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/start_page.h"
#include "ui/main_window/window_presets.h"
#include "ui/main_window/workspaces.h"
#include "ui/measure/measure_editor.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_panel.h"

namespace saliscope::ui {
namespace {

QString headingOf(const QMenu& menu) {
  return menu.title().remove(QLatin1Char('&'));
}

}  // namespace

void MainWindow::makeSliceMenu(QMenu* menu) {
  QMenu* slices = menu->addMenu(tr("Slices"));
  const auto step = [&](const char* id, const QString& text, const QKeySequence& key, int count, const QString& tip) {
    QAction* action = add(slices, id, {}, text, key, tip);
    // In the panels the arrows belong to the controls.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    viewer_->addAction(action);
    connect(action, &QAction::triggered, this, [this, count] {
      auto* focused = qobject_cast<SliceView*>(QApplication::focusWidget());
      (focused != nullptr ? *focused : viewer_->view()).stepSlice(count);
    });
  };
  constexpr int far = 10;
  constexpr int all = std::numeric_limits<int>::max() / 4;
  step("slice.next", tr("Next slice"), QKeySequence(Qt::Key_Up), 1, tr("Goes one slice towards the head."));
  step("slice.previous", tr("Previous slice"), QKeySequence(Qt::Key_Down), -1, tr("Goes one slice towards the feet."));
  step("slice.next10", tr("Ten slices on"), QKeySequence(Qt::SHIFT | Qt::Key_Up), far, tr("Goes ten slices towards the head."));
  step("slice.previous10", tr("Ten slices back"), QKeySequence(Qt::SHIFT | Qt::Key_Down), -far,
       tr("Goes ten slices towards the feet."));
  step("slice.first", tr("First slice"), QKeySequence(Qt::Key_Home), -all, tr("Goes to the slice nearest to the feet."));
  step("slice.last", tr("Last slice"), QKeySequence(Qt::Key_End), all, tr("Goes to the slice nearest to the head."));
}

void MainWindow::makeMouseMenu(QMenu* menu) {
  QMenu* mouse = menu->addMenu(tr("Mouse"));
  const auto choice = [&](const char* id, const QString& text, bool MouseStyle::*which, bool on, const QString& tip) {
    QAction* action = add(mouse, id, {}, text, {}, tip);
    action->setCheckable(true);
    const auto follow = [this, action, which, on] { action->setChecked((session_.view.mouse().*which) == on); };
    connect(action, &QAction::triggered, this, [this, which, on](bool checked) {
      MouseStyle style = session_.view.mouse();
      style.*which = checked == on;
      session_.view.setMouse(style);
    });
    connect(&session_.view, &ViewState::changed, action, follow);
    follow();
  };
  choice("mouse.leftWindows", tr("Left button changes window and level"), &MouseStyle::leftWindows, true,
         tr("Off: without a tool the left button only clicks, as in 3D Slicer and ITK-SNAP."));
  choice("mouse.levelInverted", tr("Up darkens"), &MouseStyle::levelInverted, true,
         tr("Dragging up raises the level, as some workstations have it; otherwise it lowers it."));
  choice("mouse.rightPans", tr("Right button moves, middle button zooms"), &MouseStyle::rightPans, true,
         tr("Off: the middle button moves and the right one zooms."));
}

void MainWindow::makeWorkspaceMenu(QMenu* menu) {
  workspaces_ = new Workspaces(
      *this, layoutVersion, [this] { resetLayout(); }, this);
  QMenu* list = menu->addMenu(Theme::icon(QStringLiteral("panels")), tr("Workspaces"));
  auto* group = new QActionGroup(this);
  const auto one = [&](const char* id, const QString& name, const QString& text, const QList<QKeySequence>& keys,
                       const QString& tip) {
    QAction* action = add(list, id, {}, text, {}, tip);
    action->setShortcuts(keys);
    action->setCheckable(true);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, name] {
      if (session_.study.series().isEmpty()) return;
      panelsWanted_ = true;
      setPanelsShown(true);
      workspaces_->switchTo(name);
    });
    const auto follow = [this, action, name] { action->setChecked(workspaces_->current() == name); };
    connect(workspaces_, &Workspaces::switched, action, follow);
    follow();
  };
  one("workspace.read", QStringLiteral("read"), tr("Read"), {QKeySequence(Qt::Key_F2)},
      tr("All panels, in the places you gave them."));
  one("workspace.compare", QStringLiteral("compare"), tr("Compare"), {QKeySequence(Qt::Key_F3)},
      tr("The estimators side by side with their evidence."));
  one("workspace.draw", QStringLiteral("draw"), tr("Draw"), {QKeySequence(Qt::Key_F4), QKeySequence(Qt::Key_D)},
      tr("Room for the picture, and the brush in the hand."));
  connect(workspaces_, &Workspaces::switched, editor_, [this](const QString& id) {
    measure_->stop();
    editor_->setActive(id == QStringLiteral("draw"));
  });
  list->addSeparator();
  QAction* back =
      add(list, "panels.reset", {}, tr("Put panels back"), {}, tr("Brings this workspace's panels back to their places."));
  connect(back, &QAction::triggered, workspaces_, &Workspaces::reset);
}

void MainWindow::makeMeasuring() {
  measure_ = new MeasureEditor(session_, viewer_->view(), this);
  // The left button has one owner.
  connect(measure_, &MeasureEditor::started, editor_, [this] { editor_->setActive(false); });
  connect(measure_, &MeasureEditor::noToolWanted, editor_, [this] { editor_->setActive(false); });
  connect(editor_, &MaskEditor::activeChanged, measure_, [this](bool active) {
    if (active) measure_->stop();
  });
}

void MainWindow::makeMeasureMenu() {
  QMenu* menu = menuBar()->addMenu(tr("Mea&sure"));
  menu->addActions(measure_->actions());
}

QWidget* MainWindow::makeMeasureButton() {
  auto* button = new QToolButton;
  button->setPopupMode(QToolButton::MenuButtonPopup);
  auto* menu = new QMenu(button);
  menu->addActions(measure_->actions());
  button->setMenu(menu);
  button->setDefaultAction(measure_->lengthAction());
  return button;
}

void MainWindow::registerActions() {
  classifier_->loadModelAction()->setObjectName(QStringLiteral("model.load"));
  classifier_->modelCardAction()->setObjectName(QStringLiteral("model.card"));
  classifier_->trainingLogAction()->setObjectName(QStringLiteral("model.log"));
  for (const QAction* action : menuBar()->actions()) registerMenu(headingOf(*action->menu()), action->menu());
  silenceFreeKeys();
  connect(registry_, &ActionRegistry::changed, start_, [this] { start_->followKeys(*registry_); });
  registry_->restore();
}

void MainWindow::silenceFreeKeys() {
  // The views know some keys by themselves. One that the user has given to nobody shall do nothing.
  auto* nothing = new QAction(viewer_);
  nothing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  viewer_->addAction(nothing);
  connect(registry_, &ActionRegistry::changed, nothing, [this, nothing] {
    Keys own{QKeySequence(Qt::Key_R),    QKeySequence(Qt::Key_M),
             QKeySequence(Qt::Key_Up),   QKeySequence(Qt::SHIFT | Qt::Key_Up),
             QKeySequence(Qt::Key_Down), QKeySequence(Qt::SHIFT | Qt::Key_Down),
             QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_End)};
    for (int key = Qt::Key_0; key <= Qt::Key_9; ++key) own.append(QKeySequence(key));
    own.removeIf([this](const QKeySequence& key) { return registry_->owner(key) != nullptr; });
    nothing->setShortcuts(own);
  });
}

void MainWindow::registerMenu(const QString& group, const QMenu* menu) {
  for (QAction* action : menu->actions()) {
    if (const QMenu* inner = action->menu()) {
      // The title of the windows' menu is the window in force.
      registerMenu(inner == presets_ ? tr("Window") : headingOf(*inner), inner);
    } else {
      registry_->add(action->objectName(), group, action);
    }
  }
}

QList<KeyGroup> MainWindow::keyGroups() const {
  QList<KeyGroup> groups;
  for (const ActionEntry& entry : registry_->entries()) {
    auto group = std::find_if(groups.begin(), groups.end(), [&](const KeyGroup& one) { return one.first == entry.group; });
    if (group == groups.end()) group = groups.insert(groups.end(), {entry.group, {}});
    if (entry.action) group->second.append(entry.action);
  }
  return groups;
}

void MainWindow::showCheatSheet() {
  auto* sheet = new CheatSheet(keyGroups(), session_.view.mouse(), this);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet->show();
}

void MainWindow::showKeyEditor() {
  auto* editor = new KeyEditor(*registry_, this);
  editor->setAttribute(Qt::WA_DeleteOnClose);
  editor->show();
}

void MainWindow::showPalette() {
  QList<PaletteItem> items = paletteItems(*registry_);
  const QList<SeriesEntry>& series = session_.study.series();
  for (int i = 0; i < series.size(); ++i) {
    items.append(
        {series.at(i).title(), tr("Series"), series.at(i).subtitle(), true, [this, i] { session_.study.setCurrentSeries(i); }});
  }
  const auto slices = [this](const QString& typed) -> QList<PaletteItem> {
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    if (!isNumber || number < 1 || number > session_.study.sliceCount()) return {};
    return {{tr("Go to slice %1").arg(number), tr("Slices"), tr("of %1").arg(session_.study.sliceCount()), true,
             [this, number] { session_.study.setSliceIndex(number - 1); }}};
  };
  auto* palette = new CommandPalette(items, slices, this);
  palette->setAttribute(Qt::WA_DeleteOnClose);
  palette->show();
}

}  // namespace saliscope::ui
