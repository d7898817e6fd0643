#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initResources() {
  Q_INIT_RESOURCE(saliscope);
}

namespace saliscope {

void registerResources() {
  initResources();
}

}  // namespace saliscope
