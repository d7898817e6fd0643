// Everything that is open and chosen, in one place that panels are handed by reference.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include "ui/jobs/job_queue.h"
#include "ui/session/case_list.h"
#include "ui/session/evidence.h"
#include "ui/session/explanation.h"
#include "ui/session/findings.h"
#include "ui/session/foreign_heatmaps.h"
#include "ui/session/mask_document.h"
#include "ui/session/names.h"
#include "ui/session/regions.h"
#include "ui/session/series_heatmap.h"
#include "ui/session/slice_agreement.h"
#include "ui/session/slice_maps.h"
#include "ui/session/study.h"
#include "ui/session/view_state.h"

namespace saliscope::ui {

enum class NoticeLevel { Info, Warning, Error };

/// Owns the parts and wires them; panels talk to the parts. No feature lives here.
class Session : public QObject {
  Q_OBJECT
 public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  // Order matters: queues outlive what uses them, and are stopped first by the destructor.
  JobQueue io{2};
  JobQueue compute{2};  ///< one classifies the series, one makes maps
  QUndoStack undo;
  Study study{io};
  ViewState view;
  MaskDocument mask{io, undo};
  Findings findings{study, undo};  ///< measurements and notes of the series on show
  Explanation explanation{study, compute};
  ForeignHeatmaps foreign{study, explanation, io};  ///< in place of the estimator's map
  SeriesHeatmap seriesHeatmap{study, foreign, io};  ///< the whole of it
  RegionSet regions{study, explanation, mask, view, io};
  Evidence evidence{study, explanation, regions, mask, io};
  AgreementWatch agreement{study, explanation, regions, mask, view};
  SliceMaps maps{study, explanation};
  CaseList cases{*this};

  /// What a user names: images, folders of images, lists of cases (manifests), and the folder of an evaluation.
  void open(const QStringList& paths);

  /// Shows a quiet message (never a modal box); `details` can be copied.
  void notify(NoticeLevel level, const QString& text, const QString& details = {});
  void notify(const saliscope::Error& error);

  /// A mask to load as soon as the next volume is there (command line).
  void setInitialMask(const QString& file) { initialMask_ = file; }
  /// True when nothing runs or waits: scans, loading, classification, maps, evidence, the list of cases.
  [[nodiscard]] bool idle() const;

  void saveSettings() const;
  void restoreSettings();

 Q_SIGNALS:
  void notice(NoticeLevel level, const QString& text, const QString& details);
  /// `folder`, the last one named, holds an evaluation.
  void evaluationNamed(const QString& folder);
  void becameIdle();

 private:
  void wire();
  QString initialMask_;
};

}  // namespace saliscope::ui
