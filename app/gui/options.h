// What the command line of the desktop program asks for.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>
#include <stdexcept>

namespace saliscope::gui {

struct Options {
  QStringList paths;
  std::optional<int> slice;  ///< from 0
  QString estimator;         ///< empty: not asked
  QString mask;
  QString model;       ///< empty: the bundled one
  QString screenshot;  ///< a picture is to be saved and the program to quit
  QString report;
  QString runReport;  ///< the folder of an evaluation: `report` is its report, and no window is needed
  QSize size{1600, 1000};
  bool sizeGiven = false;
  QString theme;     ///< empty: as set by the user
  QString language;  ///< empty: as set by the user
  QString help;      ///< text to print instead of running
  /// No person is there to answer: no questions, no settings of the user's read or changed.
  [[nodiscard]] bool unattended() const { return !screenshot.isEmpty() || !report.isEmpty(); }
};

/// Wrong usage; what() says what.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// `arguments` with the program's name first. Throws UsageError.
[[nodiscard]] Options parseOptions(const QStringList& arguments);

}  // namespace saliscope::gui
