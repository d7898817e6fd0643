// What a model says about itself.
#pragma once

#include <QDialog>

#include "core/model/classifier.h"
#include "ui/session/session.h"

class QVBoxLayout;

namespace saliscope::ui {

struct CardSummary;

/// Not modal. What it is, where it fails and how good it is come first and in plain words; every entry of the card is folded
/// below. Text can be selected, the SHA-256 copied with a button.
class ModelCardDialog : public QDialog {
  Q_OBJECT
 public:
  ModelCardDialog(Session& session, const Classifier& classifier, const QString& file, QWidget* parent = nullptr);

 Q_SIGNALS:
  void trainingLogAsked();

 private:
  QWidget* content(const ModelCard& card);
  void addWords(QVBoxLayout* column, const QString& heading, const QString& words);
  void addLimits(QVBoxLayout* column, const CardSummary& summary);
  void addFigures(QVBoxLayout* column, const CardSummary& summary);
  void addReliability(QVBoxLayout* column, const CardSummary& summary);
  void addRows(QVBoxLayout* column, const ModelCard& card);
  QWidget* rows(const ModelCard& card);
  QWidget* identity(const QString& sha256, const QString& file);

  Session& session_;
};

}  // namespace saliscope::ui
