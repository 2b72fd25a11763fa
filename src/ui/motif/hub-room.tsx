import type { ReactNode } from 'react'
import { bySector, drawHub, type HubShape, type Partner } from './hub'
import { type Label, placeLabels } from './labels'
import { Threads } from './threads'

/** The open room of the home page: partners round the words that stand in it. */
export function HubRoom({
  partners,
  labels,
  children,
}: {
  partners: Partner[]
  labels: boolean
  children: ReactNode
}) {
  return (
    <div className="hub-room">
      <HubDrawing partners={partners} shape="wide" labels={labels} />
      <HubDrawing partners={partners} shape="middle" />
      <HubDrawing partners={partners} shape="portrait" />
      <div className="hub-room-words">{children}</div>
    </div>
  )
}

/** The same room without names, for the page that names them itself; it runs off the right edge. */
export function PartnersRoom({ partners }: { partners: Pick<Partner, 'founding' | 'sector'>[] }) {
  const drawing = drawHub({ partners: forDrawing(partners), shape: 'middle', seed: 'partners' })
  return (
    <svg className="partners-room" viewBox="0 0 900 720" aria-hidden="true" focusable="false">
      <Threads drawing={drawing} />
    </svg>
  )
}

const forDrawing = (partners: Pick<Partner, 'founding' | 'sector'>[]) =>
  partners.map(({ founding, sector }) => ({ founding, sector }))

function HubDrawing({
  partners,
  shape,
  labels = false,
}: {
  partners: Partner[]
  shape: HubShape
  labels?: boolean
}) {
  const drawing = drawHub({ partners: forDrawing(partners), shape })
  const { width, height, points } = drawing
  return (
    <svg
      className={`hub-drawing hub-${shape}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Threads drawing={drawing} />
      {labels && hubLabels(partners, { width, height, points }).map(LabelText)}
    </svg>
  )
}

/** Type is largest, in the drawing's units, on the narrowest screens that show names. */
const LARGEST_TYPE = 22

export function hubLabels(
  partners: Partner[],
  { width, height, points }: { width: number; height: number; points: { x: number; y: number }[] },
): Label[] {
  const named = bySector(partners).flatMap(({ name }, index) => {
    const at = points[index]
    return at ? [{ name, at }] : []
  })
  return placeLabels(named, {
    frame: { left: 4, right: width - 4, top: 2, bottom: height - 2 },
    middle: { x: width / 2, y: height / 2 },
    type: LARGEST_TYPE,
  })
}

function LabelText({ at, anchor, lines, lift }: Label) {
  const x = Math.round(at.x)
  return (
    <text
      key={lines.join(' ')}
      className="hub-label"
      x={x}
      y={Math.round(at.y)}
      textAnchor={anchor}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={`${index === 0 ? lift.toFixed(2) : 1.15}em`}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
