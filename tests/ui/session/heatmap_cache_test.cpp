// Maps kept within a bound of memory, and the key that tells them apart.
#include "ui/session/heatmap_cache.h"

#include <QTest>
#include <set>

#include "tests/support/fake_classifier.h"

namespace saliscope::ui {

namespace {

HeatmapPtr mapOf(int side) {
  Heatmap map;
  map.values = Image<float>(side, side);
  map.model = Image<float>(side, side);
  return std::make_shared<const Heatmap>(map);
}

}  // namespace

class HeatmapCacheTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theOneLookedAtLongestAgoGoesFirst() {
    const std::size_t each = HeatmapCache::bytesOf(*mapOf(10));
    HeatmapCache cache(3 * each);
    for (const char* key : {"a", "b", "c"}) cache.insert(QLatin1String(key), mapOf(10));
    QCOMPARE(cache.count(), qsizetype{3});
    QVERIFY(cache.find(QStringLiteral("a")) != nullptr);
    cache.insert(QStringLiteral("d"), mapOf(10));
    QVERIFY(!cache.contains(QStringLiteral("b")));
    QVERIFY(cache.contains(QStringLiteral("a")));
    QCOMPARE(cache.bytes(), 3 * each);
  }

  void itIsBoundedByBytesNotByCount() {
    HeatmapCache cache(HeatmapCache::bytesOf(*mapOf(100)));
    for (int i = 0; i < 5; ++i) cache.insert(QString::number(i), mapOf(10));
    QCOMPARE(cache.count(), qsizetype{5});
    cache.insert(QStringLiteral("large"), mapOf(100));
    QCOMPARE(cache.count(), qsizetype{1});
    QVERIFY(cache.contains(QStringLiteral("large")));
  }

  void theNewestStaysWhateverItsSize() {
    HeatmapCache cache(1);
    const HeatmapPtr map = mapOf(10);
    cache.insert(QStringLiteral("a"), map);
    QCOMPARE(cache.find(QStringLiteral("a")), map);
  }

  void theSameKeyReplaces() {
    HeatmapCache cache(1 << 20);
    cache.insert(QStringLiteral("a"), mapOf(10));
    const HeatmapPtr newer = mapOf(20);
    cache.insert(QStringLiteral("a"), newer);
    QCOMPARE(cache.count(), qsizetype{1});
    QCOMPARE(cache.bytes(), HeatmapCache::bytesOf(*newer));
    cache.clear();
    QCOMPARE(cache.bytes(), std::size_t{0});
    QVERIFY(!cache.find(QStringLiteral("a")));
  }

  void everythingThatChangesAMapChangesItsKey() {
    const test::FakeClassifier classifier(Image<float>(4, 4));
    HeatmapSettings usual;
    usual.estimator = "smoothgrad";
    std::set<QString> keys;
    const auto add = [&](const HeatmapSettings& settings, std::uint64_t hash = 1, int slice = 0, const QString& references = {}) {
      keys.insert(mapKey(hash, slice, classifier, settings, references));
    };
    const auto with = [&](auto change) {
      HeatmapSettings settings = usual;
      change(settings);
      return settings;
    };
    add(usual);
    add(usual, 2);
    add(usual, 1, 1);
    add(with([](auto& s) { s.estimator = "smoothgrad-squared"; }));
    add(with([](auto& s) { s.parameters["samples"] = 16; }));
    add(with([](auto& s) { s.parameters["sigma"] = 0.15000001; }));
    add(with([](auto& s) { s.sign = Sign::Absolute; }));
    add(with([](auto& s) { s.target.score = Score::Probability; }));
    add(with([](auto& s) { s.target.output = 1; }));
    add(with([](auto& s) { s.seed = 2; }));
    add(with([](auto& s) { s.estimator = "grad-cam"; }));
    add(with([](auto& s) {
      s.estimator = "grad-cam";
      s.layer = "layer3";
    }));
    add(with([](auto& s) { s.estimator = "expected-gradients"; }), 1, 0, QStringLiteral("a"));
    add(with([](auto& s) { s.estimator = "expected-gradients"; }), 1, 0, QStringLiteral("b"));
    QCOMPARE(keys.size(), std::size_t{14});
    // What is given is what is usual; references matter to nobody else.
    add(with([](auto& s) { s.parameters["samples"] = 15; }), 1, 0, QStringLiteral("a"));
    QCOMPARE(keys.size(), std::size_t{14});
  }
};

}  // namespace saliscope::ui

QTEST_GUILESS_MAIN(saliscope::ui::HeatmapCacheTest)
#include "heatmap_cache_test.moc"
