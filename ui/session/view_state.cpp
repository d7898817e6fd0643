#include "ui/session/view_state.h"

#include <QSettings>
#include <algorithm>

namespace saliscope::ui {

void ViewState::setWindow(const Window& window) {
  const Window wanted{window.center, std::max(1.0, window.width)};
  if (wanted == window_) return;
  window_ = wanted;
  Q_EMIT changed();
}

void ViewState::setHeatmap(const HeatmapStyle& style) {
  if (style == heatmap_) return;
  heatmap_ = style;
  Q_EMIT changed();
}

void ViewState::setRegions(const RegionStyle& style) {
  RegionStyle wanted = style;
  wanted.percent = std::clamp(style.percent, 1.0, 100.0);
  if (wanted == regions_) return;
  regions_ = wanted;
  Q_EMIT changed();
}

void ViewState::setMask(MaskStyle style) {
  if (style == mask_) return;
  mask_ = style;
  if (style != MaskStyle::Hidden) seenMask_ = style;
  Q_EMIT changed();
}

void ViewState::setMaskVisible(bool visible) {
  setMask(visible ? seenMask_ : MaskStyle::Hidden);
}

void ViewState::setAgreement(const AgreementStyle& style) {
  AgreementStyle wanted = style;
  wanted.percent = std::clamp(style.percent, 1.0, 100.0);
  if (wanted == agreement_) return;
  agreement_ = wanted;
  Q_EMIT changed();
}

void ViewState::setBase(const BaseStyle& style) {
  if (style == base_) return;
  base_ = style;
  Q_EMIT changed();
}

void ViewState::setCurtainDrawn(bool drawn) {
  if (drawn == curtain_.drawn) return;
  curtain_.drawn = drawn;
  Q_EMIT changed();
}

void ViewState::moveCurtain(double at) {
  const double wanted = std::clamp(at, 0.0, 1.0);
  if (wanted == curtain_.at) return;
  curtain_.at = wanted;
  Q_EMIT curtainMoved();
}

void ViewState::setLayersHidden(bool hidden) {
  if (hidden == layersHidden_) return;
  layersHidden_ = hidden;
  Q_EMIT layersHiddenChanged();
}

void ViewState::setOutlined(const QString& estimator, bool outlined) {
  if (outlined == outlined_.contains(estimator)) return;
  if (outlined) {
    outlined_.append(estimator);
  } else {
    outlined_.removeAll(estimator);
  }
  Q_EMIT changed();
}

void ViewState::setMouse(const MouseStyle& style) {
  if (style == mouse_) return;
  mouse_ = style;
  Q_EMIT changed();
}

void ViewState::save() const {
  QSettings settings;
  settings.beginGroup(QStringLiteral("view"));
  settings.setValue(QStringLiteral("windowCenter"), window_.center);
  settings.setValue(QStringLiteral("windowWidth"), window_.width);
  settings.setValue(QStringLiteral("heatmapVisible"), heatmap_.visible);
  settings.setValue(QStringLiteral("heatmapOpacity"), heatmap_.opacity);
  settings.setValue(QStringLiteral("heatmapColorMap"), heatmap_.colorMap);
  settings.setValue(QStringLiteral("heatmapThreshold"), heatmap_.threshold);
  settings.setValue(QStringLiteral("heatmapSmooth"), heatmap_.smooth);
  settings.setValue(QStringLiteral("heatmapByPercentile"), heatmap_.byPercentile);
  settings.setValue(QStringLiteral("heatmapHidden"), heatmap_.hidden);
  settings.setValue(QStringLiteral("heatmapSharedScale"), heatmap_.sharedScale);
  settings.setValue(QStringLiteral("agreementPercent"), agreement_.percent);
  settings.setValue(QStringLiteral("regionsVisible"), regions_.visible);
  settings.setValue(QStringLiteral("regionsPercent"), regions_.percent);
  settings.setValue(QStringLiteral("regionsFilled"), regions_.filled);
  settings.setValue(QStringLiteral("regionsBorders"), regions_.borders);
  settings.setValue(QStringLiteral("mask"), static_cast<int>(mask_));
  settings.setValue(QStringLiteral("mouseLeftWindows"), mouse_.leftWindows);
  settings.setValue(QStringLiteral("mouseRightPans"), mouse_.rightPans);
  settings.setValue(QStringLiteral("mouseLevelInverted"), mouse_.levelInverted);
}

void ViewState::restore() {
  QSettings settings;
  settings.beginGroup(QStringLiteral("view"));
  const auto number = [&](const QString& key, double fallback, double low, double high) {
    return std::clamp(settings.value(key, fallback).toDouble(), low, high);
  };
  window_.center = number(QStringLiteral("windowCenter"), window_.center, -2000, 4000);
  window_.width = number(QStringLiteral("windowWidth"), window_.width, 1, 8000);
  heatmap_.visible = settings.value(QStringLiteral("heatmapVisible"), heatmap_.visible).toBool();
  heatmap_.opacity = number(QStringLiteral("heatmapOpacity"), heatmap_.opacity, 0, 1);
  heatmap_.colorMap = settings.value(QStringLiteral("heatmapColorMap"), heatmap_.colorMap).toString();
  heatmap_.threshold = number(QStringLiteral("heatmapThreshold"), heatmap_.threshold, 0, 1);
  heatmap_.smooth = settings.value(QStringLiteral("heatmapSmooth"), heatmap_.smooth).toBool();
  heatmap_.byPercentile = settings.value(QStringLiteral("heatmapByPercentile"), heatmap_.byPercentile).toBool();
  heatmap_.hidden = number(QStringLiteral("heatmapHidden"), heatmap_.hidden, 0, 1);
  heatmap_.sharedScale = settings.value(QStringLiteral("heatmapSharedScale"), heatmap_.sharedScale).toBool();
  // What stands in the anatomy's place could mislead who does not remember it: agreement, the network's view and the curtain
  // begin off.
  agreement_.percent = number(QStringLiteral("agreementPercent"), agreement_.percent, 1, 100);
  regions_.visible = settings.value(QStringLiteral("regionsVisible"), regions_.visible).toBool();
  regions_.percent = number(QStringLiteral("regionsPercent"), regions_.percent, 1, 100);
  regions_.filled = settings.value(QStringLiteral("regionsFilled"), regions_.filled).toBool();
  regions_.borders = settings.value(QStringLiteral("regionsBorders"), regions_.borders).toBool();
  mask_ = static_cast<MaskStyle>(std::clamp(settings.value(QStringLiteral("mask"), 0).toInt(), 0, 2));
  if (mask_ != MaskStyle::Hidden) seenMask_ = mask_;
  mouse_.leftWindows = settings.value(QStringLiteral("mouseLeftWindows"), mouse_.leftWindows).toBool();
  mouse_.rightPans = settings.value(QStringLiteral("mouseRightPans"), mouse_.rightPans).toBool();
  mouse_.levelInverted = settings.value(QStringLiteral("mouseLevelInverted"), mouse_.levelInverted).toBool();
  Q_EMIT changed();
}

}  // namespace saliscope::ui
