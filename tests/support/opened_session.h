// A session with a small synthetic scan, and a model where there is one.
#pragma once

#include <QTest>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include "core/base/error.h"
#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"
#include "ui/session/session.h"

namespace saliscope::ui {

/// Slices of 64 x 64: a soft-tissue disc with a brighter vessel at (40, 32), radius 6 pixels.
class OpenedSession {
 public:
  static constexpr int size = 64;
  static constexpr int slices = 3;
  static constexpr int longWait = 120000;

  OpenedSession() { writeScan(); }

  [[nodiscard]] Session& session() { return session_; }
  [[nodiscard]] QString path(const std::string& name) const { return QString::fromStdString((folder_ / name).string()); }

  /// False if nothing came of it.
  [[nodiscard]] bool open() { return open("scan.nrrd"); }
  /// The same with slices of one grey.
  [[nodiscard]] bool openEven() {
    Grid<float> grid;
    grid.geometry.size = {size, size, slices};
    grid.voxels.resize(grid.geometry.voxels(), 30);
    writeGrid(folder_ / "even.nrrd", grid);
    return open("even.nrrd");
  }

  /// The bundled model, else the tiny one of ../shared; empty where neither is there.
  [[nodiscard]] static QString modelFile() {
    try {
      return QString::fromStdString(bundledModelPath().string());
    } catch (const saliscope::Error&) {
      const std::filesystem::path tiny = std::filesystem::path(SALISCOPE_SHARED) / "reference/tiny.pt";
      return std::filesystem::exists(tiny) ? QString::fromStdString(tiny.string()) : QString();
    }
  }
  [[nodiscard]] bool loadModel() {
    session_.explanation.loadModel(modelFile());
    return QTest::qWaitFor([this] { return session_.explanation.classifier() != nullptr; }, longWait) &&
           QTest::qWaitFor([this] { return !session_.study.slice() || session_.explanation.prediction().has_value(); }, longWait);
  }

  /// A finished map of a quick estimator on the slice on show.
  [[nodiscard]] bool explain() {
    HeatmapSettings settings = session_.explanation.settings();
    settings.estimator = "smoothgrad-squared";
    settings.parameters = {{"samples", 2}};
    session_.explanation.setSettings(settings);
    session_.explanation.run();
    return QTest::qWaitFor([this] { return session_.explanation.heatmap() && !session_.explanation.isPreview(); }, longWait);
  }
  /// Paints the vessel and waits for the comparison.
  [[nodiscard]] bool paint() {
    session_.mask.beginStroke(session_.study.sliceIndex(), false, 24);
    session_.mask.extendStroke({40, 32}, {40, 32});
    session_.mask.endStroke();
    return QTest::qWaitFor([this] { return session_.evidence.current() != nullptr; }, longWait);
  }

 private:
  [[nodiscard]] bool open(const std::string& name) {
    session_.study.open({path(name)});
    return QTest::qWaitFor([this] { return session_.study.volume() != nullptr; }, longWait);
  }
  void writeScan() const {
    Grid<float> grid;
    grid.geometry.size = {size, size, slices};
    grid.geometry.spacing = {2, 2, 5};
    grid.voxels.resize(grid.geometry.voxels(), -1000);
    for (std::size_t i = 0; i < grid.voxels.size(); ++i) {
      const double column = static_cast<double>(i % size);
      const double row = static_cast<double>(i / size % size);
      if (std::hypot(column - 32, row - 32) < 24) grid.voxels[i] = 40;
      if (std::hypot(column - 40, row - 32) < 6) grid.voxels[i] = 300;
    }
    writeGrid(folder_ / "scan.nrrd", grid);
  }

  test::TemporaryFolder folder_;
  Session session_;
};

}  // namespace saliscope::ui

/// Skips the running test where there is no model.
#define SALISCOPE_NEEDS_MODEL() \
  if (saliscope::ui::OpenedSession::modelFile().isEmpty()) QSKIP("needs a model")
