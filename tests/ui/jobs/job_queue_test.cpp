#include "ui/jobs/job_queue.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <thread>

#include "ui/jobs/error_words.h"

namespace saliscope::ui {

class JobQueueTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void resultsArriveInTheGuiThread() {
    JobQueue queue(1);
    QThread* where = nullptr;
    std::atomic<bool> elsewhere{false};
    queue.start(QStringLiteral("work"), this, [&](JobContext&) {
      elsewhere = QThread::currentThread() != thread();
      return [&] { where = QThread::currentThread(); };
    });
    QTRY_VERIFY(where != nullptr);
    QCOMPARE(where, thread());
    QVERIFY(elsewhere);
    QTRY_VERIFY(queue.idle());
  }

  void cancelStopsTheWorkAndDropsItsResult() {
    JobQueue queue(1);
    QSignalSpy cancelled(&queue, &JobQueue::cancelled);
    bool delivered = false;
    std::atomic<bool> started{false};
    const JobId id = queue.start(QStringLiteral("work"), this, [&](JobContext& context) {
      started = true;
      for (;;) {
        context.step(0.5);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      return [&] { delivered = true; };
    });
    QTRY_VERIFY(started);
    queue.cancel(id);
    QVERIFY(queue.idle());
    QTRY_COMPARE(cancelled.count(), 1);
    QVERIFY(!delivered);
  }

  void intermediateResultsComeBeforeTheLastAndNotAfterACancel() {
    JobQueue queue(1);
    QList<int> seen;
    queue.start(QStringLiteral("work"), this, [&](JobContext& context) {
      for (int i = 0; i < 3; ++i) context.deliver([&seen, i] { seen.append(i); });
      return [&seen] { seen.append(99); };
    });
    QTRY_COMPARE(seen, (QList<int>{0, 1, 2, 99}));
  }

  void errorsKeepTheirCode() {
    JobQueue queue(1);
    ErrorCode code = ErrorCode::Internal;
    connect(&queue, &JobQueue::failed, this, [&](JobId, const QString&, const Error& error) { code = error.code(); });
    queue.start(QStringLiteral("work"), this,
                [](JobContext&) -> std::function<void()> { throw Error(ErrorCode::FileEmpty, {"a.dcm"}); });
    QTRY_COMPARE(code, ErrorCode::FileEmpty);
  }

  void resultsForAGoneOwnerAreDropped() {
    JobQueue queue(1);
    auto owner = std::make_unique<QObject>();
    bool delivered = false;
    queue.start(QStringLiteral("work"), owner.get(), [&](JobContext&) {
      std::this_thread::sleep_for(std::chrono::milliseconds(30));
      return [&] { delivered = true; };
    });
    owner.reset();
    QTRY_VERIFY(queue.idle());
    QTest::qWait(50);
    QVERIFY(!delivered);
  }

  void destroyingTheQueueStopsEverything() {
    std::atomic<int> ran{0};
    {
      JobQueue queue(2);
      for (int i = 0; i < 8; ++i) {
        queue.start(QStringLiteral("work"), this, [&](JobContext& context) -> std::function<void()> {
          ++ran;
          for (;;) context.step(0);
        });
      }
      QTRY_VERIFY(ran >= 2);
    }
    QVERIFY(ran <= 8);
  }

  void everyErrorCodeHasWords() {
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
      const ErrorWords words = errorWords(Error(static_cast<ErrorCode>(code), {"/data/a.dcm", "1", "2", "3"}));
      QVERIFY2(!words.what.isEmpty(), errorCodeName(static_cast<ErrorCode>(code)));
      QVERIFY2(!words.what.contains(QLatin1String("%1")), errorCodeName(static_cast<ErrorCode>(code)));
    }
    QVERIFY(errorWords(Error(ErrorCode::FileTruncated, {"/data/a.dcm"})).what.contains(QLatin1String("a.dcm")));
    QCOMPARE(errorWords(Error(ErrorCode::SeriesNotFound, {"/data/scans/"})).what,
             QStringLiteral("No CT series was found in scans/."));
  }
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::JobQueueTest)
#include "job_queue_test.moc"
