#include "ui/actions/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace saliscope::ui {
namespace {

constexpr int perLetter = 2;
constexpr int perWordStart = 8;
constexpr int perNeighbour = 10;
constexpr int atStart = 1;
constexpr int none = -1'000'000;

/// One character, lower case and without its accent.
QChar plain(QChar letter) {
  const QString parts = letter.decomposition();
  return (parts.isEmpty() ? letter : parts.at(0)).toLower();
}

QString plain(const QString& text) {
  QString result;
  for (const QChar letter : text) result.append(plain(letter));
  return result;
}

bool startsWord(const QString& text, qsizetype i) {
  return i == 0 || !text.at(i - 1).isLetterOrNumber() || (text.at(i).isUpper() && text.at(i - 1).isLower());
}

}  // namespace

int fuzzyScore(const QString& typed, const QString& text, QList<qsizetype>* places) {
  const QString wanted = plain(typed).remove(QLatin1Char(' '));
  const QString in = plain(text);
  const auto rows = static_cast<std::size_t>(wanted.size());
  const auto columns = static_cast<std::size_t>(in.size());
  if (rows == 0 || rows > columns) return 0;
  // best[r][c]: the best score of the first r + 1 letters with the last of them at c; from[r][c]: where the one before it is.
  std::vector<std::vector<int>> best(rows, std::vector<int>(columns, none));
  std::vector<std::vector<std::size_t>> from(rows, std::vector<std::size_t>(columns, 0));
  for (std::size_t r = 0; r < rows; ++r) {
    int before = none;
    std::size_t beforeAt = 0;
    for (std::size_t c = 0; c < columns; ++c) {
      if (r > 0 && c > 0 && best[r - 1][c - 1] > before) {
        before = best[r - 1][c - 1];
        beforeAt = c - 1;
      }
      if (in.at(static_cast<qsizetype>(c)) != wanted.at(static_cast<qsizetype>(r))) continue;
      const int own = perLetter + (startsWord(text, static_cast<qsizetype>(c)) ? perWordStart : 0) + (c == 0 ? atStart : 0);
      if (r == 0) {
        best[r][c] = own;
        continue;
      }
      if (c == 0) continue;
      const int neighbour = best[r - 1][c - 1] + perNeighbour;
      best[r][c] = own + std::max(neighbour, before);
      from[r][c] = neighbour >= before ? c - 1 : beforeAt;
    }
  }
  const auto end = std::max_element(best.back().begin(), best.back().end());
  if (*end <= 0) return 0;
  if (places != nullptr) {
    places->clear();
    auto c = static_cast<std::size_t>(end - best.back().begin());
    for (std::size_t r = rows; r-- > 0; c = from[r][c]) places->prepend(static_cast<qsizetype>(c));
  }
  return *end;
}

}  // namespace saliscope::ui
