#include "ui/viewer/layout_menu.h"

#include <QActionGroup>

#include "ui/widgets/theme.h"

namespace saliscope::ui {

LayoutMenu::LayoutMenu(Session& session, ViewGrid& grid, QWidget* parent)
    : QMenu(tr("Layout"), parent), session_(session), grid_(grid), choices_(new QActionGroup(this)) {
  setToolTipsVisible(true);
  using Kind = Arrangement::Kind;
  addChoice(this, "layout.one", QStringLiteral("layout-one"), tr("One view"), tr("The slice alone."), {})
      ->setShortcut(QKeySequence(QStringLiteral("Ctrl+1")));
  addChoice(this, "layout.sideBySide", QStringLiteral("layout-two"), tr("Side by side"),
            tr("The slice and, beside it, the CT without the map or another series."), {Kind::SideBySide, 1, 1})
      ->setShortcut(QKeySequence(QStringLiteral("Ctrl+2")));
  addChoice(this, "layout.planes", QStringLiteral("layout-four"), tr("Three planes"),
            tr("Axial, coronal and sagittal, and the CT without the map. Shift and the mouse shows one place in all of them."),
            {Kind::Planes, 1, 1})
      ->setShortcut(QKeySequence(QStringLiteral("Ctrl+3")));
  addChoice(this, "layout.volume", QStringLiteral("layout-four"), tr("Three planes and 3-D"),
            tr("Axial, coronal and sagittal, and the whole volume to turn, with the mask's and a heatmap's surface inside."),
            {Kind::Volume, 1, 1})
      ->setShortcut(QKeySequence(QStringLiteral("Ctrl+4")));
  QMenu* tiles = addMenu(Theme::icon(QStringLiteral("layout-tiles")), tr("Tiles"));
  for (const auto& [rows, columns] : {std::pair(1, 2), {1, 3}, {2, 2}, {2, 3}, {2, 4}, {3, 3}, {3, 4}, {4, 4}}) {
    const QByteArray id = "layout.tiles" + QByteArray::number(rows) + "x" + QByteArray::number(columns);
    addChoice(tiles, id.constData(), {}, tr("%1 × %2").arg(rows).arg(columns), tr("Slices that follow each other."),
              {Kind::Tiles, rows, columns});
  }
  addSeparator();
  compared_ = addMenu(tr("Beside it"));
  connect(compared_, &QMenu::aboutToShow, this, &LayoutMenu::fillCompared);
  link_ = addAction(Theme::icon(QStringLiteral("link")), tr("Move views together"));
  link_->setObjectName(QStringLiteral("layout.link"));
  link_->setCheckable(true);
  link_->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
  link_->setToolTip(tr("Slice, zoom, place and window of all views follow each other by the position in the patient."));
  connect(link_, &QAction::toggled, &grid_, &ViewGrid::setLinked);
  connect(&grid_, &ViewGrid::changed, this, &LayoutMenu::follow);
  follow();
}

QAction* LayoutMenu::addChoice(QMenu* menu, const char* id, const QString& icon, const QString& text, const QString& tip,
                               const Arrangement& arrangement) {
  QAction* action = menu->addAction(text);
  action->setObjectName(QLatin1String(id));
  if (!icon.isEmpty()) action->setIcon(Theme::icon(icon));
  action->setToolTip(tip);
  action->setCheckable(true);
  choices_->addAction(action);
  arrangements_.append({action, arrangement});
  connect(action, &QAction::triggered, &grid_, [this, arrangement] { grid_.setArrangement(arrangement); });
  return action;
}

void LayoutMenu::follow() {
  for (const auto& [action, arrangement] : std::as_const(arrangements_)) action->setChecked(arrangement == grid_.arrangement());
  link_->setChecked(grid_.linked());
}

void LayoutMenu::fillCompared() {
  compared_->clear();
  const auto one = [this](const QString& text, const QString& uid) {
    QAction* action = compared_->addAction(text);
    action->setCheckable(true);
    action->setChecked(grid_.compared() == uid);
    connect(action, &QAction::triggered, &grid_, [this, uid] {
      grid_.setCompared(uid);
      grid_.setArrangement({Arrangement::Kind::SideBySide, 1, 1});
    });
  };
  one(tr("The same series without the map"), {});
  const QList<SeriesEntry>& all = session_.study.series();
  for (int i = 0; i < all.size(); ++i) {
    if (i == session_.study.currentSeries()) continue;
    one(QStringLiteral("%1 · %2").arg(all.at(i).title(), all.at(i).subtitle()), QString::fromStdString(all.at(i).info.seriesUid));
  }
}

}  // namespace saliscope::ui
