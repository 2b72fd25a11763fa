import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LogoMark } from '@/ui/logo/logo-mark'
import { founders, markPath, weights } from '@/ui/logo/mark'
import { Wordmark } from '@/ui/logo/wordmark'

const drawn = (props: { size?: number; onDeep?: boolean }): string =>
  renderToStaticMarkup(createElement(LogoMark, props))

describe('the mark', () => {
  it('is the five founders, each twenty units from the middle', () => {
    const distances = founders.map(({ x, y }) => Math.hypot(x - 24, y - 24))
    expect(distances).toEqual(Array.from({ length: 5 }, () => expect.closeTo(20)))
  })

  it('is never so regular that it turns into a star', () => {
    const turns = founders.map(({ x, y }) => Math.atan2(y - 24, x - 24))
    const steps = turns.map(
      (turn, at) => ((turns[(at + 1) % 5] ?? 0) - turn + 2 * Math.PI) % (2 * Math.PI),
    )
    expect(new Set(steps.map((step) => step.toFixed(2))).size).toBeGreaterThan(3)
  })

  it('joins every founder to the next but one, inside its frame', () => {
    const numbers = [...markPath.matchAll(/-?[\d.]+/g)].map(([value]) => Number(value))
    expect(markPath.match(/C/g)).toHaveLength(5)
    expect(Math.min(...numbers)).toBeGreaterThan(0)
    expect(Math.max(...numbers)).toBeLessThan(48)
  })

  it.each([16, 20, 24, 32, 48, 96])(
    'at %d pixels shows lines of at least one pixel, and points that stand out from them',
    (size) => {
      const { stroke, point } = weights(size)
      const pixels = size / 48
      expect(stroke * pixels).toBeGreaterThanOrEqual(1)
      expect(2 * point).toBeGreaterThan(2 * stroke)
    },
  )

  it('grows heavier in its own measure the smaller it is drawn', () => {
    const strokes = [16, 24, 48].map((size) => weights(size).stroke)
    expect(strokes).toEqual(strokes.toSorted((one, other) => other - one))
    expect(new Set(strokes).size).toBe(3)
  })

  it('has one rose point, on paper and on deep blue', () => {
    expect(drawn({}).match(/--accent/g)).toHaveLength(1)
    expect(drawn({ onDeep: true }).match(/--accent/g)).toHaveLength(1)
  })

  it('stands with the name as words, so that the drawing need say nothing', () => {
    const wordmark = renderToStaticMarkup(createElement(Wordmark, { href: '/' }))
    expect(wordmark).toMatch(/Cancer Mission.*Hub Norway/)
    expect(wordmark).toContain('aria-hidden="true"')
    expect(wordmark).not.toContain('style=')
  })
})
