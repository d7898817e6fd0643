#include "ui/actions/key_editor.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/fuzzy_match.h"
#include "ui/widgets/role_label.h"

namespace saliscope::ui {
namespace {

constexpr int idRole = Qt::UserRole;

/// The item of this action, or null.
QTreeWidgetItem* itemOf(const QTreeWidget& list, const QString& id) {
  for (int group = 0; group < list.topLevelItemCount(); ++group) {
    for (int row = 0; row < list.topLevelItem(group)->childCount(); ++row) {
      if (list.topLevelItem(group)->child(row)->data(0, idRole).toString() == id) return list.topLevelItem(group)->child(row);
    }
  }
  return nullptr;
}

}  // namespace

KeyEditor::KeyEditor(ActionRegistry& registry, QWidget* parent) : QDialog(parent), registry_(registry) {
  setObjectName(QStringLiteral("keyEditor"));
  setWindowTitle(tr("Change keys"));
  resize(640, 640);
  list_ = new QTreeWidget;
  list_->setColumnCount(2);
  list_->setHeaderLabels({tr("What it does"), tr("Keys")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setIndentation(12);
  list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  list_->header()->setStretchLastSection(false);
  auto* column = new QVBoxLayout(this);
  column->addWidget(makeTop());
  column->addWidget(list_, 1);
  column->addWidget(makeEditRow());
  column->addWidget(makeBottom());
  connect(list_, &QTreeWidget::currentItemChanged, this, &KeyEditor::followChoice);
  connect(list_, &QTreeWidget::itemActivated, this, [this] { key_->setFocus(); });
  connect(&registry_, &ActionRegistry::changed, this, &KeyEditor::fill);
  fill();
  search_->setFocus();
}

QWidget* KeyEditor::makeTop() {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  search_ = new QLineEdit;
  search_->setObjectName(QStringLiteral("keySearch"));
  search_->setPlaceholderText(tr("Search by name or key"));
  search_->setClearButtonEnabled(true);
  scheme_ = new QComboBox;
  scheme_->setObjectName(QStringLiteral("keyScheme"));
  scheme_->setToolTip(tr("Keys as another program has them; your own changes are forgotten."));
  for (const QString& id : keySchemes()) scheme_->addItem(keyScheme(id).name, id);
  line->addWidget(search_, 1);
  line->addWidget(new QLabel(tr("Keys like")));
  line->addWidget(scheme_);
  connect(search_, &QLineEdit::textChanged, this, &KeyEditor::filter);
  connect(scheme_, &QComboBox::activated, this, [this] { registry_.setScheme(scheme_->currentData().toString()); });
  return row;
}

QWidget* KeyEditor::makeEditRow() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  auto* line = new QHBoxLayout;
  key_ = new QKeySequenceEdit;
  key_->setObjectName(QStringLiteral("keyField"));
  key_->setToolTip(tr("Click here and press the key."));
  const auto button = [&](const char* name, const QString& text, const QString& tip) {
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(tip);
    made->setAutoDefault(false);
    line->addWidget(made);
    return made;
  };
  line->addWidget(key_, 1);
  set_ = button("keySet", tr("Use this key"), tr("This key alone; another action that has it loses it."));
  add_ = button("keyAdd", tr("Add"), tr("This key besides those that it has."));
  none_ = button("keyNone", tr("No key"), tr("Takes its keys away."));
  reset_ = button("keyReset", tr("Reset"), tr("Gives it the scheme's keys back."));
  conflict_ = new QLabel;
  conflict_->setObjectName(QStringLiteral("keyConflict"));
  conflict_->setWordWrap(true);
  column->addLayout(line);
  column->addWidget(conflict_);
  key_->installEventFilter(this);
  connect(key_, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::followKey);
  connect(set_, &QPushButton::clicked, this, [this] { take(false); });
  connect(add_, &QPushButton::clicked, this, [this] { take(true); });
  connect(none_, &QPushButton::clicked, this, [this] { registry_.setKeys(chosen(), {}); });
  connect(reset_, &QPushButton::clicked, this, [this] { registry_.reset(chosen()); });
  return box;
}

QWidget* KeyEditor::makeBottom() {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 6, 0, 0);
  const auto button = [&](const QString& text, const QString& tip) {
    auto* made = new QPushButton(text);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
  };
  auto* all = button(tr("Reset all"), tr("Gives every action the scheme's keys back."));
  auto* in = button(tr("Import…"), tr("Reads keys from a file that was exported here or on another computer."));
  auto* out = button(tr("Export…"), tr("Writes the scheme and your own keys to a file."));
  auto* close = button(tr("Close"), {});
  for (QPushButton* one : {all, in, out}) line->addWidget(one);
  line->addStretch(1);
  line->addWidget(close);
  connect(all, &QPushButton::clicked, &registry_, &ActionRegistry::resetAll);
  connect(in, &QPushButton::clicked, this, &KeyEditor::askImport);
  connect(out, &QPushButton::clicked, this, &KeyEditor::askExport);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  return row;
}

void KeyEditor::fill() {
  const QString before = chosen();
  list_->clear();
  QHash<QString, QTreeWidgetItem*> groups;
  for (const ActionEntry& entry : registry_.entries()) {
    QTreeWidgetItem*& group = groups[entry.group];
    if (group == nullptr) {
      group = new QTreeWidgetItem(list_, {entry.group});
      group->setFlags(Qt::ItemIsEnabled);
      group->setForeground(0, palette().placeholderText());
    }
    auto* item = new QTreeWidgetItem(group, {entry.text(), keysText(registry_.keys(entry.id))});
    item->setData(0, idRole, entry.id);
    item->setToolTip(0, entry.tip);
    if (!registry_.isOwn(entry.id)) continue;
    QFont own = font();
    own.setBold(true);
    item->setFont(1, own);
  }
  list_->expandAll();
  scheme_->setCurrentIndex(scheme_->findData(registry_.scheme()));
  if (QTreeWidgetItem* item = itemOf(*list_, before)) list_->setCurrentItem(item);
  filter();
  followChoice();
}

void KeyEditor::filter() {
  const QString typed = search_->text().trimmed();
  for (int g = 0; g < list_->topLevelItemCount(); ++g) {
    QTreeWidgetItem* group = list_->topLevelItem(g);
    bool any = false;
    for (int row = 0; row < group->childCount(); ++row) {
      QTreeWidgetItem* item = group->child(row);
      const bool fits = typed.isEmpty() || item->text(0).contains(typed, Qt::CaseInsensitive) ||
                        item->text(1).split(QStringLiteral(" / ")).contains(typed, Qt::CaseInsensitive) ||
                        fuzzyScore(typed, item->text(0)) >= 8 * typed.size();
      item->setHidden(!fits);
      any = any || fits;
    }
    group->setHidden(!any);
  }
}

QString KeyEditor::chosen() const {
  const QTreeWidgetItem* item = list_->currentItem();
  return item == nullptr ? QString() : item->data(0, idRole).toString();
}

bool KeyEditor::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
  // One key counts at once, where the field itself would wait for up to four.
  const auto& press = static_cast<const QKeyEvent&>(*event);
  const QString text = press.text();
  Qt::KeyboardModifiers modifiers = press.modifiers() & ~Qt::KeypadModifier;
  // The Shift that it takes to write a sign such as "?" is no part of it.
  const bool isSign = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace();
  if (isSign) modifiers &= ~Qt::ShiftModifier;
  const bool onlyModifier = press.key() == Qt::Key_Shift || press.key() == Qt::Key_Control || press.key() == Qt::Key_Alt ||
                            press.key() == Qt::Key_Meta || press.key() == Qt::Key_AltGr || press.key() == Qt::Key_unknown;
  if (!onlyModifier) key_->setKeySequence(QKeySequence(modifiers | static_cast<Qt::Key>(press.key())));
  return true;
}

void KeyEditor::choose(const QString& id) {
  if (QTreeWidgetItem* item = itemOf(*list_, id)) list_->setCurrentItem(item);
  key_->setFocus();
}

void KeyEditor::followChoice() {
  key_->clear();
  const bool any = !chosen().isEmpty();
  key_->setEnabled(any);
  none_->setEnabled(any && !registry_.keys(chosen()).isEmpty());
  reset_->setEnabled(any && registry_.isOwn(chosen()));
  followKey();
}

void KeyEditor::followKey() {
  const QKeySequence key = key_->keySequence();
  const bool any = !chosen().isEmpty() && !key.isEmpty();
  set_->setEnabled(any);
  add_->setEnabled(any && !registry_.keys(chosen()).contains(key));
  const ActionEntry* other = any ? registry_.owner(key, chosen()) : nullptr;
  setRole(conflict_, other != nullptr ? "warning" : "dim");
  if (other != nullptr) {
    conflict_->setText(tr("%1 belongs to “%2”, which would lose it.").arg(keysText({key}), other->text()));
  } else if (any) {
    conflict_->setText(tr("%1 is free.").arg(keysText({key})));
  } else {
    conflict_->setText(chosen().isEmpty() ? tr("Choose an action above.") : tr("Click into the field and press a key."));
  }
}

void KeyEditor::take(bool keepOthers) {
  Keys keys = keepOthers ? registry_.keys(chosen()) : Keys();
  keys.append(key_->keySequence());
  registry_.setKeys(chosen(), keys);
}

void KeyEditor::askExport() {
  const QString file =
      QFileDialog::getSaveFileName(this, tr("Export keys"), QStringLiteral("saliscope-keys.json"), tr("Keys (*.json)"));
  if (file.isEmpty()) return;
  try {
    writeFile(file.toStdString(), registry_.toJson().toStdString());
  } catch (const saliscope::Error&) {
    conflict_->setText(tr("The file could not be written."));
  }
}

void KeyEditor::askImport() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Import keys"), QString(), tr("Keys (*.json)"));
  if (file.isEmpty()) return;
  try {
    if (!registry_.fromJson(QByteArray::fromStdString(readFile(file.toStdString()))))
      conflict_->setText(tr("This file holds no keys of Saliscope."));
  } catch (const saliscope::Error&) {
    conflict_->setText(tr("The file could not be read."));
  }
}

}  // namespace saliscope::ui
