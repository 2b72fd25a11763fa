import type { ReactNode } from 'react'
import { drawHub, type HubShape, type HubPartner } from './hub'
import { hubLabels } from './hub-labels'
import { type Label, LEADING } from './labels'
import { Threads } from './threads'

/** The open room of the home page: partners round the words that stand in it. */
export function HubRoom({ partners, children }: { partners: HubPartner[]; children: ReactNode }) {
  return (
    <div className="hub-room">
      <HubDrawing partners={partners} shape="wide" labels />
      <HubDrawing partners={partners} shape="middle" />
      <HubDrawing partners={partners} shape="portrait" />
      <div className="hub-room-words">{children}</div>
    </div>
  )
}

/** The same room without names, for the page that names them itself; it runs off the right edge. */
export function PartnersRoom({
  partners,
}: {
  partners: Pick<HubPartner, 'founding' | 'sector'>[]
}) {
  const drawing = drawHub({ partners: forDrawing(partners), shape: 'middle', seed: 'partners' })
  return (
    <div className="partners-room" aria-hidden="true">
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} focusable="false">
        <Threads drawing={drawing} />
      </svg>
    </div>
  )
}

const forDrawing = (partners: Pick<HubPartner, 'founding' | 'sector'>[]) =>
  partners.map(({ founding, sector }) => ({ founding, sector }))

function HubDrawing({
  partners,
  shape,
  labels = false,
}: {
  partners: HubPartner[]
  shape: HubShape
  labels?: boolean
}) {
  const drawing = drawHub({ partners: forDrawing(partners), shape })
  const { width, height } = drawing
  return (
    <svg
      className={`hub-drawing hub-${shape}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={labels ? undefined : 'none'}
      aria-hidden="true"
      focusable="false"
    >
      <Threads drawing={drawing} />
      {labels && hubLabels(partners, drawing).map(LabelText)}
    </svg>
  )
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
        <tspan key={line} x={x} dy={`${index === 0 ? lift.toFixed(2) : LEADING}em`}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
