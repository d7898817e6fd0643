#include "core/model/card.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "tests/core/model/model_files.h"

namespace saliscope::test {
namespace {

using nlohmann::json;

json goodCard() {
  return json::parse(R"({"name": "n", "architecture": "resnet50", "outputs": 1,
    "input": {"rows": 96, "columns": 128, "window": [-160, 240.5]}, "classes": ["without contrast", "with contrast"],
    "threshold": 0.4, "training": {"patients": []}, "evaluation": {"balanced_accuracy": 0.9}, "licence": "CC0-1.0"})");
}

TEST(Card, ReadsEveryField) {
  const ModelCard card = parseCard(goodCard().dump(), "f");
  EXPECT_EQ(card.name, "n");
  EXPECT_EQ(card.architecture, "resnet50");
  EXPECT_EQ(card.outputs, 1);
  EXPECT_EQ(card.input, (InputSpec{96, 128, -160, 240.5}));
  EXPECT_EQ(card.classes, (std::vector<std::string>{"without contrast", "with contrast"}));
  EXPECT_DOUBLE_EQ(card.threshold, 0.4);
  EXPECT_EQ(card.licence, "CC0-1.0");
}

TEST(Card, SurvivesWritingAndReading) {
  const ModelCard card = parseCard(goodCard().dump(), "f");
  EXPECT_EQ(json::parse(cardToJson(card)), goodCard());
}

TEST(Card, NamesTheMissingField) {
  for (const std::string field : {"name", "architecture", "outputs", "input", "classes", "threshold"}) {
    json card = goodCard();
    card.erase(field);
    const Error error = errorOf([&] { static_cast<void>(parseCard(card.dump(), "f.pt")); });
    EXPECT_EQ(error.code(), ErrorCode::ModelCardMissing) << field;
    EXPECT_EQ(error.arguments(), (std::vector<std::string>{"f.pt", field}));
  }
  for (const std::string field : {"rows", "columns", "window"}) {
    json card = goodCard();
    card["input"].erase(field);
    const Error error = errorOf([&] { static_cast<void>(parseCard(card.dump(), "f.pt")); });
    EXPECT_EQ(error.code(), ErrorCode::ModelCardMissing) << field;
    EXPECT_EQ(error.argument(1), "input." + field);
  }
}

TEST(Card, NamesTheInvalidField) {
  struct Case {
    const char* field;
    const char* pointer;
    json value;
  };
  const std::vector<Case> cases = {
      {"name", "/name", 3},
      {"architecture", "/architecture", "vgg"},
      {"outputs", "/outputs", 0},
      {"outputs", "/outputs", -1},
      {"outputs", "/outputs", 1.5},
      {"outputs", "/outputs", 18446744073709551615U},
      {"input", "/input", json::array()},
      {"input.rows", "/input/rows", 0},
      {"input.columns", "/input/columns", 1000000},
      {"input.window", "/input/window", json::array({1})},
      {"input.window", "/input/window", json::array({240, -160})},
      {"input.window", "/input/window", json::array({"a", "b"})},
      {"classes", "/classes", json::array({"one"})},
      {"classes", "/classes", json::array({1, 2})},
      {"threshold", "/threshold", 0},
      {"threshold", "/threshold", "half"},
      {"licence", "/licence", 1},
      {"training", "/training", "text"},
      {"evaluation", "/evaluation", json::array()},
  };
  for (const Case& c : cases) {
    json card = goodCard();
    card[json::json_pointer(c.pointer)] = c.value;
    const Error error = errorOf([&] { static_cast<void>(parseCard(card.dump(), "f.pt")); });
    EXPECT_EQ(error.code(), ErrorCode::ModelCardInvalid) << c.field << " = " << c.value;
    EXPECT_EQ(error.arguments(), (std::vector<std::string>{"f.pt", c.field}));
  }
  for (const std::string text : {"", "{", "[]", "null", "\xff\xfe"}) {
    EXPECT_EQ(errorOf([&] { static_cast<void>(parseCard(text, "f")); }).code(), ErrorCode::ModelCardInvalid) << text;
  }
}

TEST(Card, KnowsItsTrainingPatientsByTheirHash) {
  json raw = goodCard();
  raw["training"]["patients"] = {sha256(std::string_view("Jane"))};
  const ModelCard card = parseCard(raw.dump(), "f");
  EXPECT_EQ(learntFrom(card, "Jane"), Learnt::Yes);
  EXPECT_EQ(learntFrom(card, "Joan"), Learnt::No);
  EXPECT_EQ(learntFrom(card, ""), Learnt::Unknown);
  raw["training"] = {{"patients", "all"}};
  EXPECT_EQ(learntFrom(parseCard(raw.dump(), "f"), "Jane"), Learnt::Unknown);
}

}  // namespace
}  // namespace saliscope::test
