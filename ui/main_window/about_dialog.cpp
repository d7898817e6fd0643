#include "ui/main_window/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace saliscope::ui {
namespace {

QString libraries() {
  const QList<std::pair<QString, QString>> used{
      {QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QStringLiteral("LGPL-3.0")},
      {QStringLiteral("VTK"), QStringLiteral("BSD-3-Clause")},
      {QStringLiteral("ITK"), QStringLiteral("Apache-2.0")},
      {QStringLiteral("GDCM"), QStringLiteral("BSD-3-Clause")},
      {QStringLiteral("LibTorch"), QStringLiteral("BSD-3-Clause")},
      {QStringLiteral("QCustomPlot"), QStringLiteral("GPL-3.0")},
      {QStringLiteral("nlohmann/json"), QStringLiteral("MIT")},
  };
  QString rows;
  for (const auto& [name, licence] : used) rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(name, licence);
  return QStringLiteral("<table cellspacing='2'>%1</table>").arg(rows);
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("About Saliscope"));
  auto* picture = new QLabel;
  picture->setPixmap(QIcon(QStringLiteral(":/saliscope.svg")).pixmap(QSize(72, 72), devicePixelRatioF()));
  picture->setAlignment(Qt::AlignTop);
  auto* title = new QLabel(QStringLiteral("Saliscope %1").arg(QCoreApplication::applicationVersion()));
  title->setProperty("role", QStringLiteral("title"));
  auto* words = new QLabel(tr("Explains what a neural network says about a CT scan.") + QStringLiteral("<br><br><b>") +
                           tr("For research use. Not a medical device.") + QStringLiteral("</b><br>") +
                           tr("Its output must not be used for diagnosis or treatment.") + QStringLiteral("<br><br>") +
                           tr("Licence: %1").arg(QStringLiteral("GPL-3.0-or-later")) + QStringLiteral("<br><br>") +
                           tr("Built on:") + libraries());
  words->setTextFormat(Qt::RichText);
  words->setWordWrap(true);
  words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  words->setMinimumWidth(380);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(20, 20, 20, 16);
  grid->setHorizontalSpacing(18);
  grid->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
  grid->addWidget(title, 0, 1);
  grid->addWidget(words, 1, 1);
  grid->addWidget(buttons, 2, 0, 1, 2);
}

}  // namespace saliscope::ui
