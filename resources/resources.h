// The files compiled into the program: :/icons, :/style, :/saliscope.svg.
#pragma once

namespace saliscope {

/// Makes them known to Qt; a static library's resources do not do so by themselves. Any number of calls.
void registerResources();

}  // namespace saliscope
