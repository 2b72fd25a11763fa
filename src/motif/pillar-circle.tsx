import { drawCircle } from './circle'
import type { Pillar } from './drawing'
import { Threads } from './threads'

/** A pillar as a round room, by which it is known wherever it is told of. Decoration. */
export const PillarCircle = ({ pillar }: { pillar: Pillar }) => (
  <svg
    className={`pillar-circle ground-${pillar}`}
    viewBox="0 0 300 300"
    focusable="false"
    aria-hidden="true"
  >
    <Threads drawing={drawCircle({ pillar })} />
  </svg>
)
