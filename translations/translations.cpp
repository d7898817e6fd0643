#include "translations/translations.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initTranslations() {
  Q_INIT_RESOURCE(translations);
}

namespace saliscope {

void registerTranslations() {
  initTranslations();
}

}  // namespace saliscope
