#include "ui/main_window/start_page.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/main_window/recent_paths.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

constexpr int contentWidth = 760;
constexpr qsizetype recentShown = 6;

QLabel* label(const QString& text, const char* role = nullptr) {
  auto* made = new QLabel(text);
  if (role) made->setProperty("role", QLatin1String(role));
  return made;
}

QFrame* card(const QString& heading, QLayout* content) {
  auto* frame = new QFrame;
  frame->setProperty("role", QStringLiteral("card"));
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(14, 12, 14, 12);
  column->setSpacing(8);
  column->addWidget(label(heading, "heading"));
  column->addLayout(content);
  column->addStretch(1);
  return frame;
}

QString shortPath(QString path) {
  const QString home = QDir::homePath();
  if (path.startsWith(home + QLatin1Char('/'))) path.replace(0, home.size(), QStringLiteral("~"));
  return path;
}

}  // namespace

StartPage::StartPage(RecentPaths& recent, QWidget* parent) : QWidget(parent), recent_(recent), recentRows_(new QVBoxLayout) {
  recentRows_->setSpacing(0);
  auto* content = new QWidget;
  content->setMaximumWidth(contentWidth);
  auto* cards = new QHBoxLayout;
  cards->setSpacing(14);
  cards->addWidget(card(tr("RECENT"), recentRows_), 1);
  cards->addWidget(makeKeys(), 1);
  auto* column = new QVBoxLayout(content);
  column->setSpacing(18);
  column->addWidget(makeHead());
  column->addWidget(makeButtons());
  continue_ = new QPushButton(Theme::icon(QStringLiteral("recent")), QString());
  continue_->setObjectName(QStringLiteral("continue"));
  continue_->setMinimumHeight(36);
  continue_->setToolTip(tr("With its slice, window and unsaved masks."));
  continue_->hide();
  connect(continue_, &QPushButton::clicked, this, &StartPage::continueAsked);
  column->addWidget(continue_);
  column->addLayout(cards);
  auto* research = label(tr("For research use. Not a medical device. Images stay on this computer."), "small");
  research->setAlignment(Qt::AlignCenter);
  column->addWidget(research);

  auto* inside = new QWidget;
  auto* centre = new QGridLayout(inside);
  centre->addWidget(content, 1, 1);
  centre->setRowStretch(0, 1);
  centre->setRowStretch(2, 1);
  centre->setColumnStretch(0, 1);
  centre->setColumnStretch(1, 1000);
  centre->setColumnStretch(2, 1);
  auto* scroll = new QScrollArea;
  scroll->setWidget(inside);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(6, 6, 6, 6);
  whole->addWidget(scroll);

  connect(&recent_, &RecentPaths::changed, this, &StartPage::fillRecent);
  fillRecent();
}

QWidget* StartPage::makeHead() {
  auto* head = new QWidget;
  auto* picture = new QLabel;
  picture->setPixmap(QIcon(QStringLiteral(":/saliscope.svg")).pixmap(QSize(72, 72), devicePixelRatioF()));
  auto* words = label(tr("Shows on which parts of a CT scan a neural network bases its decision,\n"
                         "and how well that agrees with what you marked yourself."),
                      "dim");
  words->setWordWrap(true);
  auto* grid = new QGridLayout(head);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(18);
  grid->addWidget(picture, 0, 0, 2, 1);
  grid->addWidget(label(QStringLiteral("Saliscope"), "title"), 0, 1, Qt::AlignBottom);
  grid->addWidget(words, 1, 1, Qt::AlignTop);
  grid->setColumnStretch(1, 1);
  return head;
}

QWidget* StartPage::makeButtons() {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(10);
  const auto add = [&](const QString& text, const QString& icon, const QString& tip, auto signal) {
    auto* button = new QPushButton(Theme::icon(icon), text);
    button->setToolTip(tip);
    button->setMinimumHeight(36);
    connect(button, &QPushButton::clicked, this, signal);
    line->addWidget(button, 1);
    return button;
  };
  auto* folder = add(tr("Open folder…"), QStringLiteral("folder"), tr("Finds every CT series in a folder and its subfolders."),
                     &StartPage::openFolderAsked);
  folder->setDefault(true);
  folder->setFocus();
  add(tr("Open files…"), QStringLiteral("open"), tr("Opens DICOM, NIfTI, NRRD or MHA files."), &StartPage::openFilesAsked);
  add(tr("Open demo study"), QStringLiteral("demo"),
      tr("Opens six synthetic patients with masks; the first time they are written to your data folder."),
      &StartPage::openDemoAsked);
  return row;
}

QWidget* StartPage::makeKeys() {
  struct Row {
    const char* id;  ///< of the action whose key it is; null: the words stand for themselves
    QString key, words;
  };
  const QList<Row> rows{
      {nullptr, tr("Wheel"), tr("move through the slices")},
      {nullptr, tr("Left drag"), tr("window and level")},
      {nullptr, QStringLiteral("1 … 9"), tr("window presets")},
      {"explain.run", {}, tr("explain this slice")},
      {"layers.heatmap", {}, tr("heatmap on and off")},
      {"measure.length", {}, tr("measure a length")},
      {"file.report", {}, tr("report as PDF")},
      {"help.palette", {}, tr("do anything by its name")},
      {"help.keys", {}, tr("all keys")},
  };
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(7);
  for (int row = 0; row < rows.size(); ++row) {
    auto* key = label(rows.at(row).key, "key");
    key->setAlignment(Qt::AlignCenter);
    if (rows.at(row).id != nullptr) keys_.insert(QLatin1String(rows.at(row).id), key);
    grid->addWidget(key, row, 0);
    grid->addWidget(label(rows.at(row).words), row, 1);
  }
  grid->setColumnStretch(1, 1);
  return card(tr("KEYS TO KNOW"), grid);
}

void StartPage::fillRecent() {
  while (QLayoutItem* item = recentRows_->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  const QStringList paths = recent_.list().mid(0, recentShown);
  for (const QString& path : paths) {
    auto* button = new QPushButton;
    button->setProperty("role", QStringLiteral("link"));
    button->setIcon(Theme::icon(QFileInfo(path).isDir() ? QStringLiteral("folder") : QStringLiteral("open")));
    button->setText(button->fontMetrics().elidedText(shortPath(path), Qt::ElideMiddle, contentWidth / 2 - 80));
    button->setToolTip(path);
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openPathAsked(path); });
    recentRows_->addWidget(button);
  }
  if (!paths.isEmpty()) return;
  auto* none = label(tr("What you open appears here.\nYou can also drop files and folders anywhere on this window."), "dim");
  none->setWordWrap(true);
  recentRows_->addWidget(none);
}

void StartPage::offerSession(const QString& words) {
  continue_->setText(tr("Open where you left off: %1").arg(words));
  continue_->show();
}

void StartPage::followKeys(const ActionRegistry& registry) {
  for (auto key = keys_.cbegin(); key != keys_.cend(); ++key) {
    const QString text = keysText(registry.keys(key.key()));
    key.value()->setText(text.isEmpty() ? QString(QChar(0x2013)) : text);
  }
}

void StartPage::setDropping(bool dropping) {
  dropping_ = dropping;
  update();
}

void StartPage::paintEvent(QPaintEvent* event) {
  QWidget::paintEvent(event);
  if (!dropping_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
  painter.drawRoundedRect(rect().adjusted(3, 3, -3, -3), 8, 8);
}

}  // namespace saliscope::ui
