#include <gtest/gtest.h>
// replaced by the folder owner
