#include "ui/browser/case_delegate.h"

#include <QPainter>

#include "ui/browser/case_model.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

constexpr int rowHeight = 60;
constexpr int gap = 8;
constexpr int iconSize = 15;

QString elided(const QPainter& painter, const QString& text, int width) {
  return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

/// A word on a tinted ground, right-aligned; where it begins.
int drawBadge(QPainter& painter, const QRect& line, const QString& text, const QColor& color) {
  const int width = painter.fontMetrics().horizontalAdvance(text) + 14;
  const QRect box(line.right() - width, line.center().y() - 8, width, 16);
  QColor ground = color;
  ground.setAlphaF(0.18F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(box, 8, 8);
  painter.setPen(color);
  painter.drawText(box, Qt::AlignCenter, text);
  return box.left() - 4;
}

int drawVerdict(QPainter& painter, const QRect& line, const QModelIndex& index) {
  switch (static_cast<CaseModel::Verdict>(index.data(CaseModel::VerdictRole).toInt())) {
    case CaseModel::Verdict::Right:
      return drawBadge(painter, line, CaseDelegate::tr("✓ right"), Theme::status(Theme::Status::Ok));
    case CaseModel::Verdict::Wrong:
      return drawBadge(painter, line, CaseDelegate::tr("✗ wrong"), Theme::status(Theme::Status::Error));
    case CaseModel::Verdict::StandsIn:
      return drawBadge(painter, line, CaseDelegate::tr("no label"), Theme::status(Theme::Status::Warning));
    case CaseModel::Verdict::Failed:
      return drawBadge(painter, line, CaseDelegate::tr("not readable"), Theme::status(Theme::Status::Error));
    case CaseModel::Verdict::Unknown:
      break;
  }
  return line.right();
}

/// Mask and evaluation as signs: strong where done, faint where not.
int drawMarks(QPainter& painter, const QRect& line, const QModelIndex& index) {
  const auto mask = static_cast<CaseMask>(index.data(CaseModel::MaskRole).toInt());
  QRect box(line.right() - iconSize, line.center().y() - iconSize / 2, iconSize, iconSize);
  const auto draw = [&](const char* icon, bool done) {
    painter.setOpacity(done ? 1 : 0.35);
    Theme::icon(QLatin1String(icon)).paint(&painter, box);
    painter.setOpacity(1);
    box.translate(-iconSize - 5, 0);
  };
  draw("chart", index.data(CaseModel::EvaluatedRole).toBool());
  if (mask == CaseMask::NothingThere) {
    draw("eye", true);
  } else if (mask == CaseMask::NotLooked) {
    draw("eye-off", false);
  } else {
    draw(mask == CaseMask::Drawn ? "mask" : "minus", mask == CaseMask::Drawn);
  }
  return box.right();
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& row, bool onShow) {
  const QPalette& palette = option.palette;
  if (onShow || (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))) {
    painter.fillRect(row, palette.color(QPalette::Light));
  }
  if (onShow) painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), palette.color(QPalette::Highlight));
  if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
    painter.setPen(palette.color(QPalette::Highlight));
    painter.drawRect(row.adjusted(0, 0, -1, -1));
  }
}

/// What the network says, or why nothing can be said.
void drawAnswer(QPainter& painter, const QRect& line, const QPalette& palette, const QModelIndex& index) {
  const QString failure = index.data(CaseModel::FailureRole).toString();
  const QString predicted = index.data(CaseModel::PredictionRole).toString();
  QString words = predicted.isEmpty() ? CaseDelegate::tr("not classified yet") : CaseDelegate::tr("predicted: %1").arg(predicted);
  if (index.data(CaseModel::DoubtRole).toBool()) words += QStringLiteral(" · ") + CaseDelegate::tr("near the threshold");
  painter.setPen(failure.isEmpty() ? palette.color(QPalette::PlaceholderText) : Theme::status(Theme::Status::Warning));
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, elided(painter, failure.isEmpty() ? words : failure, line.width()));
}

/// What is true of the case, whose it is, and its marks.
void drawCase(QPainter& painter, const QRect& line, const QPalette& palette, const QModelIndex& index) {
  const int end = drawMarks(painter, line, index);
  const QString patient = index.data(CaseModel::PatientRole).toString();
  QString words = CaseDelegate::tr("label: %1").arg(index.data(CaseModel::LabelRole).toString());
  if (!patient.isEmpty()) words += QStringLiteral(" · ") + patient;
  painter.setPen(palette.color(QPalette::PlaceholderText));
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, elided(painter, words, end - line.left()));
}

}  // namespace

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QRect row = option.rect.adjusted(0, 1, 0, -1);
  const bool onShow = index.data(CaseModel::OnShowRole).toBool();
  drawGround(*painter, option, row, onShow);

  QFont small = option.font;
  small.setPixelSize(11);
  const QRect first(row.left() + gap + 2, row.top() + 4, row.width() - 2 * gap - 2, 17);
  painter->setFont(small);
  const int titleEnd = drawVerdict(*painter, first, index);
  QFont bold = option.font;
  bold.setWeight(onShow ? QFont::DemiBold : QFont::Normal);
  painter->setFont(bold);
  painter->setPen(option.palette.color(QPalette::Text));
  const QRect title(first.topLeft(), QPoint(titleEnd, first.bottom()));
  // The end of a name tells slices apart.
  const QString name = index.data(Qt::DisplayRole).toString();
  painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                    painter->fontMetrics().elidedText(name, Qt::ElideMiddle, title.width()));
  painter->setFont(small);
  drawAnswer(*painter, first.translated(0, 18), option.palette, index);
  drawCase(*painter, first.translated(0, 34), option.palette, index);
  painter->restore();
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {180, rowHeight};
}

}  // namespace saliscope::ui
