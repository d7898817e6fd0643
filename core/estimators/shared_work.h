// What several estimators of one image need is computed once.
#pragma once

#include <any>
#include <map>
#include <string>
#include <utility>

namespace saliscope {

/// Named results, kept while the estimators of one image and classifier run. Not thread-safe: it belongs to one worker.
class SharedWork {
 public:
  /// The T that `make()` gave when `key` was first asked for; what throws leaves nothing behind. `key` must name all that the
  /// result depends on besides image and classifier. References stay valid as long as the object.
  template <class T, class Make>
  [[nodiscard]] const T& once(const std::string& key, const Make& make) {
    auto found = results_.find(key);
    if (found == results_.end()) found = results_.emplace(key, std::any(T(make()))).first;
    return *std::any_cast<T>(&found->second);
  }
  [[nodiscard]] bool has(const std::string& key) const { return results_.contains(key); }

 private:
  std::map<std::string, std::any> results_;
};

}  // namespace saliscope
