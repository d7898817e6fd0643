#include "ui/main_window/cheat_sheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace saliscope::ui {
namespace {

constexpr int keyWidth = 120;

using Line = std::pair<QString, QString>;  // key, what it does

QString plainText(const QAction& action) {
  QString text = action.text();
  text.remove(QLatin1Char('&'));
  return text.endsWith(QChar(0x2026)) ? text.chopped(1) : text;
}

QList<Line> linesOf(const QList<QAction*>& actions) {
  QList<Line> lines;
  for (const QAction* action : actions) {
    if (action->isSeparator() || action->shortcut().isEmpty()) continue;
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys.append(key.toString(QKeySequence::NativeText));
    lines.append({keys.join(QStringLiteral(" / ")), plainText(*action)});
  }
  return lines;
}

/// What the viewer does by itself, without an action.
QList<Line> viewerLines(const MouseStyle& mouse) {
  QList<Line> lines{{CheatSheet::tr("Wheel"), CheatSheet::tr("Next or previous slice")}};
  lines.append({CheatSheet::tr("Left drag"), mouse.leftWindows ? CheatSheet::tr("Window and level; with a tool: draw or measure")
                                                               : CheatSheet::tr("With a tool: draw or measure")});
  lines.append(
      {mouse.rightPans ? CheatSheet::tr("Right drag") : CheatSheet::tr("Middle drag"), CheatSheet::tr("Move the picture")});
  lines.append({mouse.rightPans ? CheatSheet::tr("Middle drag, Ctrl+Wheel") : CheatSheet::tr("Right drag, Ctrl+Wheel"),
                CheatSheet::tr("Zoom")});
  lines.append({QStringLiteral("[ ]"), CheatSheet::tr("Smaller or larger brush")});
  lines.append({CheatSheet::tr("Del"), CheatSheet::tr("Delete the selected measurement")});
  lines.append({QStringLiteral("Esc"), CheatSheet::tr("Leave the tool")});
  return lines;
}

QWidget* groupOf(const QString& heading, const QList<Line>& lines) {
  auto* group = new QWidget;
  auto* grid = new QGridLayout(group);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(5);
  auto* title = new QLabel(heading.toUpper());
  title->setProperty("role", QStringLiteral("heading"));
  grid->addWidget(title, 0, 0, 1, 2);
  int row = 1;
  for (const auto& [key, text] : lines) {
    auto* cap = new QLabel(key);
    cap->setProperty("role", QStringLiteral("key"));
    grid->addWidget(cap, row, 0, Qt::AlignRight);
    grid->addWidget(new QLabel(text), row++, 1);
  }
  grid->setColumnMinimumWidth(0, keyWidth);
  grid->setColumnStretch(1, 1);
  return group;
}

}  // namespace

CheatSheet::CheatSheet(const QList<KeyGroup>& groups, const MouseStyle& mouse, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  QList<std::pair<QString, QList<Line>>> all{{tr("Viewer"), viewerLines(mouse)}};
  qsizetype total = all.first().second.size() + 2;
  for (const auto& [heading, actions] : groups) {
    const QList<Line> lines = linesOf(actions);
    if (lines.isEmpty()) continue;
    all.append({heading, lines});
    total += lines.size() + 2;
  }
  auto* row = new QHBoxLayout;
  row->setSpacing(36);
  QVBoxLayout* column = nullptr;
  qsizetype filled = 0;
  for (const auto& [heading, lines] : std::as_const(all)) {
    if (!column || filled >= total / 3) {
      if (column) column->addStretch(1);
      column = new QVBoxLayout;
      column->setSpacing(18);
      row->addLayout(column);
      filled = 0;
    }
    column->addWidget(groupOf(heading, lines));
    filled += lines.size() + 2;
  }
  column->addStretch(1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(20, 18, 20, 14);
  whole->addLayout(row);
  whole->addWidget(buttons);
}

}  // namespace saliscope::ui
