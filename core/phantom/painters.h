// The parts of the phantom, in the order in which they are painted. Each paints what the canvas' plane cuts.
#pragma once

#include <vector>

#include "core/phantom/canvas.h"
#include "core/phantom/patient.h"
#include "core/phantom/solids.h"

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
/// A stomach with a wall of so many HU and mm, what it holds, and the air, which rises to the front of a patient on their back.
void paintStomach(Canvas& canvas, const Patient& patient, const Ellipsoid& stomach, float wall, double thickness);
/// Diaphragm, liver, spleen, stomach: what lies under the domes.
void paintAbdomen(Canvas& canvas, const Patient& patient);

}  // namespace saliscope::phantom
