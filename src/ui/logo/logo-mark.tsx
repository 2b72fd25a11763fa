import { founders, markPath, weights } from './mark'

const ROSE = 1

/**
 * The mark, `size` pixels square. Colours fall back to the light ones, so that it can stand where the
 * site's styles are not loaded, as in the admin panel and in mail.
 */
export function LogoMark({ size = 40, onDeep = false }: { size?: number; onDeep?: boolean }) {
  const { stroke, point } = weights(size)
  const main = onDeep ? 'var(--on-deep, #faf5ed)' : 'var(--brand, #21439b)'
  return (
    <svg
      className="logo-mark"
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPath} fill="none" stroke={main} strokeWidth={stroke} />
      {founders.map(({ x, y }, index) => (
        <circle
          key={index}
          cx={x.toFixed(2)}
          cy={y.toFixed(2)}
          r={point}
          fill={index === ROSE ? 'var(--accent, #d84660)' : main}
        />
      ))}
    </svg>
  )
}
