#include "core/estimators/estimator.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/estimators/number_text.h"

namespace saliscope {

namespace {

bool fits(const ParameterDescriptor& descriptor, double value) {
  // Not-a-number fails both comparisons.
  const bool inRange = value >= descriptor.minimum && value <= descriptor.maximum;
  return inRange && (!descriptor.integer || value == std::floor(value));
}

}  // namespace

Parameters completeParameters(const EstimatorDescriptor& descriptor, const Parameters& given) {
  Parameters out;
  for (const auto& parameter : descriptor.parameters) out[parameter.id] = parameter.defaultValue;
  for (const auto& [id, value] : given) {
    const auto parameter = std::find_if(descriptor.parameters.begin(), descriptor.parameters.end(),
                                        [&id = id](const ParameterDescriptor& candidate) { return candidate.id == id; });
    if (parameter == descriptor.parameters.end()) throw Error(ErrorCode::ParameterUnknown, {descriptor.id, id});
    if (!fits(*parameter, value)) {
      throw Error(ErrorCode::ParameterOutOfRange,
                  {id, numberText(value), numberText(parameter->minimum), numberText(parameter->maximum)});
    }
    out[id] = value;
  }
  return out;
}

}  // namespace saliscope
