// LibTorch's exceptions in our words. Private to the folder.
#pragma once

#include <c10/util/Exception.h>

#include <new>
#include <stdexcept>
#include <string>

#include "core/base/error.h"

namespace saliscope {

/// First line of the message, without LibTorch's backtrace.
[[nodiscard]] std::string firstLine(const std::exception& error);
/// True where the message says that memory ran out.
[[nodiscard]] bool saysOutOfMemory(const std::string& message);

/// Runs `work`; memory that ran out becomes Error OutOfMemory(what), other failures of LibTorch Error `otherwise` with
/// `arguments` and the first line of the message.
template <class Work>
auto withTorchErrors(const std::string& what, ErrorCode otherwise, std::vector<std::string> arguments, const Work& work) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    throw Error(ErrorCode::OutOfMemory, {what});
  } catch (const c10::Error& error) {
    if (saysOutOfMemory(error.what_without_backtrace())) throw Error(ErrorCode::OutOfMemory, {what});
    arguments.push_back(firstLine(error));
    throw Error(otherwise, std::move(arguments));
  } catch (const std::runtime_error& error) {
    // The TorchScript interpreter and oneDNN throw plain runtime errors.
    if (saysOutOfMemory(error.what())) throw Error(ErrorCode::OutOfMemory, {what});
    arguments.push_back(firstLine(error));
    throw Error(otherwise, std::move(arguments));
  }
}

}  // namespace saliscope
