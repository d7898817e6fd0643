// A 2-D grid of values; the plain currency between the folders of core.
#pragma once

#include <cassert>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace saliscope {

/// Row-major 2-D grid. Pixel (column, row); row 0 is the first stored row. Cheap to move; copies only when asked to.
template <class T>
class Image {
 public:
  Image() = default;
  Image(int columns, int rows, T fill = T{})
      : columns_(columns), rows_(rows), values_(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), fill) {}
  /// Takes over `values`, whose size must be columns x rows.
  Image(int columns, int rows, std::vector<T> values) : columns_(columns), rows_(rows), values_(std::move(values)) {
    assert(values_.size() == static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
  }

  [[nodiscard]] int columns() const { return columns_; }
  [[nodiscard]] int rows() const { return rows_; }
  [[nodiscard]] std::size_t size() const { return values_.size(); }
  [[nodiscard]] bool empty() const { return values_.empty(); }
  [[nodiscard]] bool contains(int column, int row) const { return column >= 0 && row >= 0 && column < columns_ && row < rows_; }

  [[nodiscard]] const T& at(int column, int row) const { return values_[index(column, row)]; }
  [[nodiscard]] T& at(int column, int row) { return values_[index(column, row)]; }
  [[nodiscard]] const T& operator[](std::size_t i) const { return values_[i]; }
  [[nodiscard]] T& operator[](std::size_t i) { return values_[i]; }

  [[nodiscard]] std::span<const T> pixels() const { return values_; }
  [[nodiscard]] std::span<T> pixels() { return values_; }
  [[nodiscard]] const T* data() const { return values_.data(); }
  [[nodiscard]] T* data() { return values_.data(); }
  /// Gives the buffer away; the image is empty afterwards.
  [[nodiscard]] std::vector<T> release() {
    columns_ = rows_ = 0;
    return std::move(values_);
  }

  friend bool operator==(const Image&, const Image&) = default;

 private:
  [[nodiscard]] std::size_t index(int column, int row) const {
    assert(contains(column, row));
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
  }

  int columns_ = 0;
  int rows_ = 0;
  std::vector<T> values_;
};

}  // namespace saliscope
