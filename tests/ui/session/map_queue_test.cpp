// Several maps on their way: order, sharing, cancelling.
#include "ui/session/map_queue.h"

#include <QSignalSpy>
#include <QTest>
#include <chrono>
#include <thread>

#include "core/base/error.h"
#include "tests/support/fake_classifier.h"

namespace saliscope::ui {

namespace {

constexpr int side = 8;
constexpr int longWait = 30000;

/// A slice whose window makes it its own model input.
std::shared_ptr<const Slice> makeSlice(int index = 0) {
  Slice slice;
  slice.hu = Image<float>(side, side, 0.5F);
  slice.geometry.size = {side, side, 1};
  slice.index = index;
  return std::make_shared<const Slice>(slice);
}

/// Answers slowly, so that there is time to do something meanwhile.
class SlowClassifier final : public Classifier {
 public:
  SlowClassifier() { fake_.rectifierCount = 0; }
  [[nodiscard]] const ModelCard& card() const override { return fake_.card(); }
  [[nodiscard]] const std::string& sha256() const override { return fake_.sha256(); }
  [[nodiscard]] const ModelOptions& options() const override { return fake_.options(); }
  [[nodiscard]] std::vector<Prediction> predict(std::span<const Image<float>> inputs) const override {
    return fake_.predict(inputs);
  }
  [[nodiscard]] GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target,
                                       RectifierRule rule) const override {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return fake_.gradient(inputs, target, rule);
  }
  [[nodiscard]] int rectifiers() const override { return 0; }
  [[nodiscard]] std::vector<std::string> layers() const override { return {}; }
  [[nodiscard]] std::string defaultLayer() const override { return {}; }
  [[nodiscard]] LayerGradient layerGradient(const Image<float>&, const Target&, const std::string& layer) const override {
    throw saliscope::Error(ErrorCode::LayerUnknown, {layer, ""});
  }
  [[nodiscard]] std::size_t batchSize() const override { return 1; }
  [[nodiscard]] int gradientsAsked() const { return fake_.gradientsAsked; }

 private:
  test::FakeClassifier fake_{Image<float>(side, side, 1.0F), 1};
};

}  // namespace

class MapQueueTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    compute_ = std::make_unique<JobQueue>(2);
    cache_ = std::make_unique<HeatmapCache>(1 << 24);
    queue_ = std::make_unique<MapQueue>(*compute_, *cache_);
    classifier_ = std::make_shared<SlowClassifier>();
    slice_ = makeSlice();
    made_.clear();
    connect(queue_.get(), &MapQueue::finished, this,
            [this](const QString&, const HeatmapPtr& map) { made_ << QString::fromStdString(map->settings.estimator); });
  }
  void cleanup() {
    queue_.reset();
    compute_.reset();
  }

  void cheapOnesComeFirst() {
    add("random");  // runs at once: nothing else is there yet
    add("smoothgrad");
    add("integrated-gradients-bw");
    add("backprop");
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QCOMPARE(made_, QStringList({QStringLiteral("random"), QStringLiteral("backprop"), QStringLiteral("smoothgrad"),
                                 QStringLiteral("integrated-gradients-bw")}));
    QCOMPARE(cache_->count(), qsizetype{4});
  }

  void whatTheUserWaitsForComesBeforeAll() {
    add("smoothgrad", 200);
    add("backprop");
    QTRY_VERIFY_WITH_TIMEOUT(queue_->tasks().front().job != 0, longWait);
    add("integrated-gradients", 2, true);
    QCOMPARE(queue_->tasks().front().order.settings.estimator, std::string("integrated-gradients"));
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QCOMPARE(made_,
             QStringList({QStringLiteral("integrated-gradients"), QStringLiteral("backprop"), QStringLiteral("smoothgrad")}));
  }

  void theSameMapIsMadeOnce() {
    const MapTaskId first = add("smoothgrad", 3);
    QCOMPARE(add("smoothgrad", 3), first);
    QCOMPARE(queue_->tasks().size(), qsizetype{1});
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QCOMPARE(made_.size(), qsizetype{1});
  }

  void aFamilyPassesTheNetworkOnce() {
    add("smoothgrad", 5);
    add("smoothgrad-squared", 5);
    add("vargrad", 5);
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QCOMPARE(made_.size(), qsizetype{3});
    QCOMPARE(classifier_->gradientsAsked(), 5);
    // The other sign, asked for later, costs nothing either.
    add("smoothgrad", 5, true, Sign::Absolute);
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QCOMPARE(classifier_->gradientsAsked(), 5);
    QCOMPARE(made_.size(), qsizetype{4});
  }

  void oneThatFailsDoesNotHoldUpTheOthers() {
    QSignalSpy failed(compute_.get(), &JobQueue::failed);
    add("deconvolution");
    add("grad-cam");
    add("smoothgrad", 2);
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QCOMPARE(failed.size(), qsizetype{2});
    QCOMPARE(made_, QStringList(QStringLiteral("smoothgrad")));
  }

  void cancellingTheRunningOneStartsTheNext() {
    const MapTaskId running = add("smoothgrad", 1000);
    add("integrated-gradients", 2);
    QTRY_VERIFY_WITH_TIMEOUT(queue_->progress(queue_->tasks().front()).fraction > 0, longWait);
    queue_->cancel(running);
    QCOMPARE(queue_->tasks().size(), qsizetype{1});
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QCOMPARE(made_, QStringList(QStringLiteral("integrated-gradients")));
    QCOMPARE(cache_->count(), qsizetype{1});
  }

  void cancelAllLeavesNothing() {
    for (const char* id : {"smoothgrad", "integrated-gradients", "guided-ig"}) add(id, 500);
    queue_->cancelAll();
    QVERIFY(queue_->idle());
    QTRY_VERIFY_WITH_TIMEOUT(compute_->idle(), longWait);
    QTest::qWait(50);
    QVERIFY(made_.isEmpty());
    QCOMPARE(cache_->count(), qsizetype{0});
  }

  void previewsComeWithTheirShare() {
    QList<double> shares;
    connect(queue_.get(), &MapQueue::previewed, this, [&](const QString&, const HeatmapPtr& map, double fraction) {
      QVERIFY(map->values.size() == side * side);
      shares << fraction;
    });
    add("smoothgrad", 200);
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QVERIFY(!shares.isEmpty());
    for (const double share : std::as_const(shares)) QVERIFY(share >= 0 && share < 1);
  }

  void anotherSliceHasItsOwnGradients() {
    add("backprop");
    slice_ = makeSlice(1);
    add("backprop");
    QTRY_VERIFY_WITH_TIMEOUT(queue_->idle(), longWait);
    QCOMPARE(classifier_->gradientsAsked(), 2);
    QCOMPARE(made_.size(), qsizetype{2});
  }

 private:
  MapTaskId add(const char* id, int count = 0, bool urgent = false, Sign sign = Sign::Original) {
    HeatmapSettings settings;
    settings.estimator = id;
    settings.sign = sign;
    const bool path = QLatin1String(id).contains(QLatin1String("ig")) || QLatin1String(id).startsWith(QLatin1String("integrated"));
    if (count > 0) settings.parameters[path ? "steps" : "samples"] = count;
    const QString key = mapKey(1, slice_->index, *classifier_, settings, {});
    return queue_->add({key, slice_, classifier_, settings, nullptr, nullptr}, urgent);
  }

  std::unique_ptr<JobQueue> compute_;
  std::unique_ptr<HeatmapCache> cache_;
  std::unique_ptr<MapQueue> queue_;
  std::shared_ptr<SlowClassifier> classifier_;
  std::shared_ptr<const Slice> slice_;
  QStringList made_;
};

}  // namespace saliscope::ui

QTEST_GUILESS_MAIN(saliscope::ui::MapQueueTest)
#include "map_queue_test.moc"
