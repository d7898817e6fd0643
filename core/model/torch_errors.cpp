#include "core/model/torch_errors.h"

namespace saliscope {

std::string firstLine(const std::exception& error) {
  const auto* torchError = dynamic_cast<const c10::Error*>(&error);
  const std::string text = torchError != nullptr ? torchError->what_without_backtrace() : error.what();
  const auto start = text.find_first_not_of('\n');
  return start == std::string::npos ? std::string() : text.substr(start, text.find('\n', start) - start);
}

bool saysOutOfMemory(const std::string& message) {
  return message.find("not enough memory") != std::string::npos || message.find("can't allocate memory") != std::string::npos ||
         message.find("out of memory") != std::string::npos;
}

}  // namespace saliscope
