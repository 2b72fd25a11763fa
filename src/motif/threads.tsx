import type { Drawing } from './drawing'

/** A drawing's lines and points; the svg around them decides its place and size. */
export function Threads({ drawing, dots = true }: { drawing: Drawing; dots?: boolean }) {
  return (
    <>
      {drawing.threads.map(({ colour, path }) => (
        <path key={colour} className={`thread stroke-${colour}`} d={path} />
      ))}
      {dots && (
        <>
          <path className="dots dots-filled" d={drawing.filled} />
          <path className="dots dots-ring" d={drawing.rings} />
          <path className="dots dots-hole" d={drawing.rings} />
        </>
      )}
    </>
  )
}
