// Threads that each do work of their own. Private to the folder.
#pragma once

#include <cstddef>
#include <functional>

namespace saliscope {

/// work(lane, i) for each i of 0 .. count - 1, in no order: each lane is a thread and takes the next i when it has done one.
/// With more than one lane, whatever shares its work among threads by OpenMP (LibTorch, oneDNN) keeps to the thread that it is
/// called in. Where the program was built without OpenMP one lane does all. Throws one of the errors, if there were any, once all
/// lanes have ended.
void inLanes(std::size_t lanes, std::size_t count, const std::function<void(std::size_t lane, std::size_t i)>& work);

}  // namespace saliscope
