// The translations compiled into the program: :/translations/saliscope_<language>.qm.
#pragma once

namespace saliscope {

/// Makes them known to Qt. Any number of calls.
void registerTranslations();

}  // namespace saliscope
