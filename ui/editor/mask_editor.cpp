#include "ui/editor/mask_editor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QWidgetAction>
#include <cmath>

#include "ui/editor/mask_files.h"
#include "ui/editor/mask_tool.h"
#include "ui/viewer/slice_view.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

MaskEditor::MaskEditor(Session& session, SliceView& view, QObject* parent)
    : QObject(parent),
      session_(session),
      view_(view),
      tool_(new MaskTool(session, this)),
      files_(new MaskFiles(session, &view, this)) {
  makeTools();
  makeSize();
  addSeparator();
  makeHistory();
  addSeparator();
  makeFiles();
  connect(tool_, &MaskTool::changed, this, &MaskEditor::followTool);
  connect(tool_, &MaskTool::lookChanged, &view_, &SliceView::updateTool);
  connect(tool_, &MaskTool::leaveWanted, this, [this] { setActive(false); });
  connect(&session_.mask, &MaskDocument::stateChanged, this, &MaskEditor::followMask);
  connect(&session_.study, &Study::sliceChanged, this, &MaskEditor::followMask);
  connect(&session_.study, &Study::volumeLoaded, this, &MaskEditor::followMask);
  connect(&session_.mask, &MaskDocument::changed, this, [this](int k) {
    // Undo and redo show what they have changed.
    if (k >= 0 && k != session_.study.sliceIndex()) session_.study.setSliceIndex(k);
    followMask();
  });
  followTool();
  followMask();
}

MaskEditor::~MaskEditor() = default;

QAction* MaskEditor::addAction(const QString& name, const QString& icon, const QString& text, const QString& sentence,
                               const QKeySequence& key) {
  auto* action = new QAction(Theme::icon(icon), text, this);
  action->setObjectName(name);
  action->setShortcut(key);
  const QString keyText = key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText));
  action->setToolTip(sentence + keyText);
  actions_.append(action);
  return action;
}

void MaskEditor::addSeparator() {
  auto* separator = new QAction(this);
  separator->setSeparator(true);
  actions_.append(separator);
}

void MaskEditor::makeTools() {
  brush_ = addAction(QStringLiteral("maskBrush"), QStringLiteral("brush"), tr("Brush"),
                     tr("Paints the mask with the left button; hold Ctrl to erase."), QKeySequence(Qt::Key_B));
  eraser_ = addAction(QStringLiteral("maskEraser"), QStringLiteral("eraser"), tr("Eraser"),
                      tr("Erases the mask with the left button; hold Ctrl to paint."), QKeySequence(Qt::SHIFT | Qt::Key_B));
  for (QAction* action : {brush_, eraser_}) action->setCheckable(true);
  connect(brush_, &QAction::triggered, this, [this](bool on) { choose(false, on); });
  connect(eraser_, &QAction::triggered, this, [this](bool on) { choose(true, on); });
}

void MaskEditor::choose(bool erasing, bool on) {
  tool_->setErasing(erasing);
  setActive(on);
  followTool();
}

void MaskEditor::makeSize() {
  auto* box = new QWidget;
  auto* layout = new QHBoxLayout(box);
  layout->setContentsMargins(6, 0, 6, 0);
  // A toolbar would stretch it.
  box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  size_ = new QSlider(Qt::Horizontal, box);
  size_->setObjectName(QStringLiteral("brushSize"));
  size_->setAccessibleName(tr("Brush size in mm"));
  size_->setRange(static_cast<int>(MaskTool::smallestMm), static_cast<int>(MaskTool::largestMm));
  size_->setFixedWidth(96);
  size_->setFocusPolicy(Qt::NoFocus);
  sizeText_ = new QLabel(box);
  sizeText_->setFont(Theme::numberFont());
  sizeText_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  sizeText_->setMinimumWidth(sizeText_->fontMetrics().horizontalAdvance(tr("%1 mm").arg(88)) + 4);
  layout->addWidget(size_);
  layout->addWidget(sizeText_);
  box->setToolTip(tr("Diameter of the brush in mm (Shift+wheel over the slice, or [ and ])."));
  auto* action = new QWidgetAction(this);
  action->setObjectName(QStringLiteral("maskBrushSize"));
  action->setText(tr("Brush size"));
  action->setDefaultWidget(box);
  actions_.append(action);
  connect(size_, &QSlider::valueChanged, this, [this](int mm) { tool_->setDiameterMm(mm); });
}

void MaskEditor::makeHistory() {
  QAction* undo = session_.undo.createUndoAction(this, tr("Undo"));
  QAction* redo = session_.undo.createRedoAction(this, tr("Redo"));
  undo->setObjectName(QStringLiteral("maskUndo"));
  redo->setObjectName(QStringLiteral("maskRedo"));
  undo->setIcon(Theme::icon(QStringLiteral("undo")));
  redo->setIcon(Theme::icon(QStringLiteral("redo")));
  undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
  redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
  actions_ << undo << redo;
}

void MaskEditor::makeFiles() {
  nothingThere_ = addAction(QStringLiteral("maskNothingThere"), QStringLiteral("check"), tr("Nothing there"),
                            tr("Marks this slice as looked at and empty, so that it counts as such."), {});
  nothingThere_->setCheckable(true);
  connect(nothingThere_, &QAction::triggered, this, [this] { session_.mask.setNothingThere(session_.study.sliceIndex()); });
  addSeparator();
  load_ = addAction(QStringLiteral("maskLoad"), QStringLiteral("mask"), tr("Load mask…"), tr("Opens a mask for the image on show."),
                    {});
  save_ = addAction(QStringLiteral("maskSave"), QStringLiteral("save"), tr("Save mask"), tr("Saves the mask to its file."),
                    QKeySequence(Qt::CTRL | Qt::Key_S));
  saveAs_ = addAction(QStringLiteral("maskSaveAs"), QStringLiteral("save-as"), tr("Save mask as…"),
                      tr("Saves the mask to another file."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
  connect(load_, &QAction::triggered, files_, &MaskFiles::load);
  connect(save_, &QAction::triggered, files_, &MaskFiles::save);
  connect(saveAs_, &QAction::triggered, files_, &MaskFiles::saveAs);
}

void MaskEditor::setActive(bool active) {
  if (active == active_) {
    followTool();
    return;
  }
  active_ = active;
  if (!active) tool_->finish();
  view_.setTool(active ? tool_ : nullptr);
  if (active) view_.setFocus();
  followTool();
  Q_EMIT activeChanged(active);
}

void MaskEditor::followTool() {
  brush_->setChecked(active_ && !tool_->erasing());
  eraser_->setChecked(active_ && tool_->erasing());
  const QSignalBlocker quiet(size_);
  size_->setValue(static_cast<int>(std::lround(tool_->diameterMm())));
  sizeText_->setText(tr("%1 mm").arg(tool_->diameterMm(), 0, 'f', 0));
}

void MaskEditor::followMask() {
  const bool ready = session_.study.volume() != nullptr;
  const int k = session_.study.sliceIndex();
  const MaskDocument& mask = session_.mask;
  const SliceStatus status = mask.present() && k < mask.mask().slices() ? mask.mask().status(k) : SliceStatus::NotLooked;
  nothingThere_->setChecked(status == SliceStatus::NothingThere);
  nothingThere_->setEnabled(ready && status == SliceStatus::NotLooked);
  load_->setEnabled(ready);
  save_->setEnabled(mask.present() && mask.modified());
  saveAs_->setEnabled(mask.present());
}

}  // namespace saliscope::ui
