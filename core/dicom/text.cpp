#include "core/dicom/text.h"

#include <dcmtk/dcmdata/dcspchrs.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace saliscope {

namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// The digits at the start of `text` without leading zeros; removed from it.
std::string_view takeNumber(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && isDigit(text[end])) ++end;
  std::string_view digits = text.substr(0, end);
  text.remove_prefix(end);
  while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
  return digits;
}

}  // namespace

std::string_view trimmed(std::string_view bytes) {
  bytes = bytes.substr(0, bytes.find('\0'));
  const auto from = bytes.find_first_not_of(" \t\r\n");
  if (from == std::string_view::npos) return {};
  return bytes.substr(from, bytes.find_last_not_of(" \t\r\n") - from + 1);
}

std::string toUtf8(std::string_view bytes, std::string_view characterSet) {
  const std::string_view text = trimmed(bytes);
  const bool plain =
      std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '\x1b'; });
  if (plain) return std::string(text);
  // Undeclared and wrongly declared sets are common; Latin-1 takes any byte.
  for (const std::string_view set : {characterSet, std::string_view("ISO_IR 192"), std::string_view("ISO_IR 100")}) {
    DcmSpecificCharacterSet converter;
    OFString out;
    if (converter.selectCharacterSet(OFString(set.data(), set.size())).bad()) continue;
    if (converter.convertString(OFString(text.data(), text.size()), out, "\\^=").good()) return {out.c_str(), out.size()};
  }
  return {};
}

std::vector<double> parseNumbers(std::string_view text) {
  std::vector<double> numbers;
  text = trimmed(text);
  while (!text.empty()) {
    const auto end = text.find('\\');
    std::string_view part = trimmed(text.substr(0, end));
    if (part.substr(0, 1) == "+") part.remove_prefix(1);  // from_chars takes no plus sign
    double value = 0;
    const auto [rest, failure] = std::from_chars(part.data(), part.data() + part.size(), value);
    if (failure != std::errc{} || rest != part.data() + part.size() || !std::isfinite(value)) return {};
    numbers.push_back(value);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return numbers;
}

std::string formatNumber(double value, int decimals) {
  std::array<char, 400> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals).ptr;
  std::string text(digits.data(), end);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

bool naturalLess(std::string_view a, std::string_view b) {
  const std::string_view wholeA = a;
  const std::string_view wholeB = b;
  while (!a.empty() && !b.empty()) {
    if (isDigit(a.front()) && isDigit(b.front())) {
      const std::string_view x = takeNumber(a);
      const std::string_view y = takeNumber(b);
      if (x.size() != y.size()) return x.size() < y.size();
      if (x != y) return x < y;
    } else {
      if (a.front() != b.front()) return a.front() < b.front();
      a.remove_prefix(1);
      b.remove_prefix(1);
    }
  }
  if (a.empty() != b.empty()) return a.empty();
  return wholeA < wholeB;  // "01" and "1": any order, and always the same
}

}  // namespace saliscope
