// ResNet weights from and to safetensors with the model card inside. Private to the folder.
#pragma once

#include <filesystem>

#include "core/model/card.h"
#include "core/model/resnet.h"
#include "core/model/safetensors.h"

namespace saliscope {

/// The card in the file's metadata. Errors: ModelCardMissing, ModelCardInvalid.
[[nodiscard]] ModelCard cardOf(const Safetensors& file, const std::filesystem::path& path);
/// Fills `model` after all names and shapes were found right. Errors: ModelTensorMissing, ModelTensorShape, ModelTensorUnexpected.
void loadWeights(ResNet& model, const Safetensors& file, const std::filesystem::path& path);
/// Convolutions and the last layer as float16, vectors (batch norms, biases) as float32. Throws Error WriteFailed.
void saveWeights(const ResNet& model, const ModelCard& card, const std::filesystem::path& path);
/// Rounds the weights to what saveWeights keeps, so that what is judged is what is saved.
void roundWeights(ResNet& model);

}  // namespace saliscope
