#include "ui/explain/model_card_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/explain/card_rows.h"
#include "ui/explain/card_summary.h"
#include "ui/explain/interval_bar.h"
#include "ui/plots/reliability_plot.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int plotHeight = 300;

QLabel* heading(const QString& text, QWidget* parent) {
  auto* label = roleLabel("heading", parent);
  label->setText(text.toUpper());
  label->setContentsMargins(0, 10, 0, 0);
  return label;
}

QLabel* paragraph(const QString& text, QWidget* parent, const char* role = "") {
  auto* label = roleLabel(role, parent, true);
  label->setText(text);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

}  // namespace

ModelCardDialog::ModelCardDialog(Session& session, const Classifier& classifier, const QString& file, QWidget* parent)
    : QDialog(parent), session_(session) {
  const ModelCard& card = classifier.card();
  setWindowTitle(tr("Model card"));
  auto* layout = new QVBoxLayout(this);
  auto* title = roleLabel("title", this);
  title->setText(QString::fromStdString(card.name));
  layout->addWidget(title);
  auto* use = roleLabel("warning", this, true);
  use->setText(tr("For research use, not for diagnosis."));
  layout->addWidget(use);
  auto* scroll = new QScrollArea(this);
  scroll->setProperty("role", "panel");
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content(card));
  layout->addWidget(scroll, 1);
  layout->addWidget(identity(QString::fromStdString(classifier.sha256()), file));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto* log = buttons->addButton(tr("Training log…"), QDialogButtonBox::ActionRole);
  log->setAutoDefault(false);
  log->setToolTip(tr("Plots how the model learnt, from the log beside its file."));
  connect(log, &QPushButton::clicked, this, &ModelCardDialog::trainingLogAsked);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  resize(660, 760);
}

QWidget* ModelCardDialog::content(const ModelCard& card) {
  const CardSummary summary = summariseCard(card);
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 4, 8, 4);
  column->setSpacing(6);
  column->addWidget(paragraph(summary.whatItIs, box));
  addLimits(column, summary);
  addFigures(column, summary);
  addReliability(column, summary);
  const QString source = summary.trainedOn.isEmpty() ? summary.data : summary.trainedOn + QStringLiteral(". ") + summary.data;
  addWords(column, tr("What it learnt from"), source.isEmpty() ? tr("The card says nothing about it.") : source);
  addRows(column, card);
  column->addStretch(1);
  return box;
}

void ModelCardDialog::addWords(QVBoxLayout* column, const QString& title, const QString& words) {
  column->addWidget(heading(title, column->parentWidget()));
  column->addWidget(paragraph(words, column->parentWidget()));
}

void ModelCardDialog::addLimits(QVBoxLayout* column, const CardSummary& summary) {
  column->addWidget(heading(tr("Where it fails"), column->parentWidget()));
  auto* frame = new QFrame(column->parentWidget());
  frame->setProperty("role", "statement");
  auto* inside = new QVBoxLayout(frame);
  inside->setContentsMargins(10, 8, 10, 8);
  inside->addWidget(
      paragraph(summary.limits.isEmpty() ? tr("The card does not say where it fails: trust it accordingly.") : summary.limits,
                frame, summary.limits.isEmpty() ? "warning" : ""));
  column->addWidget(frame);
}

void ModelCardDialog::addFigures(QVBoxLayout* column, const CardSummary& summary) {
  QWidget* parent = column->parentWidget();
  column->addWidget(heading(tr("How good it is"), parent));
  if (summary.figures.isEmpty()) {
    column->addWidget(paragraph(tr("The card says nothing about its accuracy."), parent, "warning"));
    return;
  }
  if (!summary.judgedOn.isEmpty()) column->addWidget(paragraph(summary.judgedOn, parent, "dim"));
  auto* grid = new QGridLayout;
  grid->setColumnStretch(2, 1);
  grid->setHorizontalSpacing(14);
  bool intervals = false;
  for (int row = 0; row < summary.figures.size(); ++row) {
    const CardFigure& figure = summary.figures.at(row);
    intervals = intervals || figure.share.low >= 0;
    auto* name = new QLabel(figure.name, parent);
    auto* value = new QLabel(shareText(figure.share), parent);
    value->setFont(Theme::numberFont());
    auto* bar = new IntervalBar(figure.share, parent);
    bar->setAccessibleName(figure.name);
    bar->setAccessibleDescription(value->text());
    for (QWidget* one : {static_cast<QWidget*>(name), static_cast<QWidget*>(value), static_cast<QWidget*>(bar)})
      one->setToolTip(figure.sentence);
    grid->addWidget(name, row, 0);
    grid->addWidget(value, row, 1);
    grid->addWidget(bar, row, 2);
  }
  column->addLayout(grid);
  column->addWidget(paragraph(intervals ? tr("In brackets and as bars: 95 % intervals over patients. The track runs from 0.5 to 1.")
                                        : tr("The card gives no intervals: with few patients these figures may be off by much. The "
                                             "track runs from 0.5 to 1."),
                              parent, "small"));
}

void ModelCardDialog::addReliability(QVBoxLayout* column, const CardSummary& summary) {
  if (summary.reliability.empty()) return;
  column->addWidget(heading(tr("Can its probabilities be believed?"), column->parentWidget()));
  if (!summary.calibration.isEmpty()) column->addWidget(paragraph(summary.calibration, column->parentWidget(), "dim"));
  auto* plot = new ReliabilityPlot(session_, column->parentWidget());
  plot->setFixedHeight(plotHeight);
  plot->setBins(summary.reliability);
  column->addWidget(plot);
  column->addWidget(
      paragraph(tr("A dot on the dashed line is a probability that means what it says; the bars show how many slices stand "
                   "behind each dot."),
                column->parentWidget(), "small"));
}

void ModelCardDialog::addRows(QVBoxLayout* column, const ModelCard& card) {
  auto* fold = new QToolButton(column->parentWidget());
  fold->setObjectName(QStringLiteral("allEntries"));
  fold->setText(tr("All entries of the card"));
  fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  fold->setArrowType(Qt::RightArrow);
  fold->setCheckable(true);
  fold->setFocusPolicy(Qt::StrongFocus);
  fold->setProperty("role", "fold");
  auto* all = rows(card);
  all->hide();
  connect(fold, &QToolButton::toggled, this, [fold, all](bool open) {
    fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    all->setVisible(open);
  });
  column->addSpacing(8);
  column->addWidget(fold);
  column->addWidget(all);
}

QWidget* ModelCardDialog::rows(const ModelCard& card) {
  auto* table = new QWidget;
  auto* grid = new QGridLayout(table);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setColumnStretch(1, 1);
  grid->setHorizontalSpacing(16);
  QString section;
  for (const CardRow& row : cardRows(card)) {
    if (row.section != section) {
      section = row.section;
      grid->addWidget(heading(section, table), grid->rowCount(), 0, 1, 2);
    }
    const int line = grid->rowCount();
    grid->addWidget(paragraph(row.name, table, "dim"), line, 0, Qt::AlignTop);
    grid->addWidget(paragraph(row.value, table), line, 1);
  }
  return table;
}

QWidget* ModelCardDialog::identity(const QString& sha256, const QString& file) {
  auto* box = new QWidget(this);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  auto* field = new QLineEdit(sha256, box);
  field->setReadOnly(true);
  field->setCursorPosition(0);
  field->setAccessibleName(tr("SHA-256 of the model file"));
  auto* copy = new QPushButton(Theme::icon(QStringLiteral("copy")), tr("Copy"), box);
  copy->setToolTip(tr("Copies the SHA-256, which names this very file."));
  copy->setAutoDefault(false);
  connect(copy, &QPushButton::clicked, this, [sha256] { QGuiApplication::clipboard()->setText(sha256); });
  grid->addWidget(new QLabel(tr("SHA-256"), box), 0, 0);
  grid->addWidget(field, 0, 1);
  grid->addWidget(copy, 0, 2);
  auto* name = roleLabel("dim", box);
  name->setText(QFileInfo(file).fileName());
  name->setToolTip(file);
  grid->addWidget(name, 1, 1);
  return box;
}

}  // namespace saliscope::ui
