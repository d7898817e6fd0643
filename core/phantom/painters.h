// The parts of the phantom, in the order in which they are painted. Each paints what the canvas' plane cuts.
#pragma once

#include <vector>

#include "core/phantom/canvas.h"
#include "core/phantom/patient.h"

namespace saliscope::phantom {

[[nodiscard]] Material fatTissue();
[[nodiscard]] Material muscleTissue(const Patient& patient);

void paintTable(Canvas& canvas, const Patient& patient);
/// Skin, fat, breasts and the muscles that lie on the rib cage.
void paintTrunk(Canvas& canvas, const Patient& patient);
/// Scapulae, clavicles, heads of the humeri (arms raised) and their muscles.
void paintShoulders(Canvas& canvas, const Patient& patient);
void paintSpine(Canvas& canvas, const Patient& patient);
/// Ribs, cartilage and breastbone.
void paintRibs(Canvas& canvas, const Patient& patient);
/// Diaphragm, liver, spleen, stomach: what lies under the domes.
void paintAbdomen(Canvas& canvas, const Patient& patient);

}  // namespace saliscope::phantom
