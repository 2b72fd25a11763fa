import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { drawArt } from '@/motif/art'
import type { ShareFacts } from '@/lib/page-share'
import { pillars } from '@/motif/drawing'
import { toSvg } from '@/motif/markup'
import { founders, markPath, weights } from '@/ui/logo/mark'
import { readTokens } from '@/ui/styles/tokens'
import { linePaths, openFace, setText } from './type-setting'

const wide = 1200
const high = 630
const edge = 64
const panel = 420

const { light } = readTokens(
  readFileSync(new URL('../../ui/styles/tokens.css', import.meta.url), 'utf8'),
)
const serif = openFace(['text', 'text-sami'])
const sans = openFace(['sans', 'sans-sami'])

/**
 * The picture that networks show beside a link to a page: its title and a drawing. Of 16 colours it has half the weight
 * of a JPEG as sharp, and lines need no more.
 */
export const drawShareImage = (facts: ShareFacts): Promise<Buffer> =>
  sharp(Buffer.from(svgOf(facts)))
    .png({ palette: true, colours: 16, dither: 0, effort: 7 })
    .toBuffer()

function svgOf({ label, pillar: asked, seed, title }: ShareFacts): string {
  const pillar = pillars.find((each) => each === asked)
  const ground = pillar ? light(`${pillar}-tint`) : light('surface')
  const ink = pillar ? light(`${pillar}-ink`) : light('brand')
  const art = toSvg(drawArt({ seed, pillar, shape: 'portrait' }), {
    colour: (role) => (role === 'ground' ? ground : role === 'ink' ? ink : light(role)),
    thread: 1.5,
  })
  const placed = art.replace(
    '<svg ',
    `<svg x="${wide - panel}" width="${panel}" height="${high}" preserveAspectRatio="xMidYMid slice" `,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">
<rect width="${wide}" height="${high}" fill="${light('paper')}"/>
${placed}
${label ? kicker(label, ink) : ''}
<g fill="${light('ink')}">${headline(title, label ? edge + 64 : edge)}</g>
${signature()}
</svg>`
}

function kicker(label: string, ink: string): string {
  const size = 28
  const y = edge + size
  const text = linePaths(sans, label, { x: edge + 28, y, size })
  return `<g fill="${ink}"><circle cx="${edge + 7}" cy="${y - 9}" r="7"/>${text}</g>`
}

function headline(title: string, top: number): string {
  const bottom = high - edge - 84
  const leading = 1.12
  const { lines, size } = setText(
    title,
    { width: wide - panel - 2 * edge, height: bottom - top },
    { face: serif, leading, sizes: [84, 76, 68, 60, 54, 48, 43, 38, 34, 30] },
  )
  return lines
    .map((line, at) =>
      linePaths(serif, line, { x: edge, y: top + size * 0.86 + at * size * leading, size }),
    )
    .join('')
}

/** The mark and the name of the hub. */
function signature(): string {
  const size = 54
  const y = high - edge - size
  const { point, stroke } = weights(size)
  const dots = founders
    .map(({ x, y: down }, at) => {
      const fill = light(at === 1 ? 'accent' : 'brand')
      return `<circle cx="${x}" cy="${down}" r="${point}" fill="${fill}"/>`
    })
    .join('')
  const name = linePaths(sans, 'Cancer Mission Hub Norway', {
    x: edge + size + 18,
    y: y + size / 2 + 9,
    size: 26,
  })
  return `<svg x="${edge - 4}" y="${y}" width="${size}" height="${size}" viewBox="0 0 48 48"><path d="${markPath}" fill="none" stroke="${light('brand')}" stroke-width="${stroke}"/>${dots}</svg>
<g fill="${light('brand')}">${name}</g>`
}
