#include "ui/actions/command_palette.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "ui/actions/action_registry.h"
#include "ui/actions/fuzzy_match.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

constexpr int paletteWidth = 620;
constexpr int linesShown = 11;
constexpr int lineHeight = 32;
constexpr qsizetype mostLines = 60;
constexpr int groupRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1;
constexpr int placesRole = Qt::UserRole + 2;

/// Text with its matched letters in bold, the group beside it and the keys at the right.
class LineDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, lineHeight}; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QPalette& palette = option.palette;
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    if (chosen) painter->fillRect(option.rect, palette.brush(QPalette::Highlight));
    const QColor plain =
        palette.color(enabled ? QPalette::Active : QPalette::Disabled, chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor dim = chosen ? plain : palette.color(QPalette::PlaceholderText);
    const QRect box = option.rect.adjusted(12, 0, -12, 0);
    painter->setFont(option.font);
    painter->setPen(dim);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, index.data(keysRole).toString());
    const int end = paintText(*painter, box, index, option.font, plain);
    painter->setPen(dim);
    painter->setFont(option.font);
    painter->drawText(box.adjusted(end + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data(groupRole).toString());
  }

 private:
  /// Returns the width that it took.
  static int paintText(QPainter& painter, const QRect& box, const QModelIndex& index, const QFont& font, const QColor& color) {
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto places = index.data(placesRole).value<QList<qsizetype>>();
    QFont bold = font;
    bold.setBold(true);
    painter.setPen(color);
    int x = 0;
    for (qsizetype i = 0; i < text.size();) {
      const bool matched = places.contains(i);
      qsizetype end = i + 1;
      while (end < text.size() && places.contains(end) == matched) ++end;
      painter.setFont(matched ? bold : font);
      const QString part = text.mid(i, end - i);
      painter.drawText(box.adjusted(x, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, part);
      x += painter.fontMetrics().horizontalAdvance(part);
      i = end;
    }
    return x;
  }
};

struct Match {
  const PaletteItem* item;
  int score;
  QList<qsizetype> places;
};

Match matchOf(const QString& typed, const PaletteItem& item) {
  Match match{&item, 1, {}};
  if (typed.trimmed().isEmpty()) return match;
  match.score = 2 * fuzzyScore(typed, item.text, &match.places);
  // "mask undo" finds "Undo" of the group "Mask".
  if (match.score == 0) match.score = fuzzyScore(typed, item.group + QLatin1Char(' ') + item.text);
  return match;
}

}  // namespace

CommandPalette::CommandPalette(QList<PaletteItem> items, PaletteExtras extras, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      items_(std::move(items)),
      extras_(std::move(extras)),
      field_(new QLineEdit(this)),
      list_(new QListWidget(this)) {
  setObjectName(QStringLiteral("commandPalette"));
  setWindowTitle(tr("Command palette"));
  setWindowModality(Qt::WindowModal);
  field_->setPlaceholderText(tr("Type what you want to do, a series, or the number of a slice"));
  field_->setAccessibleName(windowTitle());
  field_->setMinimumHeight(34);
  list_->setItemDelegate(new LineDelegate(list_));
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setUniformItemSizes(true);
  list_->setFixedHeight(linesShown * lineHeight + 2);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  column->addWidget(field_);
  column->addWidget(list_);
  setFixedWidth(paletteWidth);
  field_->installEventFilter(this);
  connect(field_, &QLineEdit::textChanged, this, &CommandPalette::fill);
  connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runChosen);
  fill();
}

void CommandPalette::fill() {
  const QString typed = field_->text();
  const QList<PaletteItem> extras = extras_ ? extras_(typed) : QList<PaletteItem>();
  std::vector<Match> matches;
  for (const PaletteItem& item : extras) matches.push_back({&item, std::numeric_limits<int>::max(), {}});
  for (const PaletteItem& item : std::as_const(items_)) {
    Match match = matchOf(typed, item);
    if (match.score > 0) matches.push_back(std::move(match));
  }
  // Of equals, what can be done now comes first.
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    return a.score != b.score ? a.score > b.score : a.item->enabled && !b.item->enabled;
  });
  list_->clear();
  QList<PaletteItem> shown;
  for (const Match& match : matches) {
    if (shown.size() == mostLines) break;
    auto* line = new QListWidgetItem(match.item->text, list_);
    line->setData(groupRole, match.item->group);
    line->setData(keysRole, match.item->keys);
    line->setData(placesRole, QVariant::fromValue(match.places));
    if (!match.item->enabled) line->setFlags(Qt::NoItemFlags);
    shown.append(*match.item);
  }
  shown_ = shown;
  if (shown_.isEmpty()) (new QListWidgetItem(tr("Nothing is called that."), list_))->setFlags(Qt::NoItemFlags);
  for (qsizetype i = 0; i < shown_.size(); ++i) {
    if (!shown_.at(i).enabled) continue;
    list_->setCurrentRow(static_cast<int>(i));
    break;
  }
}

void CommandPalette::runChosen() {
  const int row = list_->currentRow();
  if (row < 0 || row >= shown_.size() || !shown_.at(row).enabled) return;
  const std::function<void()> run = shown_.at(row).run;
  accept();
  if (run) run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    runChosen();
    return true;
  }
  const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -linesShown : linesShown;
  if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
    list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
    return true;
  }
  return QDialog::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  const QWidget* over = parentWidget()->window();
  move(over->mapToGlobal(QPoint((over->width() - width()) / 2, over->height() / 8)));
  field_->setFocus();
}

QList<PaletteItem> paletteItems(const ActionRegistry& registry) {
  QList<PaletteItem> items;
  for (const ActionEntry& entry : registry.entries()) {
    if (!entry.action || !entry.action->isVisible()) continue;
    const QPointer<QAction> action = entry.action;
    items.append({entry.text(), entry.group, keysText(registry.keys(entry.id)), action->isEnabled(), [action] {
                    if (action) action->trigger();
                  }});
  }
  return items;
}

}  // namespace saliscope::ui
