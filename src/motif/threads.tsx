import type { Drawing } from './drawing'

/** A drawing's lines and points; the svg around them decides its place and size. */
export function Threads({ drawing, dots = true }: { drawing: Drawing; dots?: boolean }) {
  const { threads, filled, rings } = drawing
  const lines = threads.map(({ colour, path }) => [`thread stroke-${colour}`, path])
  const points = [
    ['dots dots-filled', filled],
    ['dots dots-ring', rings],
    ['dots dots-hole', rings],
  ]
  const markup = [...lines, ...(dots ? points : [])]
    .map(([look, path]) => `<path class="${look}" d="${path}"/>`)
    .join('')
  return <g dangerouslySetInnerHTML={{ __html: markup }} />
}
