#include "ui/explain/foreign_list.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/color_map_icon.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

ForeignList::ForeignList(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* add = new QPushButton(Theme::icon(QStringLiteral("plus")), tr("Add a heatmap…"), this);
  add->setObjectName(QStringLiteral("addHeatmap"));
  add->setProperty("role", "link");
  add->setToolTip(
      tr("Shows a heatmap that was made elsewhere (NRRD, NIfTI, MHA, DICOM Parametric Map) and compares it with the mask."));
  connect(add, &QPushButton::clicked, this, [this] { askHeatmap(session_, this); });
  column->addWidget(add, 0, Qt::AlignLeft);
  connect(&session_.foreign, &ForeignHeatmaps::changed, this, &ForeignList::refresh);
  connect(&session_.study, &Study::sliceChanged, this, &ForeignList::refresh);
  const auto enable = [this, add] { add->setEnabled(session_.study.slice() && session_.explanation.classifier()); };
  connect(&session_.study, &Study::sliceChanged, add, enable);
  connect(&session_.explanation, &Explanation::modelChanged, add, enable);
  enable();
  refresh();
}

void ForeignList::refresh() {
  auto* column = static_cast<QVBoxLayout*>(layout());
  if (rows_ != nullptr) {
    rows_->hide();
    rows_->deleteLater();
    rows_ = nullptr;
  }
  if (session_.foreign.all().isEmpty()) return;
  rows_ = new QWidget(this);
  auto* grid = new QGridLayout(rows_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(4);
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(0, 1);
  int line = 0;
  for (const ForeignHeatmap& one : session_.foreign.all()) addRow(line++, one);
  column->insertWidget(0, rows_);
}

void ForeignList::addRow(int line, const ForeignHeatmap& one) {
  auto* grid = static_cast<QGridLayout*>(rows_->layout());
  auto* name = new QPushButton(swatchIcon(estimatorColor(one.name), {10, 10}), one.name, rows_);
  name->setObjectName(QStringLiteral("show.") + one.name);
  name->setProperty("role", "link");
  name->setToolTip(one.file);
  name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  QFont font = name->font();
  font.setBold(session_.foreign.shown() == one.name);
  name->setFont(font);
  connect(name, &QPushButton::clicked, this, [this, id = one.name] { session_.foreign.show(id); });
  const bool here = !one.slice || *one.slice == session_.study.sliceIndex();
  QLabel* state = roleLabel(here ? "small-ok" : "small", rows_);
  state->setText(here ? tr("✓ there") : tr("slice %1").arg(*one.slice + 1));
  state->setToolTip(here ? QString() : tr("The file has one map, which belongs to another slice."));
  auto* remove = new QToolButton(rows_);
  remove->setObjectName(QStringLiteral("remove.") + one.name);
  remove->setIcon(Theme::icon(QStringLiteral("close")));
  remove->setIconSize({10, 10});
  remove->setToolTip(tr("Takes the heatmap off the list; the file stays."));
  remove->setAccessibleName(tr("Remove %1").arg(one.name));
  connect(remove, &QToolButton::clicked, this, [this, id = one.name] { session_.foreign.remove(id); });
  grid->addWidget(name, line, 0);
  grid->addWidget(state, line, 1);
  grid->addWidget(remove, line, 2);
}

void askHeatmap(Session& session, QWidget* parent) {
  const QString key = QStringLiteral("open/heatmaps");
  auto* dialog = new QFileDialog(parent, ForeignList::tr("Add a heatmap"), QSettings().value(key).toString(),
                                 ForeignList::tr("Heatmaps (*.nrrd *.nii *.nii.gz *.mha *.dcm);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  QObject::connect(dialog, &QFileDialog::fileSelected, &session, [&session, key](const QString& file) {
    QSettings().setValue(key, QFileInfo(file).absolutePath());
    session.foreign.add(file);
  });
  dialog->open();
}

}  // namespace saliscope::ui
