// The cases of a study, from a manifest or a folder: what is known of each, and which one is on show.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "core/evaluation/case_facts.h"
#include "core/volume/manifest.h"
#include "ui/jobs/job_queue.h"
#include "ui/session/study.h"

namespace saliscope::ui {

class Session;

/// So near to the threshold that a small change could turn the answer.
inline constexpr double doubtfulWithin = 0.1;

/// In order of what is known.
enum class CaseMask { None, NotLooked, NothingThere, Drawn };

/// A line of the list.
struct StudyCase {
  ManifestRow row;
  std::optional<SeriesInfo> series{};  ///< of a folder's image that lies beside others
  std::optional<CaseFacts> facts{};    ///< none: nobody has looked yet, or it cannot be read
  std::optional<Error> failure{};      ///< why it cannot be read
  std::optional<CaseLabel> chosen{};   ///< what the user said
  QString listedMask{};                ///< the list's own; row.mask is another once the user has saved one
  bool stale = false;                  ///< to be looked at again
  std::optional<CaseMask> drawn{};     ///< the mask as it is in the program, newer than the file
  bool evaluated = false;              ///< a map of it was compared with its mask, here or in the open evaluation
};

/// The name by which a case's label, measurements and notes are kept: says nothing about the patient. `sopUid` only of one slice.
[[nodiscard]] QString caseKey(const QString& seriesUid, int columns, int rows, const QString& sopUid);

/// Predictions and mask states come on a thread of its own, which rests while the user waits for something.
class CaseList : public QObject {
  Q_OBJECT
 public:
  explicit CaseList(Session& session);
  ~CaseList() override;

  [[nodiscard]] static bool isManifest(const QString& path);
  /// Reads a manifest, or looks for the images below a folder, in place of the list there was. `show`: opens the first case.
  void open(const QString& path, bool show = true);
  void close();

  [[nodiscard]] QString source() const { return source_; }  ///< manifest or folder; empty: no list
  [[nodiscard]] const QList<StudyCase>& cases() const { return cases_; }
  [[nodiscard]] int current() const { return current_; }  ///< the one on show; -1: none of them
  /// The one that was asked for last, also while it is being opened.
  [[nodiscard]] int wanted() const { return wanted_ >= 0 ? wanted_ : current_; }
  /// Opens image, slice and mask. While another one is being looked for, only the last wish counts.
  void show(int index);

  [[nodiscard]] std::optional<int> label(int index) const;
  [[nodiscard]] CaseMask mask(int index) const;
  /// None where it is not known, or where label or prediction are missing.
  [[nodiscard]] std::optional<bool> right(int index) const;
  [[nodiscard]] bool nearThreshold(int index) const;
  /// Without a mask, or never compared with it.
  [[nodiscard]] bool undone(int index) const;
  [[nodiscard]] QString keyOf(int index) const;  ///< caseKey(); empty until somebody has looked

  void setChosen(int index, const CaseLabel& label);
  /// The mask that the user saved for the case takes the place of `listed`, the list's.
  void setMaskFile(int index, const QString& file, const QString& listed);
  /// The list's mask of the case on show; may be empty.
  [[nodiscard]] QString listedMask() const;
  [[nodiscard]] const QList<int>& here() const { return here_; }  ///< the cases that the series on show holds
  /// Image and slice of everything that an evaluation has.
  void addEvaluated(const std::set<std::pair<QString, int>>& slices);

  [[nodiscard]] bool looking() const { return lookJob_ != 0; }
  [[nodiscard]] int lookedAt() const;  ///< how many are known, or cannot be
  void stopLooking();
  /// Part of the session's own handling of a new volume: the case's mask, where it has one.
  void loadMask();

 Q_SIGNALS:
  void opened();  ///< another list, or none
  void caseChanged(int index);
  void looked(int index);  ///< its facts are there, or why there are none
  void looksChanged();     ///< looking began or ended
  void currentChanged();

 private:
  struct Rest {
    std::atomic<bool> wanted{false};
  };

  void connectSession();
  void take(QList<StudyCase> cases, const QString& source, bool show);
  void look();
  void takeFacts(int index, const std::optional<CaseFacts>& facts, const std::optional<Error>& failure);
  void rest();
  void goOn();
  void followStudy();
  void followLabel();
  void followMask();
  void maskSaved(const QString& file);
  void readMaskOf(int index);
  void followEvidence();
  [[nodiscard]] int find() const;
  /// Its slice in the series on show, or a negative number for any.
  [[nodiscard]] int sliceHere(int index) const;
  void setCurrent(int index);

  Session& session_;
  QString source_;
  QList<StudyCase> cases_;
  QList<int> here_;  ///< the cases that the series on show holds
  std::set<std::pair<QString, int>> evaluated_;
  int current_ = -1;
  int wanted_ = -1;    ///< to be shown
  int tried_ = -1;     ///< its image is being looked for
  int arriving_ = -1;  ///< on show, its volume is not there yet
  JobId openJob_ = 0;
  JobId lookJob_ = 0;
  std::shared_ptr<Rest> rest_ = std::make_shared<Rest>();
  JobQueue queue_{1};
};

}  // namespace saliscope::ui
