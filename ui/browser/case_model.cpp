#include "ui/browser/case_model.h"

#include <QFileInfo>
#include <algorithm>

#include "ui/jobs/error_words.h"
#include "ui/session/names.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {
namespace {

/// The file's name; of a folder with the one above it, for many are called "dicom" or "ct".
QString imageName(const StudyCase& one) {
  const std::filesystem::path& image = one.row.image;
  if (one.series && !one.series->description.empty()) return QString::fromStdString(one.series->description);
  const bool folder = !image.has_extension() && image.has_parent_path();
  return QString::fromStdString((folder ? image.parent_path().filename() / image.filename() : image.filename()).string());
}

bool isOf(const QModelIndex& index, CaseModel::Verdict verdict) {
  return index.data(CaseModel::VerdictRole).toInt() == static_cast<int>(verdict);
}

}  // namespace

CaseModel::CaseModel(Session& session, QObject* parent) : QAbstractListModel(parent), session_(session) {
  connect(&session_.cases, &CaseList::opened, this, &CaseModel::refresh);
  connect(&session_.cases, &CaseList::caseChanged, this, [this](int i) { Q_EMIT dataChanged(index(i), index(i)); });
  connect(&session_.explanation, &Explanation::modelChanged, this, &CaseModel::repaint);
  refresh();
}

void CaseModel::setIdentityShown(bool shown) {
  identityShown_ = shown;
  repaint();
}

void CaseModel::repaint() {
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CaseModel::refresh() {
  beginResetModel();
  patientNumbers_.clear();
  for (const StudyCase& one : session_.cases.cases()) {
    const QString name = QString::fromStdString(one.row.patient);
    if (!name.isEmpty() && !patientNumbers_.contains(name))
      patientNumbers_.insert(name, static_cast<int>(patientNumbers_.size()) + 1);
  }
  endResetModel();
}

int CaseModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(session_.cases.cases().size());
}

QString CaseModel::title(const StudyCase& one) const {
  const QString name = imageName(one);
  return one.row.slice ? tr("%1, slice %2").arg(name).arg(*one.row.slice + 1) : name;
}

QString CaseModel::patient(const StudyCase& one) const {
  const QString name = QString::fromStdString(one.row.patient);
  if (name.isEmpty() || identityShown_) return name;
  return tr("Patient %1").arg(patientNumbers_.value(name));
}

QString CaseModel::label(int index) const {
  const auto known = session_.cases.label(index);
  const ClassifierPtr classifier = session_.explanation.classifier();
  return known ? className(classifier ? classifier->card() : ModelCard(), *known) : tr("unknown");
}

QString CaseModel::prediction(int index) const {
  const auto& facts = session_.cases.cases().at(index).facts;
  const ClassifierPtr classifier = session_.explanation.classifier();
  if (!facts || !facts->prediction || !classifier) return {};
  const int predicted = facts->prediction->label;
  const double probability = Explanation::probabilityOf(*facts->prediction, predicted);
  return className(classifier->card(), predicted) + QLatin1Char(' ') + decimalText(probability);
}

CaseModel::Verdict CaseModel::verdict(int index) const {
  const StudyCase& one = session_.cases.cases().at(index);
  if (one.failure) return Verdict::Failed;
  if (!one.facts || !one.facts->prediction) return Verdict::Unknown;
  const auto right = session_.cases.right(index);
  if (!right) return Verdict::StandsIn;
  return *right ? Verdict::Right : Verdict::Wrong;
}

QString CaseModel::failure(const StudyCase& one) const {
  const auto& reason = one.failure ? one.failure : one.facts ? one.facts->maskFailure : one.failure;
  return reason ? errorWords(*reason).what : QString();
}

QString CaseModel::maskWords(CaseMask mask) {
  switch (mask) {
    case CaseMask::Drawn:
      return tr("mask drawn");
    case CaseMask::NothingThere:
      return tr("mask: nothing there");
    case CaseMask::NotLooked:
      return tr("mask: not looked at");
    case CaseMask::None:
      break;
  }
  return tr("no mask");
}

QString CaseModel::toolTip(int index) const {
  const StudyCase& one = session_.cases.cases().at(index);
  QStringList lines{QStringLiteral("<b>%1</b>").arg(title(one).toHtmlEscaped())};
  const auto add = [&](const QString& text) {
    if (!text.isEmpty()) lines.append(text.toHtmlEscaped());
  };
  if (one.failure) {
    const ErrorWords words = errorWords(*one.failure);
    add(words.what);
    add(words.remedy);
    return lines.join(QStringLiteral("<br>"));
  }
  add(tr("Label: %1").arg(label(index)) + QLatin1Char(' ') + (one.chosen ? tr("(yours)") : tr("(from the list)")));
  if (const QString predicted = prediction(index); !predicted.isEmpty())
    add(tr("Prediction of slice %1: %2").arg(one.facts->slice + 1).arg(predicted));
  if (verdict(index) == Verdict::Wrong) add(tr("The prediction is wrong: a map of it explains a mistake."));
  if (verdict(index) == Verdict::StandsIn) add(tr("No label: the predicted class stands in where one is needed."));
  if (session_.cases.nearThreshold(index)) add(tr("Near the threshold: a small change could turn the answer."));
  add(maskWords(session_.cases.mask(index)));
  add(one.evaluated ? tr("A map was compared with the mask.") : tr("No map was compared with a mask yet."));
  add(failure(one));
  return lines.join(QStringLiteral("<br>"));
}

QVariant CaseModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const int i = index.row();
  const StudyCase& one = session_.cases.cases().at(i);
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return title(one);
    case Qt::ToolTipRole:
      return toolTip(i);
    case PatientRole:
      return patient(one);
    case LabelRole:
      return label(i);
    case PredictionRole:
      return prediction(i);
    case ProbabilityRole:
      return one.facts && one.facts->prediction ? one.facts->prediction->probability : -1.0;
    case VerdictRole:
      return static_cast<int>(verdict(i));
    case DoubtRole:
      return session_.cases.nearThreshold(i);
    case MaskRole:
      return static_cast<int>(session_.cases.mask(i));
    case EvaluatedRole:
      return one.evaluated;
    case UndoneRole:
      return session_.cases.undone(i);
    case FailureRole:
      return failure(one);
    case OnShowRole:
      return i == session_.cases.current();
    default:
      return {};
  }
}

CaseFilter::CaseFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  collator_.setNumericMode(true);
  collator_.setCaseSensitivity(Qt::CaseInsensitive);
  sort(0);
}

void CaseFilter::setWords(const QString& text) {
  words_ = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  invalidateFilter();
}

void CaseFilter::setKind(Kind kind) {
  kind_ = kind;
  invalidateFilter();
}

void CaseFilter::setOrder(Order order) {
  order_ = order;
  invalidate();
}

bool CaseFilter::isOfKind(const QModelIndex& index) const {
  const auto mask = static_cast<CaseMask>(index.data(CaseModel::MaskRole).toInt());
  switch (kind_) {
    case Kind::All:
      return true;
    case Kind::Undone:
      return index.data(CaseModel::UndoneRole).toBool();
    case Kind::Wrong:
      return isOf(index, CaseModel::Verdict::Wrong);
    case Kind::Doubtful:
      return index.data(CaseModel::DoubtRole).toBool();
    case Kind::Unlabelled:
      return isOf(index, CaseModel::Verdict::StandsIn);
    case Kind::WithoutMask:
      return mask == CaseMask::None || mask == CaseMask::NotLooked;
    case Kind::NotEvaluated:
      return !index.data(CaseModel::EvaluatedRole).toBool();
    case Kind::Failed:
      return !index.data(CaseModel::FailureRole).toString().isEmpty();
  }
  return true;
}

bool CaseFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  // The case on show never leaves the list by what is done to it: the next one is found from it.
  if (words_.isEmpty() && index.data(CaseModel::OnShowRole).toBool()) return true;
  if (!isOfKind(index)) return false;
  QStringList shown;
  for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(CaseModel::PatientRole),
                         static_cast<int>(CaseModel::LabelRole), static_cast<int>(CaseModel::FailureRole)}) {
    shown.append(index.data(role).toString());
  }
  const QString text = shown.join(QLatin1Char('\n'));
  return std::all_of(words_.begin(), words_.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool CaseFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const auto text = [](const QModelIndex& index, int role) { return index.data(role).toString(); };
  const auto number = [](const QModelIndex& index, int role) { return index.data(role).toDouble(); };
  switch (order_) {
    case Order::List:
      break;
    case Order::Patient:
      // Numbers in names count as numbers: "Patient 2" before "Patient 10".
      if (const int order = collator_.compare(text(left, CaseModel::PatientRole), text(right, CaseModel::PatientRole)); order != 0)
        return order < 0;
      break;
    case Order::Image:
      if (const int order = collator_.compare(text(left, Qt::DisplayRole), text(right, Qt::DisplayRole)); order != 0)
        return order < 0;
      break;
    case Order::Probability:
      if (number(left, CaseModel::ProbabilityRole) != number(right, CaseModel::ProbabilityRole))
        return number(left, CaseModel::ProbabilityRole) < number(right, CaseModel::ProbabilityRole);
      break;
    case Order::Verdict:
      // What needs a look comes first: what cannot be read, what is wrong.
      if (number(left, CaseModel::VerdictRole) != number(right, CaseModel::VerdictRole))
        return number(left, CaseModel::VerdictRole) > number(right, CaseModel::VerdictRole);
      break;
    case Order::Mask:
      if (number(left, CaseModel::MaskRole) != number(right, CaseModel::MaskRole))
        return number(left, CaseModel::MaskRole) < number(right, CaseModel::MaskRole);
      break;
  }
  return left.row() < right.row();
}

}  // namespace saliscope::ui
