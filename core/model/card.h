// The model card: what a model file says about itself (cli.md, "Model").
#pragma once

#include <string>
#include <vector>

#include "core/preprocess/model_input.h"

namespace saliscope {

struct ModelCard {
  std::string name;
  std::string architecture;  ///< "resnet18", "resnet34", "resnet50", "resnet101", "resnet152" or "torchscript"
  int outputs = 1;           ///< 1: p = sigmoid(logit); more: softmax
  int channels = 1;          ///< of the network's input; 3 (or any other number): the grey image stands in each
  InputSpec input;
  std::vector<std::string> classes{"without contrast", "with contrast"};
  double threshold = 0.5;  ///< class 1 where p >= threshold (one output)
  std::string licence;
  std::string trainingJson = "{}";    ///< the card's "training" object, as JSON text (data, hashed patients, recipe)
  std::string evaluationJson = "{}";  ///< the card's "evaluation" object, as JSON text
};

/// Parses the card's JSON; `file` is named in errors. Errors: ModelCardMissing (field), ModelCardInvalid (field).
[[nodiscard]] ModelCard parseCard(const std::string& json, const std::string& file);
[[nodiscard]] std::string cardToJson(const ModelCard& card);
/// Whether a network has learnt from a patient.
enum class Learnt { No, Yes, Unknown };

/// Whether the SHA-256 of `patient` stands in the card's training.patients list. Unknown where the patient has no name (blank
/// PatientID, NIfTI) or the card has no such list.
[[nodiscard]] Learnt learntFrom(const ModelCard& card, const std::string& patient);

}  // namespace saliscope
