// Choices of what is explained, the cache and the queue behind the view.
#include "ui/session/explanation.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <filesystem>

#include "core/estimators/registry.h"
#include "core/phantom/references.h"
#include "tests/support/opened_session.h"

namespace saliscope::ui {

namespace {

QString tinyModel() {
  const std::filesystem::path tiny = std::filesystem::path(SALISCOPE_SHARED) / "reference/tiny.pt";
  return std::filesystem::exists(tiny) ? QString::fromStdString(tiny.string()) : QString();
}

}  // namespace

#define SALISCOPE_NEEDS_TINY() \
  if (tinyModel().isEmpty()) QSKIP("needs ../shared/reference/tiny.pt")

class ExplanationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { opened_ = std::make_unique<OpenedSession>(); }
  void cleanup() { opened_.reset(); }

  void probabilitiesOfEveryClass() {
    const Prediction one{{0.0}, 0.8, 1};
    QCOMPARE(Explanation::probabilityOf(one, 1), 0.8);
    QVERIFY(qFuzzyCompare(Explanation::probabilityOf(one, 0), 0.2));
    const Prediction several{{0.0, std::log(2.0), 0.0}, 0.5, 1};
    QVERIFY(qFuzzyCompare(Explanation::probabilityOf(several, 0), 0.25));
    QVERIFY(qFuzzyCompare(Explanation::probabilityOf(several, 1), 0.5));
  }

  void eachEstimatorKeepsItsNumbersAndLayersStayWithGradCam() {
    choose("smoothgrad", {{"samples", 7}});
    choose("grad-cam", {});
    HeatmapSettings settings = explanation().settings();
    settings.layer = "relu2";
    explanation().setSettings(settings);
    QCOMPARE(explanation().settingsFor(QStringLiteral("smoothgrad")).parameters.at("samples"), 7.0);
    QVERIFY(explanation().settingsFor(QStringLiteral("smoothgrad")).layer.empty());
    explanation().setSettings(explanation().settingsFor(QStringLiteral("smoothgrad")));
    QCOMPARE(explanation().settingsFor(QStringLiteral("grad-cam")).layer, std::string("relu2"));
  }

  void saysWhatIsLacking() {
    QCOMPARE(explanation().lacking(QStringLiteral("backprop")), Explanation::Lack::Model);
    SALISCOPE_NEEDS_TINY();
    QVERIFY(load());
    QCOMPARE(explanation().lacking(QStringLiteral("backprop")), Explanation::Lack::Slice);
    QVERIFY(opened_->open());
    QCOMPARE(explanation().lacking(QStringLiteral("backprop")), Explanation::Lack::Nothing);
    QCOMPARE(explanation().lacking(QStringLiteral("deconvolution")), Explanation::Lack::Nothing);
    QVERIFY(explanation().modelFacts().rectifiers > 0);
  }

  void goingBackIsInstant() {
    SALISCOPE_NEEDS_TINY();
    QVERIFY(ready());
    const HeatmapPtr first = explain("backprop");
    const HeatmapPtr second = explain("input-x-gradient");
    QVERIFY(first && second && first != second);
    choose("backprop", {});
    QCOMPARE(explanation().heatmap(), first);
    opened_->session().study.setSliceIndex(0);
    QVERIFY(!explanation().heatmap());
    opened_->session().study.setSliceIndex(1);
    QCOMPARE(explanation().heatmap(), first);
    HeatmapSettings absolute = explanation().settings();
    absolute.sign = Sign::Absolute;
    explanation().setSettings(absolute);
    QVERIFY(!explanation().heatmap());
  }

  void severalAtOnceLeaveOutWhatIsThere() {
    SALISCOPE_NEEDS_TINY();
    QVERIFY(ready());
    QVERIFY(explain("backprop"));
    QSignalSpy finished(&explanation().queue(), &MapQueue::finished);
    explanation().runSeveral({QStringLiteral("backprop"), QStringLiteral("smoothgrad"), QStringLiteral("random")});
    QVERIFY(!explanation().taskOf(QStringLiteral("backprop")));
    QVERIFY(explanation().taskOf(QStringLiteral("smoothgrad")));
    QTRY_VERIFY_WITH_TIMEOUT(explanation().queue().idle(), OpenedSession::longWait);
    QCOMPARE(finished.size(), qsizetype{2});
    for (const char* id : {"backprop", "smoothgrad", "random"}) QVERIFY(explanation().hasMap(QLatin1String(id)));
    // The one on show stays on show.
    QCOMPARE(explanation().heatmap()->settings.estimator, std::string("backprop"));
    QCOMPARE(explanation().finishedMap(QStringLiteral("random"))->settings.estimator, std::string("random"));
  }

  void everyEstimatorGivesAMap() {
    SALISCOPE_NEEDS_TINY();
    QVERIFY(ready());
    QStringList all;
    for (const auto& one : estimators()) {
      all << QString::fromStdString(one->descriptor().id);
      Parameters few;
      for (const auto& parameter : one->descriptor().parameters) {
        if (parameter.id == "samples" || parameter.id == "steps") few[parameter.id] = 2;
      }
      explanation().remember(all.back(), few);
    }
    choose("backprop", {});
    QSignalSpy failed(&opened_->session().compute, &JobQueue::failed);
    explanation().runSeveral(all);
    QTRY_VERIFY_WITH_TIMEOUT(explanation().queue().idle(), OpenedSession::longWait);
    QVERIFY(failed.isEmpty());
    for (const QString& id : std::as_const(all)) QVERIFY2(explanation().hasMap(id), qPrintable(id));
    const HeatmapPtr expected = explanation().finishedMap(QStringLiteral("expected-gradients"));
    QCOMPARE(expected->settings.references->description, std::string(phantomReferencesName));
    QVERIFY(explanation().finishedMap(QStringLiteral("integrated-gradients"))->completenessError.has_value());
    QVERIFY(explanation().finishedMap(QStringLiteral("deconvolution"))->rectifiers.value_or(0) > 0);
  }

  void anotherFolderOfReferencesIsAnotherMap() {
    SALISCOPE_NEEDS_TINY();
    QVERIFY(ready());
    QVERIFY(explain("expected-gradients", {{"samples", 2}}));
    explanation().setReferencesFolder(opened_->path(""));
    QVERIFY(!explanation().heatmap());
    // A folder without CT slices is said to be one, and nothing else breaks.
    QSignalSpy failed(&opened_->session().compute, &JobQueue::failed);
    explanation().run();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), qsizetype{1}, OpenedSession::longWait);
    QVERIFY(!explanation().running());
    QVERIFY(!explanation().heatmap());
  }

  void aCoarseMapIsOnlyEverAPreview() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    explanation().setCoarseFirst(true);
    QSignalSpy previews(&explanation().queue(), &MapQueue::previewed);
    const HeatmapPtr map = explain("smoothgrad-squared", {{"samples", 5}});
    QVERIFY(map);
    QCOMPARE(map->precision, std::string("fp32"));
    // Where the processor gains nothing from bfloat16 no coarse map comes at all.
    const auto coarse = std::count_if(previews.begin(), previews.end(), [](const QList<QVariant>& one) {
      return one.at(1).value<HeatmapPtr>()->precision == "bf16";
    });
    if (coarse > 0) QCOMPARE(coarse, previews.size());
    HeatmapSettings settings = explanation().settings();
    const Heatmap alone = explainSlice(*opened_->session().study.slice(), *explanation().classifier(), settings);
    QCOMPARE(map->values, alone.values);
  }

  void anotherSliceEndsWhatWasAskedForByHand() {
    SALISCOPE_NEEDS_TINY();
    QVERIFY(ready());
    choose("smoothgrad", {{"samples", 1000}});
    explanation().run();
    QVERIFY(explanation().running());
    opened_->session().study.setSliceIndex(0);
    explanation().run();
    QCOMPARE(explanation().queue().tasks().size(), qsizetype{1});
    explanation().cancel();
    QVERIFY(!explanation().running());
    QTRY_VERIFY_WITH_TIMEOUT(opened_->session().idle(), OpenedSession::longWait);
  }

 private:
  Explanation& explanation() { return opened_->session().explanation; }
  bool load() {
    explanation().loadModel(tinyModel());
    return QTest::qWaitFor([this] { return explanation().classifier() != nullptr; }, OpenedSession::longWait);
  }
  bool ready() { return opened_->open() && load(); }
  void choose(const char* id, const Parameters& parameters) {
    HeatmapSettings settings = explanation().settingsFor(QLatin1String(id));
    settings.parameters = parameters;
    explanation().setSettings(settings);
  }
  HeatmapPtr explain(const char* id, const Parameters& parameters = {}) {
    choose(id, parameters);
    explanation().run();
    const bool done =
        QTest::qWaitFor([this] { return explanation().heatmap() && !explanation().isPreview(); }, OpenedSession::longWait);
    return done ? explanation().heatmap() : nullptr;
  }

  std::unique_ptr<OpenedSession> opened_;
};

}  // namespace saliscope::ui

QTEST_GUILESS_MAIN(saliscope::ui::ExplanationTest)
#include "explanation_test.moc"
