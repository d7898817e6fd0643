#include "ui/explain/model_card_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/explain/card_rows.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

ModelCardDialog::ModelCardDialog(const Classifier& classifier, const QString& file, QWidget* parent) : QDialog(parent) {
  const ModelCard& card = classifier.card();
  setWindowTitle(tr("Model card"));
  auto* layout = new QVBoxLayout(this);
  auto* title = roleLabel("title", this);
  title->setText(QString::fromStdString(card.name));
  layout->addWidget(title);
  auto* use = roleLabel("warning", this, true);
  use->setText(tr("For research use, not for diagnosis."));
  layout->addWidget(use);
  layout->addWidget(rows(card), 1);
  layout->addWidget(identity(QString::fromStdString(classifier.sha256()), file));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  resize(640, 620);
}

QWidget* ModelCardDialog::rows(const ModelCard& card) {
  auto* content = new QWidget;
  auto* grid = new QGridLayout(content);
  grid->setColumnStretch(1, 1);
  grid->setHorizontalSpacing(16);
  QString section;
  for (const CardRow& row : cardRows(card)) {
    if (row.section != section) {
      section = row.section;
      auto* heading = roleLabel("heading", content);
      heading->setText(section.toUpper());
      heading->setContentsMargins(0, grid->rowCount() > 1 ? 12 : 0, 0, 0);
      grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
    }
    const int line = grid->rowCount();
    auto* name = roleLabel("dim", content);
    name->setText(row.name);
    auto* value = new QLabel(row.value, content);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid->addWidget(name, line, 0, Qt::AlignTop);
    grid->addWidget(value, line, 1);
  }
  grid->setRowStretch(grid->rowCount(), 1);
  auto* scroll = new QScrollArea(this);
  scroll->setProperty("role", "panel");
  scroll->setWidgetResizable(true);
  scroll->setWidget(content);
  return scroll;
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
