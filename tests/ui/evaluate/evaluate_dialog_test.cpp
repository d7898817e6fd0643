// The dialog: what it asks for, what it refuses, what it remembers.
#include "ui/evaluate/evaluate_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/label_words.h"
#include "tests/support/opened_session.h"

namespace saliscope::ui {

class EvaluateDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    SALISCOPE_NEEDS_MODEL();
    QCoreApplication::setOrganizationName(QStringLiteral("SaliscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("evaluate-dialog-test"));
    QSettings().clear();
    qRegisterMetaType<EvaluationOrder>();
    opened_ = std::make_unique<OpenedSession>();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    writeFile(opened_->path("study.csv").toStdString(), "image,slice,label,mask,patient\nscan.nrrd,0,1,,p1\nscan.nrrd,1,0,,p2\n");
  }
  void cleanupTestCase() { opened_.reset(); }

  void aRowThatRepeatsAnotherIsTold() {
    writeFile(opened_->path("twice.csv").toStdString(), "image,slice,label\nscan.nrrd,0,1\nscan.nrrd,1,0\nscan.nrrd,0,1\n");
    EvaluateDialog dialog(opened_->session(), EvaluateDialog::What::Manifest);
    dialog.setManifest(opened_->path("twice.csv"));
    QTRY_VERIFY(says(dialog, QStringLiteral("1 repeated")));
  }

  void aManifestIsReadAndARunFolderProposed() {
    EvaluateDialog dialog(opened_->session(), EvaluateDialog::What::Manifest);
    dialog.show();
    QVERIFY(!start(dialog)->isEnabled());
    QCOMPARE(dialog.missing(), QStringLiteral("Choose a manifest."));
    dialog.setManifest(opened_->path("study.csv"));
    QTRY_VERIFY(says(dialog, QStringLiteral("1 with, 1 without contrast")));
    QVERIFY(!says(dialog, QStringLiteral("repeated")));
    QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("runFolder"))->text(), opened_->path("study-evaluation"));
    QVERIFY(dialog.missing().isEmpty());

    auto* estimators = dialog.findChild<QComboBox*>(QStringLiteral("estimatorChoice"));
    auto* chosen = dialog.findChild<QListWidget*>(QStringLiteral("chosenEstimators"));
    QVERIFY(!chosen->isVisible());
    estimators->setCurrentIndex(2);
    QVERIFY(chosen->isVisible());
    QCOMPARE(dialog.missing(), QStringLiteral("Choose at least one estimator."));
    chosen->item(0)->setCheckState(Qt::Checked);
    QSignalSpy ordered(&dialog, &EvaluateDialog::ordered);
    QTest::mouseClick(start(dialog), Qt::LeftButton);
    QCOMPARE(ordered.size(), 1);
    const auto order = ordered.first().first().value<EvaluationOrder>();
    QCOMPARE(order.manifest, opened_->path("study.csv"));
    QCOMPARE(order.settings.estimators, std::vector<std::string>{"backprop"});
    QVERIFY(order.classifier == opened_->session().explanation.classifier());
    // The next one begins with the same choices.
    QCOMPARE(EvaluateDialog(opened_->session(), EvaluateDialog::What::Manifest).choices().chosen,
             QStringList{QStringLiteral("backprop")});
  }

  void whatMaskedPixelsBecomeIsChosen() {
    EvaluateDialog dialog(opened_->session(), EvaluateDialog::What::Manifest);
    dialog.setManifest(opened_->path("study.csv"));
    dialog.setRunFolder(opened_->path("fills"));
    dialog.show();
    auto* fill = dialog.findChild<QComboBox*>(QStringLiteral("fillChoice"));
    QCOMPARE(fill->count(), 5);
    fill->setFocus();
    QTest::keyClick(fill, Qt::Key_Down);  // from the paper's to air
    QTest::keyClick(fill, Qt::Key_Down);
    QVERIFY2(fill->currentText().contains(QStringLiteral("0 HU")), qPrintable(fill->currentText()));
    QSignalSpy ordered(&dialog, &EvaluateDialog::ordered);
    QTest::mouseClick(start(dialog), Qt::LeftButton);
    QCOMPARE(ordered.first().first().value<EvaluationOrder>().settings.fill, Fill::Water);
  }

  void theOpenCaseOffersItsMaskedSlices() {
    Session& session = opened_->session();
    {
      const EvaluateDialog dialog(session, EvaluateDialog::What::OpenCase);
      QVERIFY(!dialog.findChild<QRadioButton*>(QStringLiteral("maskedSlices"))->isEnabled());
      QVERIFY(dialog.findChild<QRadioButton*>(QStringLiteral("sliceOnShow"))->isChecked());
    }
    QVERIFY(opened_->explain());
    QVERIFY(opened_->paint());
    EvaluateDialog dialog(session, EvaluateDialog::What::OpenCase);
    dialog.show();
    dialog.setRunFolder(opened_->path("case"));
    QVERIFY(dialog.findChild<QRadioButton*>(QStringLiteral("maskedSlices"))->isChecked());
    QSignalSpy ordered(&dialog, &EvaluateDialog::ordered);
    QTest::mouseClick(start(dialog), Qt::LeftButton);
    const auto order = ordered.first().first().value<EvaluationOrder>();
    QVERIFY(order.openCase);
    QCOMPARE(order.openCase->slices, std::vector<int>{session.study.sliceIndex()});
    QVERIFY(order.openCase->mask.has_value());
  }

  void aFolderThatIsNotThereIsSaid() {
    EvaluateDialog dialog(opened_->session(), EvaluateDialog::What::Manifest);
    dialog.setManifest(opened_->path("study.csv"));
    dialog.setRunFolder(QStringLiteral("/nowhere/at/all"));
    QVERIFY(dialog.missing().contains(QStringLiteral("at")));
    dialog.setRunFolder(opened_->path("study.csv"));
    QVERIFY(dialog.missing().contains(QStringLiteral("is a file")));
  }

 private:
  [[nodiscard]] static QPushButton* start(const QWidget& dialog) {
    return dialog.findChild<QPushButton*>(QStringLiteral("startEvaluation"));
  }
  std::unique_ptr<OpenedSession> opened_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::EvaluateDialogTest)
#include "evaluate_dialog_test.moc"
