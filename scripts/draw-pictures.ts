/**
 * Draws the site's own pictures into content/pictures and its icons into public/, from content/media.yaml
 * and the colours of the style sheet. Run it after changing either: node --import tsx scripts/draw-pictures.ts
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp, { type Sharp } from 'sharp'
import { parse } from 'yaml'
import { z } from 'zod'
import { founders, markPath, weights } from '@/ui/logo/mark'
import { drawArt } from '@/motif/art'
import { pillars } from '@/motif/drawing'
import { toSvg } from '@/motif/markup'
import { icoOf } from './ico'
import { readTokens } from '@/ui/styles/tokens'

const WIDTH = 1600
const HEAVIEST = 120_000

const Pictures = z.object({
  media: z.array(
    z.object({
      file: z.string(),
      seed: z.string(),
      pillar: z.enum(pillars).optional(),
      shape: z.enum(['card', 'article', 'portrait']),
    }),
  ),
})
type Picture = z.infer<typeof Pictures>['media'][number]

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const { light, dark } = readTokens(await readFile(at('src/ui/styles/tokens.css'), 'utf8'))

const groundOf = (pillar: Picture['pillar']) =>
  pillar
    ? { ground: light(`${pillar}-tint`), ink: light(`${pillar}-ink`) }
    : { ground: light('surface'), ink: light('brand') }

async function drawPicture({ file, seed, pillar, shape }: Picture): Promise<void> {
  const drawing = drawArt({ seed, pillar, shape })
  const ground = groundOf(pillar)
  const svg = toSvg(drawing, {
    colour: (role) => (role === 'ground' || role === 'ink' ? ground[role] : light(role)),
    thread: (1.7 * drawing.width) / WIDTH,
  })
  const pixels = sharp(Buffer.from(svg), { density: (72 * WIDTH) / drawing.width })
    .resize(WIDTH)
    .flatten({ background: ground.ground })
  await writeFile(at(`content/pictures/${file}`), await lightEnough(pixels))
}

/** Fine lines are heavy in WebP: the best quality that stays within the weight. */
async function lightEnough(pixels: Sharp): Promise<Buffer> {
  for (const quality of [80, 70, 60, 50, 40, 30]) {
    const picture = await pixels.clone().webp({ quality, effort: 6 }).toBuffer()
    if (picture.length <= HEAVIEST) return picture
  }
  throw new Error('too many lines for the weight a picture may have')
}

/** The mark alone; without a ground it follows the visitor's light or dark tab bar. */
function markSvg(size: number, ground?: string): string {
  const { stroke, point } = weights(size)
  const dots = founders
    .map(({ x, y }, index) => {
      const name = index === 1 ? ' class="rose"' : ''
      return `<circle${name} cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="${point}"/>`
    })
    .join('')
  const style = (brand: string, rose: string): string =>
    `path{stroke:${brand}}circle{fill:${brand}}.rose{fill:${rose}}`
  const dim = `@media(prefers-color-scheme:dark){${style(dark('brand'), dark('accent'))}}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${ground ? '-8 -8 64 64' : '0 0 48 48'}">`,
    `<style>${style(light('brand'), light('accent'))}${ground ? '' : dim}</style>`,
    ground ? `<rect x="-8" y="-8" width="64" height="64" fill="${ground}"/>` : '',
    `<path d="${markPath}" fill="none" stroke-width="${stroke}"/>${dots}</svg>`,
  ].join('')
}

const png = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 72 * 8 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer()

await mkdir(at('content/pictures'), { recursive: true })
const { media } = Pictures.parse(parse(await readFile(at('content/media.yaml'), 'utf8')))
await Promise.all(media.map(drawPicture))
await writeFile(at('public/favicon.svg'), markSvg(24))
await writeFile(at('public/favicon.ico'), icoOf(await png(markSvg(24), 32), 32))
await writeFile(at('public/apple-touch-icon.png'), await png(markSvg(180, light('paper')), 180))
