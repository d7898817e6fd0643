#include "ui/explain/explain_words.h"

#include <QCoreApplication>

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::ExplainPanel)
};

}  // namespace

QString lackWords(Explanation::Lack lack) {
  switch (lack) {
    case Explanation::Lack::Nothing:
      return {};
    case Explanation::Lack::Model:
      return Words::tr("A model has to be loaded first.");
    case Explanation::Lack::Slice:
      return Words::tr("Open a series first: there is no slice to explain.");
    case Explanation::Lack::Rectifiers:
      return Words::tr(
          "This method changes how rectifiers (ReLU) pass the signal back, and this network has none: choose another method.");
    case Explanation::Lack::Layers:
      return Words::tr("This method looks at a layer that still has places, and this network has none: choose another method.");
  }
  return {};
}

}  // namespace saliscope::ui
