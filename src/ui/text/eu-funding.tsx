import type { ReactNode } from 'react'

/** The flag of Europe as the EU prescribes it: twelve stars on the hours of a clock, each standing on two points. */
const stars = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6
  return [27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle)].map(
    (at) => Math.round(at * 100) / 100,
  )
})

/** A star of five points around 0,0, of radius 2, in the proportions of the emblem. */
const star = Array.from({ length: 10 }, (_, at) => {
  const radius = at % 2 === 0 ? 2 : 0.764
  const angle = (at * Math.PI) / 5
  return `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`
}).join(' ')

type Props = {
  /** The sentence about the funding, which stands beside the emblem. */
  words: string
  disclaimer: string
  /** Named below them, such as the number of the grant. */
  detail?: ReactNode
}

/** What the programme demands of whoever has its money: emblem, sentence, grant and disclaimer. */
export const EuFunding = ({ detail, disclaimer, words }: Props) => (
  <div className="eu-funding">
    <p className="eu-funding-words">
      <svg width="60" height="40" viewBox="0 0 54 36" aria-hidden="true">
        <path fill="#039" d="M0 0h54v36H0z" />
        {stars.map(([x, y]) => (
          <polygon key={`${x} ${y}`} fill="#fc0" points={star} transform={`translate(${x} ${y})`} />
        ))}
      </svg>
      <span>{words}</span>
    </p>
    <p className="t-small quiet">
      {detail}
      {detail && '. '}
      {disclaimer}
    </p>
  </div>
)
