import sharp from 'sharp'
import { expect, it } from 'vitest'
import { sharePath } from '@/i18n/page-forms'
import { hashOfShare, type ShareFacts } from '@/lib/page-share'
import { drawShareImage } from '@/web/share/draw'
import { shareRenderer } from '@/web/share/render-share'
import { openFace, setText, widthOf } from '@/web/share/type-setting'

const face = openFace(['text', 'text-sami'])
const room = { width: 640, height: 350 }
const measure = { face, leading: 1.12, sizes: [84, 60, 43, 30] }

it.each([
  'Kort',
  'Norge har fått en offisielt godkjent Cancer Mission Hub',
  'Čáhcesullo ja Guovdageainnu ođđa dutkanbarggut: «mii ŋ ŧ ž?»',
  'Hjernesvulst\u00adregisteret og kreftbehandlings\u00adkapasitets\u00adutvidelses\u00adprogrammet for alle pasienter i hele landet, fra Lindesnes til Nordkapp',
  'To be or not to be, that is the question '.repeat(4),
])(
  '"%s" is set whole, inside its place, and breaks only between words and where it may',
  (title) => {
    const { lines, size } = setText(title, room, measure)
    for (const line of lines) expect(widthOf(face, line, size)).toBeLessThanOrEqual(room.width)
    expect(lines.length * size * 1.12).toBeLessThanOrEqual(room.height)
    const together = lines
      .map((line) => (line.endsWith('-') ? line.slice(0, -1) : `${line} `))
      .join('')
    expect(together.trim()).toBe(title.replaceAll('\u00ad', '').trim())
  },
)

it('what is too long in the smallest size ends after a whole word, and says so', () => {
  const words = Array.from({ length: 300 }, (_, at) => `ord${at}`)
  const { lines, size } = setText(words.join(' '), room, measure)
  expect(size).toBe(30)
  const shown = lines.join(' ').split(' ')
  expect(shown.at(-1)).toBe('…')
  expect(words.slice(0, shown.length - 1)).toEqual(shown.slice(0, -1))
})

it('every letter of both languages and of Sámi is in the fonts', () => {
  for (const letter of 'abcæøåÆØÅéüöšžčđŋŧáŠŽČĐŊŦÁ«»“”–…')
    expect(
      face.fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
      letter,
    ).toBe(true)
})

it('is 1200 by 630 pixels and lighter than 100 kB, whatever is drawn', async () => {
  for (let at = 0; at < 12; at++) {
    const pillar = ['prevention', 'access', 'quality', undefined, 'no such'][at % 5]
    const title = 'Tidligere diagnoser for alle pasienter i hele landet '.repeat(3)
    const drawn = await drawShareImage({ title, seed: `seed ${at}`, pillar, label: 'Aktuelt' })
    expect(drawn.length).toBeLessThan(100_000)
    expect(await sharp(drawn).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  }
})

const facts: ShareFacts = { title: 'Ny', seed: '1' }
const own = sharePath('/aktuelt/ny', hashOfShare(facts))
const pages: Record<string, string> = {
  '/aktuelt/ny': own,
  '/aktuelt/bilde': '/api/media/file/a.jpg',
}
const render = shareRenderer(async (path) => {
  const named = pages[path]
  if (path === '/aktuelt/gammel')
    return { kind: 'redirect', status: 308, location: '/aktuelt/ny', reads: [] }
  if (!named) return { kind: 'absent', status: 404, reads: [] }
  const body = `<meta property="og:image" content="https://hub.example${named}">`
  return {
    kind: 'page',
    body: Buffer.from(body),
    type: 'text/html',
    share: JSON.stringify(facts),
    reads: ['news:1'],
  }
})
const other = '0'.repeat(12)

it('is drawn under the address its page names, and any other leads there', async () => {
  expect(await render(own)).toMatchObject({
    kind: 'page',
    type: 'image/png',
    reads: ['news:1', 'at:/aktuelt/ny'],
  })
  const leadsTo = async (page: string) => render(sharePath(page, other))
  const there = { kind: 'redirect', status: 308, location: own }
  expect(await leadsTo('/aktuelt/ny')).toMatchObject(there)
  expect(await leadsTo('/aktuelt/gammel')).toMatchObject(there)
  expect(await leadsTo('/aktuelt/bilde')).toMatchObject({ location: '/api/media/file/a.jpg' })
})

it('is not there when its page is not', async () => {
  expect(await render(sharePath('/aktuelt/utkast', hashOfShare(facts)))).toMatchObject({
    kind: 'absent',
    status: 404,
  })
})
