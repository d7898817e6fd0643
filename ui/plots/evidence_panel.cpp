#include "ui/plots/evidence_panel.h"

#include <QFrame>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/plots/dice_panel.h"
#include "ui/plots/evidence_words.h"
#include "ui/plots/roc_panel.h"
#include "ui/widgets/role_label.h"

namespace saliscope::ui {

namespace {

/// AUC at or below chance, or a share in the mask that chance would reach too.
bool notBetterThanChance(const SliceEvidence& evidence) {
  const bool auc = evidence.roc && evidence.roc->auc <= 0.5;
  return auc || evidence.top.inside <= evidence.top.chance;
}

}  // namespace

EvidencePanel::EvidencePanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), roc_(new RocPanel(session, this)), dice_(new DicePanel(session, this)) {
  setWindowTitle(tr("Evidence"));
  auto* layout = new QVBoxLayout(this);
  auto* tabs = new QTabWidget(this);
  tabs->setDocumentMode(true);
  tabs->addTab(roc_, tr("ROC"));
  tabs->setTabToolTip(0, tr("How well the map's height tells the mask's pixels from the others."));
  tabs->addTab(dice_, tr("Dice"));
  tabs->setTabToolTip(1, tr("How far the most salient regions and the mask overlap."));
  layout->addWidget(tabs, 1);
  frame_ = new QFrame(this);
  frame_->setProperty("role", "statement");
  auto* inside = new QVBoxLayout(frame_);
  sentence_ = new QLabel(frame_);
  sentence_->setWordWrap(true);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  badge_ = roleLabel("badge", frame_);
  badge_->setText(tr("not better than chance"));
  badge_->setToolTip(tr("A map that knows nothing of the slice would agree with the mask as well."));
  inside->addWidget(sentence_);
  inside->addWidget(badge_, 0, Qt::AlignLeft);
  layout->addWidget(frame_);
  connect(&session.evidence, &Evidence::changed, this, &EvidencePanel::refresh);
  connect(&session.study, &Study::sliceChanged, this, &EvidencePanel::refresh);
  connect(&session.view, &ViewState::changed, this, &EvidencePanel::refresh);
  refresh();
}

QString EvidencePanel::sentence() const {
  return sentence_->text();
}

void EvidencePanel::refresh() {
  std::optional<SliceEvidence> evidence;
  if (const auto current = session_.evidence.current()) evidence = *current;
  // The sentence follows the slider, ahead of the background's comparison.
  const auto top = session_.view.regions().visible ? session_.regions.shownInMask() : std::nullopt;
  if (evidence && evidence->regions && top) {
    evidence->top = *top;
    evidence->topPercent = session_.view.regions().percent;
  }
  sentence_->setText(evidence ? evidenceSentence(*evidence) : QString());
  frame_->setVisible(!sentence_->text().isEmpty());
  badge_->setVisible(evidence && evidence->dice && notBetterThanChance(*evidence));
}

}  // namespace saliscope::ui
