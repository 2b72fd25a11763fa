import { sortBySector, type HubDrawing, type HubPartner } from './hub'
import { type Label, placeLabels } from './labels'
import { reach } from './oval'

/** Type is largest, in the drawing's units, on the narrowest screens that show names. */
const LARGEST_TYPE = 21

export function hubLabels(
  partners: HubPartner[],
  { width, height, points, wall }: HubDrawing,
): Label[] {
  const named = sortBySector(partners).flatMap(({ name }, index) => {
    const at = points[index]
    return at ? [{ name, at }] : []
  })
  return placeLabels(named, {
    frame: { left: 4, right: width - 4, top: 2, bottom: height - 2 },
    middle: { x: width / 2, y: height / 2 },
    type: LARGEST_TYPE,
    busy: (at) => reach(wall, at) < 0.93,
  })
}
