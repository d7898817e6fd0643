#include "core/evaluation/run_records.h"

namespace saliscope {

std::optional<ErrorCode> errorCodeOf(const std::string& name) {
  for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
    const auto code = static_cast<ErrorCode>(i);
    if (name == errorCodeName(code)) return code;
  }
  return std::nullopt;
}

}  // namespace saliscope
