// Values that this program writes into DICOM objects.
#pragma once

#include <string>

namespace saliscope {

/// "2.25." and the first 128 bits of the seed's SHA-256 in decimal (PS3.5 B.2): at most 44 characters.
[[nodiscard]] std::string uidFrom(const std::string& seed);
/// A decimal string (DS): as precise as its 16 characters allow.
[[nodiscard]] std::string decimalString(double value);

}  // namespace saliscope
