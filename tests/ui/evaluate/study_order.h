// An order for the synthetic study with the fake classifier: a run of seconds.
#pragma once

#include <QString>
#include <memory>

#include "tests/core/evaluation/synthetic_study.h"
#include "ui/evaluate/evaluation_order.h"

namespace saliscope::ui {

inline EvaluationOrder studyOrder(const test::SyntheticStudy& study, const std::string& run) {
  const EvaluationRequest request = study.request(run);
  EvaluationOrder order;
  order.manifest = QString::fromStdString(request.manifest.string());
  order.run = QString::fromStdString(request.out.string());
  order.settings = request.settings;
  order.classifier = std::make_shared<test::FakeClassifier>(test::SyntheticStudy::weights(), 0, test::SyntheticStudy::bias);
  order.modelFile = QStringLiteral("fake");
  order.references = std::make_shared<ReferenceSource>(QString());
  return order;
}

}  // namespace saliscope::ui
