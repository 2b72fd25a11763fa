import { spindle } from './circle'
import type { Pillar } from './drawing'
import { bundlePath } from './path'
import { PillarCircle } from './pillar-circle'

interface Aim {
  name: string
  lead: string
  href: string
}

/** Four pillars as round rooms, and the aim that passes through all of them. */
export function PillarCircles({
  pillars,
  crossCutting,
}: {
  pillars: (Aim & { colour: Pillar })[]
  crossCutting: Aim
}) {
  return (
    <div className="pillar-circles">
      <ul>
        {pillars.map(({ name, lead, href, colour }, index) => (
          <li key={colour}>
            <span className="pillar-art" aria-hidden="true">
              <PillarCircle pillar={colour} />
              <svg
                className="pillar-spindle"
                viewBox="0 0 300 300"
                preserveAspectRatio="none"
                focusable="false"
              >
                <path className="thread stroke-access" d={bundlePath(spindle(index))} />
              </svg>
            </span>
            <div>
              <h3>
                <a href={href}>{name}</a>
              </h3>
              <p>{lead}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="pillar-across">
        <h3>
          <a href={crossCutting.href}>{crossCutting.name}</a>
        </h3>
        <p>{crossCutting.lead}</p>
      </div>
    </div>
  )
}
