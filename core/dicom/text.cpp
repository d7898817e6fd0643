#include "core/dicom/text.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace saliscope {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct CharacterSet {
  std::string_view term;  // as in PS3.3 C.12.1.1.2, without the "ISO 2022 IR"/"ISO_IR" prefix
  const char* name;       // as iconv knows it
};

// The multi-byte Korean and Chinese sets are announced by an escape sequence and coded with the high bit set, as EUC does.
constexpr std::array characterSets{
    CharacterSet{"100", "ISO-8859-1"},   CharacterSet{"101", "ISO-8859-2"},    CharacterSet{"109", "ISO-8859-3"},
    CharacterSet{"110", "ISO-8859-4"},   CharacterSet{"144", "ISO-8859-5"},    CharacterSet{"127", "ISO-8859-6"},
    CharacterSet{"126", "ISO-8859-7"},   CharacterSet{"138", "ISO-8859-8"},    CharacterSet{"148", "ISO-8859-9"},
    CharacterSet{"203", "ISO-8859-15"},  CharacterSet{"13", "SHIFT_JIS"},      CharacterSet{"166", "TIS-620"},
    CharacterSet{"192", "UTF-8"},        CharacterSet{"GB18030", "GB18030"},   CharacterSet{"GBK", "GBK"},
    CharacterSet{"87", "ISO-2022-JP-2"}, CharacterSet{"159", "ISO-2022-JP-2"}, CharacterSet{"149", "EUC-KR"},
    CharacterSet{"58", "EUC-CN"},
};

/// The set that decodes all values: of several, the last, because the first is the one that all others extend.
const char* iconvName(std::string_view characterSet) {
  std::string_view term = characterSet.substr(characterSet.rfind('\\') + 1);
  term = trimmed(term.substr(term.rfind(' ') == std::string_view::npos ? 0 : term.rfind(' ') + 1));
  if (term.substr(0, 7) == "ISO_IR_" || term.substr(0, 7) == "ISO-IR-") term.remove_prefix(7);
  const auto* found = std::find_if(characterSets.begin(), characterSets.end(), [&](const auto& set) { return set.term == term; });
  return found == characterSets.end() ? "UTF-8" : found->name;
}

/// Without the announcements of Korean and Chinese ("ESC $ ) C", "ESC $ ) A"), which EUC has no room for.
std::string withoutAnnouncements(std::string_view bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes.substr(i, 3) == "\x1b$)") {
      i += 3;
    } else {
      out += bytes[i];
    }
  }
  return out;
}

/// `bytes` through an open iconv converter; what it refuses becomes U+FFFD.
std::string converted(iconv_t converter, std::string bytes) {
  std::string out;
  char* in = bytes.data();
  std::size_t left = bytes.size();
  while (left > 0) {
    std::array<char, 256> chunk;
    char* to = chunk.data();
    std::size_t room = chunk.size();
    const bool refused = iconv(converter, &in, &left, &to, &room) == static_cast<std::size_t>(-1) && room == chunk.size();
    out.append(chunk.data(), chunk.size() - room);
    if (refused) {
      out += replacement;
      ++in;
      --left;
      iconv(converter, nullptr, nullptr, nullptr, nullptr);
    }
  }
  return out;
}

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
  const std::string text = withoutAnnouncements(trimmed(bytes));
  const bool plain =
      std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '\x1b'; });
  if (plain) return text;
  const iconv_t converter = iconv_open("UTF-8", iconvName(characterSet));
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::string(replacement);
  std::string out = converted(converter, text);
  iconv_close(converter);
  return out;
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
