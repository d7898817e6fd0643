// What lies over the CT and stands in its place: the network's view, agreement, curtain, blinking, outlines of other maps.
#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/opened_session.h"
#include "ui/viewer/agreement_words.h"
#include "ui/viewer/layers_menu.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_panel.h"
#include "ui/widgets/agreement_layer.h"

namespace saliscope::ui {

class OverlaysTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_.open());
    QVERIFY(opened_.loadModel());
    QVERIFY(opened_.explain());
    QVERIFY(opened_.paint());
    QTRY_VERIFY_WITH_TIMEOUT(session().regions.current() && !session().regions.pending(), OpenedSession::longWait);
    panel_ = std::make_unique<ViewerPanel>(session());
    panel_->resize(700, 600);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    QTRY_VERIFY(view().probe(at(32, 32)).valid);
    menu_ = std::make_unique<LayersMenu>(session(), panel_->grid());
  }
  void init() {
    ViewState& state = session().view;
    state.setWindow({40, 400});
    state.setHeatmap({.opacity = 1, .smooth = true});
    state.setRegions({false, 5, true, true});
    state.setMask(MaskStyle::Hidden);
    state.setAgreement({});
    state.setBase({});
    state.setCurtainDrawn(false);
    state.moveCurtain(0.5);
    for (const QString& id : QStringList(state.outlined())) state.setOutlined(id, false);
    panel_->grid().setBlinking(false);
    panel_->grid().setArrangement({});
    panel_->grid().setLook({{}, false, false});
    drawn();
  }
  void cleanupTestCase() {
    menu_.reset();
    panel_.reset();
  }

  void theNetworksViewIsTheModelsInput() {
    const PixelPoint middle = view().pixelAt({350, 250});
    trigger("layers.network");
    drawn();
    const NetworkView& network = view().network();
    QVERIFY(!network.empty());
    const InputSpec& input = session().explanation.classifier()->card().input;
    const Image<float> fed = toModelInput(session().study.slice()->hu, input);
    QCOMPARE(network.hu().columns(), input.columns);
    for (std::size_t i = 0; i < fed.size(); i += 97) {
      const double hu = input.windowLow + static_cast<double>(fed[i]) * (input.windowHigh - input.windowLow);
      QVERIFY(std::abs(static_cast<double>(network.hu()[i]) - hu) < 0.01);
    }
    // In true place: the same point of the patient stays under the mouse.
    QVERIFY(std::abs(view().pixelAt({350, 250}).column - middle.column) < 1e-6);
    QVERIFY(std::abs(view().pixelAt({350, 250}).row - middle.row) < 1e-6);
    QCOMPARE(view().probe(at(40, 32)).hu, 300.0);
    // Each of the model's pixels is a block of its grey.
    session().view.setHeatmap({.visible = false});
    drawn();
    const int column = input.columns * 5 / 8;
    const int row = input.rows / 2;
    const QPointF place = network.toSlicePixels().map(QPointF(column, row));
    const int grey = static_cast<int>(std::lround(255 * static_cast<double>(fed.at(column, row))));
    QVERIFY(std::abs(colorAt(place).red() - grey) <= 2);
    QVERIFY(network.words().first().contains(QString::number(input.columns)));
    trigger("layers.network");
    drawn();
    QVERIFY(view().network().empty());
  }

  void theMaskGoesToTheModelsGridAndItsLossIsSaid() {
    trigger("layers.network");
    drawn();
    const NetworkView& network = view().network();
    QVERIFY(network.mask() && network.loss());
    const Image<std::uint8_t> mask = session().mask.mask().slice(session().study.sliceIndex());
    const InputSpec& input = session().explanation.classifier()->card().input;
    QVERIFY(*network.mask() == maskToModelGrid(mask, input.columns, input.rows));
    QCOMPARE(network.loss()->dice, gridLoss(mask, session().study.slice()->geometry, input.columns, input.rows).dice);
    QCOMPARE(network.words().size(), 4);
    QVERIFY(network.badge().reason.contains(QStringLiteral("Dice")));
  }

  void zoomStaysWhileTheGridChanges() {
    QTest::keyClick(&view(), Qt::Key_Up);
    drawn();
    view().lookAt(*view().centre(), 3 * view().pixelsPerMm());
    const double zoom = view().pixelsPerMm();
    trigger("layers.network");
    drawn();
    QCOMPARE(view().pixelsPerMm(), zoom);
    const PixelPoint before = view().pixelAt({350, 250});
    view().lookAt(*view().centre(), zoom);
    QVERIFY(std::abs(view().pixelAt({350, 250}).column - before.column) < 1e-6);
    QTest::keyClick(&view(), Qt::Key_Down);
    view().fit();
  }

  void agreementHasThreeColours() {
    trigger("layers.agreement");
    session().view.setAgreement({true, 5});
    drawn();
    const auto agreement = session().agreement.current();
    QVERIFY(agreement != nullptr && !agreement->ofRegions);
    int seen = 0;
    for (const Agreement label : {Agreement::Both, Agreement::MapOnly, Agreement::MaskOnly}) {
      const auto place = placeOf(agreement->map.labels, label);
      if (!place) continue;
      ++seen;
      const QColor found = colorAt(*place);
      const QColor wanted = agreementColor(label);
      QVERIFY2(std::abs(found.red() - wanted.red()) <= 3 && std::abs(found.blue() - wanted.blue()) <= 3, qPrintable(found.name()));
    }
    QVERIFY(seen >= 2);
    const QList<LegendEntry> legend = agreementLegend(*agreement);
    QCOMPARE(legend.size(), 4);
    QVERIFY(legend.first().text.contains(QStringLiteral("Dice")));
    trigger("layers.agreement");
    QVERIFY(session().agreement.current() == nullptr);
  }

  void agreementIsOfTheRegionsOnShow() {
    QTRY_VERIFY_WITH_TIMEOUT(session().regions.current() != nullptr, OpenedSession::longWait);
    session().view.setRegions({true, 20, true, true});
    session().view.setAgreement({true, 5});
    drawn();
    const auto agreement = session().agreement.current();
    QVERIFY(agreement != nullptr && agreement->ofRegions);
    QCOMPARE(agreement->map.both + agreement->map.mapOnly, session().regions.shown().pixels);
    QCOMPARE(agreement->percent, 20.0);
  }

  void agreementSaysWhatItLacks() {
    session().view.setAgreement({true, 5});
    session().study.setSliceIndex(0);
    drawn();
    QVERIFY(session().agreement.current() == nullptr);
    QCOMPARE(agreementBadges(session()).size(), 1);
    session().study.setSliceIndex(1);
    QTRY_VERIFY(session().agreement.current() != nullptr);
    QVERIFY(agreementBadges(session()).isEmpty());
  }

  void theCurtainIsDraggedWithTheMouse() {
    session().view.setHeatmap({.opacity = 1, .threshold = 0, .smooth = false});
    trigger("layers.curtain");
    drawn();
    const Window window = session().view.window();
    // Where the map is strongest there is colour on the right of the line, and the CT alone on the left of it.
    const QPointF hot = hottest();
    const double x = at(hot.x(), hot.y()).x();
    dragCurtain(350, x - 40);
    QVERIFY(std::abs(session().view.curtain().at * view().width() - (x - 40)) <= 1);
    QVERIFY(colourful(colorAt(hot)));
    dragCurtain(x - 40, x + 40);
    QVERIFY(!colourful(colorAt(hot)));
    QCOMPARE(session().view.window(), window);
    QTest::mouseMove(&view(), QPoint(static_cast<int>(x + 40), 100));
    QTRY_COMPARE(view().cursor().shape(), Qt::SplitHCursor);
    // Beside the line the left button does what it did.
    QTest::mousePress(&view(), Qt::LeftButton, {}, {100, 100});
    move({130, 100});
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, {130, 100});
    QVERIFY(session().view.window().width > window.width);
    trigger("layers.curtain");
    drawn();
    QVERIFY(!view().onCurtain({x + 40, 100}));
    QVERIFY(colourful(colorAt(hot)));
  }

  void blinkingHidesAndShowsAndStops() {
    const QPointF hot = hottest();
    trigger("layers.blink");
    QVERIFY(session().view.layersHidden());
    QTRY_VERIFY(session().view.layersHidden() && !colourful(colorAt(hot)));
    QTRY_VERIFY(!session().view.layersHidden() && colourful(colorAt(hot)));
    QTRY_VERIFY(session().view.layersHidden());
    trigger("layers.blink");
    QVERIFY(!session().view.layersHidden());
    QTest::qWait(900);
    QVERIFY(!session().view.layersHidden());
    QVERIFY(!action("layers.blink")->isChecked());
  }

  void besideItStandsTheCtAlone() {
    session().view.setMask(MaskStyle::Fill);
    panel_->grid().setArrangement({Arrangement::Kind::SideBySide, 1, 1});
    drawn();
    const QPointF hot = hottest();
    SliceView& plain = *panel_->grid().views().at(1);
    QVERIFY(colourful(colorAt(hot)));
    QVERIFY(!colourful(colorIn(plain, hot)));
    QVERIFY(!colourful(colorIn(plain, {40, 32})));
    // The network's view beside the CT itself.
    trigger("layers.network");
    drawn();
    QVERIFY(!view().network().empty());
    QVERIFY(plain.network().empty());
    panel_->grid().setArrangement({});
  }

  void theCtHasAnEyeToo() {
    session().view.setHeatmap({.visible = false});
    drawn();
    QVERIFY(colorAt({40, 32}).red() > 100);
    trigger("layers.ct");
    drawn();
    QVERIFY(colorAt({40, 32}).red() < 5);
    trigger("layers.ct");
  }

  void otherMapsAreOutlined() {
    session().explanation.runSeveral({QStringLiteral("random")});
    QTRY_VERIFY_WITH_TIMEOUT(session().maps.of(QStringLiteral("random")) != nullptr, OpenedSession::longWait);
    QVERIFY(session().maps.maps().size() >= 2);
    session().view.setHeatmap({.visible = false});
    drawn();
    const QImage bare = view().grab().toImage();
    session().view.setOutlined(QStringLiteral("random"), true);
    drawn();
    QVERIFY(view().grab().toImage() != bare);
    session().view.setOutlined(QStringLiteral("random"), false);
    drawn();
    QCOMPARE(view().grab().toImage(), bare);
  }

  void oneScaleForAllMapsIsTheWidest() {
    QVERIFY(session().maps.of(QStringLiteral("random")) != nullptr);
    const DisplayRange shared = session().maps.sharedRange();
    for (const SliceMap& map : session().maps.maps()) {
      QVERIFY(map.range.high <= shared.high);
      QVERIFY(map.range.low >= shared.low);
    }
    const QImage own = view().grab().toImage();
    trigger("layers.sharedScale");
    drawn();
    QVERIFY(session().view.heatmap().sharedScale);
    QVERIFY(view().grab().toImage() != own);
  }

 private:
  [[nodiscard]] Session& session() { return opened_.session(); }
  [[nodiscard]] SliceView& view() { return panel_->view(); }
  [[nodiscard]] QPointF at(double column, double row) { return view().pixelToWidget().map(QPointF(column, row)); }
  [[nodiscard]] QAction* action(const char* id) { return menu_->findChild<QAction*>(QLatin1String(id)); }
  void trigger(const char* id) { action(id)->trigger(); }
  void drawn() {
    QTRY_VERIFY(
        std::all_of(panel_->grid().views().begin(), panel_->grid().views().end(), [](SliceView* one) { return one->upToDate(); }));
    QCoreApplication::processEvents();
  }
  static QColor colorIn(SliceView& view, const QPointF& pixel) {
    const QImage shot = view.grab().toImage();
    return shot.pixelColor((view.pixelToWidget().map(pixel) * shot.devicePixelRatio()).toPoint());
  }
  QColor colorAt(const QPointF& pixel) { return colorIn(view(), pixel); }
  static bool colourful(const QColor& color) {
    return std::max({color.red(), color.green(), color.blue()}) - std::min({color.red(), color.green(), color.blue()}) > 25;
  }
  /// Of the map on show, away from the edges.
  [[nodiscard]] QPointF hottest() {
    const Image<float>& values = session().explanation.heatmap()->values;
    QPointF best(32, 32);
    float most = -1;
    for (int row = 20; row < 46; ++row) {
      for (int column = 16; column < 48; ++column) {
        if (values.at(column, row) > most) {
          most = values.at(column, row);
          best = QPointF(column, row);
        }
      }
    }
    return best;
  }
  /// A pixel of this label, away from the words; none: there is none.
  static std::optional<QPointF> placeOf(const Image<std::uint8_t>& labels, Agreement label) {
    const auto wanted = static_cast<std::uint8_t>(label);
    for (int row = 20; row < 46; ++row) {
      for (int column = 16; column < 48; ++column) {
        if (labels.at(column, row) == wanted) return QPointF(column, row);
      }
    }
    return std::nullopt;
  }
  void move(const QPointF& to) {
    QMouseEvent event(QEvent::MouseMove, to, view().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&view(), &event);
  }
  void dragCurtain(double from, double to) {
    const QPoint start(static_cast<int>(std::lround(from)), 100);
    QTest::mousePress(&view(), Qt::LeftButton, {}, start);
    move(QPointF(to, 120));
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, QPoint(static_cast<int>(std::lround(to)), 120));
    drawn();
  }

  OpenedSession opened_;
  std::unique_ptr<ViewerPanel> panel_;
  std::unique_ptr<LayersMenu> menu_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::OverlaysTest)
#include "overlays_test.moc"
