#include "ui/browser/case_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/browser/case_delegate.h"
#include "ui/browser/case_model.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

CasePanel::CasePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new CaseModel(session, this)),
      filtered_(new CaseFilter(this)),
      search_(new QLineEdit),
      list_(new QListView),
      nothing_(roleLabel("dim", this, true)),
      summary_(roleLabel("small", this)) {
  filtered_->setSourceModel(model_);
  choices_ = makeChoices();
  empty_ = makeEmpty();
  progress_ = makeProgress();
  makeList();
  nothing_->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
  nothing_->setContentsMargins(12, 24, 12, 0);
  nothing_->setText(tr("No case is like that."));
  summary_->setObjectName(QStringLiteral("caseSummary"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 2, 8, 8);
  column->setSpacing(6);
  column->addWidget(choices_);
  column->addWidget(list_, 1);
  column->addWidget(nothing_, 1);
  column->addWidget(empty_, 1);
  column->addWidget(summary_);
  column->addWidget(progress_);
  connect(&session_.cases, &CaseList::opened, this, &CasePanel::followList);
  connect(&session_.cases, &CaseList::caseChanged, this, &CasePanel::followLooks);
  connect(&session_.cases, &CaseList::looksChanged, this, &CasePanel::followLooks);
  connect(&session_.cases, &CaseList::currentChanged, this, &CasePanel::followCurrent);
  followList();
}

QWidget* CasePanel::makeChoices() {
  auto* box = new QWidget(this);
  search_->setPlaceholderText(tr("Search"));
  search_->setClearButtonEnabled(true);
  search_->setToolTip(tr("Shows only the cases with these words in their name, patient or label."));
  search_->addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
    filtered_->setWords(text);
    followLooks();
  });
  connect(search_, &QLineEdit::returnPressed, this, [this] { openRow(filtered_->index(0, 0)); });
  kind_ = new QComboBox(box);
  kind_->setObjectName(QStringLiteral("caseKind"));
  kind_->setAccessibleName(tr("Which cases"));
  kind_->setToolTip(tr("Which cases the list shows."));
  for (const QString& words : {tr("all cases"), tr("undone"), tr("wrong"), tr("near the threshold"), tr("no label"), tr("no mask"),
                               tr("not evaluated"), tr("not readable")}) {
    kind_->addItem(words);
  }
  connect(kind_, &QComboBox::currentIndexChanged, this, [this](int chosen) {
    filtered_->setKind(static_cast<CaseFilter::Kind>(chosen));
    followLooks();
  });
  order_ = new QComboBox(box);
  order_->setObjectName(QStringLiteral("caseOrder"));
  order_->setAccessibleName(tr("Order of the cases"));
  order_->setToolTip(tr("In which order the cases stand, and Page Down goes through them."));
  for (const QString& words :
       {tr("as listed"), tr("by patient"), tr("by image"), tr("by probability"), tr("wrong first"), tr("no mask first")}) {
    order_->addItem(words);
  }
  connect(order_, &QComboBox::currentIndexChanged, this, [this](int chosen) {
    filtered_->setOrder(static_cast<CaseFilter::Order>(chosen));
    followCurrent();
  });
  for (QComboBox* one : {kind_, order_}) one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(6);
  grid->addWidget(search_, 0, 0, 1, 2);
  grid->addWidget(kind_, 1, 0);
  grid->addWidget(order_, 1, 1);
  return box;
}

QWidget* CasePanel::makeEmpty() {
  auto* box = new QWidget(this);
  auto* words = roleLabel("dim", box, true);
  words->setAlignment(Qt::AlignHCenter);
  words->setText(tr("A list of cases is a table (CSV) of images with label and mask, or a folder of images."));
  auto* open = new QPushButton(Theme::icon(QStringLiteral("open")), tr("Open list of cases…"), box);
  connect(open, &QPushButton::clicked, this, &CasePanel::openAsked);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(4, 24, 4, 0);
  column->setSpacing(12);
  column->addWidget(words);
  column->addWidget(open, 0, Qt::AlignHCenter);
  column->addStretch(1);
  return box;
}

QWidget* CasePanel::makeProgress() {
  auto* strip = new QWidget(this);
  bar_ = new QProgressBar(strip);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Cases looked at"));
  auto* stop = new QToolButton(strip);
  stop->setIcon(Theme::icon(QStringLiteral("close")));
  stop->setIconSize({14, 14});
  stop->setToolTip(tr("Stops looking at the cases; what is known stays."));
  stop->setAccessibleName(tr("Cancel"));
  connect(stop, &QToolButton::clicked, this, [this] { session_.cases.stopLooking(); });
  auto* row = new QHBoxLayout(strip);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(bar_, 1);
  row->addWidget(stop);
  return strip;
}

void CasePanel::makeList() {
  list_->setModel(filtered_);
  list_->setItemDelegate(new CaseDelegate(list_));
  list_->setProperty("role", QStringLiteral("panel"));
  list_->setMouseTracking(true);
  list_->setUniformItemSizes(true);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setContextMenuPolicy(Qt::CustomContextMenu);
  list_->setAccessibleName(tr("Cases"));
  connect(list_, &QListView::clicked, this, &CasePanel::openRow);
  connect(list_, &QListView::activated, this, &CasePanel::openRow);
  connect(list_, &QListView::customContextMenuRequested, this, &CasePanel::showMenu);
}

void CasePanel::setIdentityShown(bool shown) {
  model_->setIdentityShown(shown);
  filtered_->invalidate();
}

void CasePanel::search() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
}

QModelIndex CasePanel::currentRow() const {
  // What was asked for last counts, even while its image is still being read.
  const QModelIndex wanted = filtered_->mapFromSource(model_->index(session_.cases.wanted()));
  return wanted.isValid() ? wanted : filtered_->mapFromSource(model_->index(session_.cases.current()));
}

void CasePanel::step(int by) {
  const QModelIndex now = currentRow();
  openRow(filtered_->index(now.isValid() ? now.row() + by : 0, 0));
}

void CasePanel::stepUndone() {
  const int rows = filtered_->rowCount();
  const QModelIndex now = currentRow();
  const int from = now.isValid() ? now.row() : -1;
  for (int away = 1; away <= rows; ++away) {
    const QModelIndex next = filtered_->index((from + away) % rows, 0);
    if (next.data(CaseModel::UndoneRole).toBool() && next != now) return openRow(next);
  }
  session_.notify(NoticeLevel::Info, tr("Nothing is left to do: every case of the list has a mask and was compared with it."));
}

void CasePanel::openRow(const QModelIndex& index) {
  if (index.isValid()) session_.cases.show(filtered_->mapToSource(index).row());
}

void CasePanel::followList() {
  kind_->setCurrentIndex(0);
  search_->clear();
  followLooks();
  followCurrent();
}

void CasePanel::followCurrent() {
  const QModelIndex current = filtered_->mapFromSource(model_->index(session_.cases.current()));
  if (!current.isValid()) return list_->setCurrentIndex({});
  list_->setCurrentIndex(current);
  list_->scrollTo(current);
}

void CasePanel::followLooks() {
  const int all = model_->rowCount();
  const int shown = filtered_->rowCount();
  empty_->setVisible(all == 0);
  choices_->setVisible(all > 0);
  list_->setVisible(shown > 0);
  nothing_->setVisible(all > 0 && shown == 0);
  int wrong = 0, unreadable = 0;
  for (int i = 0; i < all; ++i) {
    wrong += session_.cases.right(i).value_or(true) ? 0 : 1;
    unreadable += session_.cases.cases().at(i).failure ? 1 : 0;
  }
  QStringList parts{shown < all ? tr("%1 of %2 cases").arg(shown).arg(all) : tr("%n case(s)", nullptr, all)};
  if (wrong > 0) parts.append(tr("%1 wrong").arg(wrong));
  if (unreadable > 0) parts.append(tr("%1 not readable").arg(unreadable));
  const int done = session_.cases.lookedAt();
  if (session_.cases.looking()) parts.append(tr("%1 looked at").arg(done));
  summary_->setText(parts.join(QStringLiteral(" · ")));
  summary_->setVisible(all > 0);
  progress_->setVisible(session_.cases.looking());
  bar_->setRange(0, std::max(1, all));
  bar_->setValue(done);
}

void CasePanel::showMenu(const QPoint& place) {
  const QModelIndex index = list_->indexAt(place);
  if (!index.isValid()) return;
  const StudyCase one = session_.cases.cases().at(filtered_->mapToSource(index).row());
  const QString image = QString::fromStdString(one.row.image.string());
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Show"), this, [this, row = QPersistentModelIndex(index)] { openRow(row); });
  const QString folder = QString::fromStdString(one.row.image.parent_path().string());
  menu->addAction(Theme::icon(QStringLiteral("folder")), tr("Show in folder"), this,
                  [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
  menu->addAction(Theme::icon(QStringLiteral("copy")), tr("Copy path of the image"), this,
                  [image] { QGuiApplication::clipboard()->setText(image); });
  if (const QString failure = index.data(CaseModel::FailureRole).toString(); !failure.isEmpty()) {
    menu->addAction(tr("Copy why it cannot be read"), this,
                    [image, failure] { QGuiApplication::clipboard()->setText(image + QLatin1Char('\t') + failure); });
  }
  menu->addSeparator();
  menu->addAction(tr("Close list of cases"), this, [this] { session_.cases.close(); });
  menu->popup(list_->viewport()->mapToGlobal(place));
}

}  // namespace saliscope::ui
