// The figure of regions: what it needs, and that it is drawn as a picture and as vectors.
#include "ui/report/region_figure.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

#include "tests/support/opened_session.h"

namespace saliscope::ui {

class RegionFigureTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void needsAMap() {
    OpenedSession opened;
    QSignalSpy notices(&opened.session(), &Session::notice);
    QVERIFY(!gatherRegionFigure(opened.session()));
    QCOMPARE(exportRegionFigureTo(opened.session(), opened.path("none.png")), JobId{0});
    QCOMPARE(notices.count(), 1);
    QVERIFY(!QFile::exists(opened.path("none.png")));
  }

  void isWrittenAsAPictureAndAsVectors() {
    SALISCOPE_NEEDS_MODEL();
    OpenedSession opened;
    QVERIFY(opened.open());
    QVERIFY(opened.loadModel());
    QVERIFY(opened.explain());
    QVERIFY(QTest::qWaitFor([&] { return gatherRegionFigure(opened.session()).has_value(); }, OpenedSession::longWait));
    const QImage without = written(opened, "without.png");
    QVERIFY(opened.paint());
    const QImage with = written(opened, "with.png");
    QVERIFY(with.width() > 1500);
    QCOMPARE(with.size(), without.size());
    QVERIFY(with != without);
    // The mask's panel is the second of four: black, with the vessel in white.
    const int panel = with.width() / 4;
    QCOMPARE(with.pixelColor(panel * 3 / 2, panel / 8), QColor(Qt::black));
    QCOMPARE(with.pixelColor(panel + panel * 41 / 64, panel / 2), QColor(Qt::white));

    QVERIFY(exportRegionFigureTo(opened.session(), opened.path("figure.svg")) != 0);
    QTRY_VERIFY(QFile::exists(opened.path("figure.svg")));
    QSvgRenderer svg(opened.path("figure.svg"));
    QVERIFY(svg.isValid());
    QVERIFY(qAbs(svg.defaultSize().width() / static_cast<double>(svg.defaultSize().height()) -
                 with.width() / static_cast<double>(with.height())) < 0.02);
  }

 private:
  [[nodiscard]] static QImage written(OpenedSession& opened, const std::string& name) {
    if (exportRegionFigureTo(opened.session(), opened.path(name)) == 0) return {};
    const bool there = QTest::qWaitFor([&] { return QFile::exists(opened.path(name)); }, OpenedSession::longWait);
    return there ? QImage(opened.path(name)) : QImage();
  }
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::RegionFigureTest)
#include "region_figure_test.moc"
