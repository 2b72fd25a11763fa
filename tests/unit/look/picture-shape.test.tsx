import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Figure } from '@/ui/text/figure'
import { focusOf, shapeOf } from '@/ui/text/picture-shape'

const drawn = (width: number, height: number, crop: boolean, focus?: { x: number; y: number }) => {
  const picture = { src: '/a.webp', width, height, alt: '', focus }
  return renderToStaticMarkup(<Figure picture={picture} crop={crop} />)
}

describe('a picture on a card', () => {
  it.each([
    ['upright', 900, 1600, 'crop-tall'],
    ['square', 800, 800, 'crop-tall'],
    ['a panorama', 3000, 600, 'crop-wide'],
    ['in between', 1600, 900, undefined],
    ['two to three', 1500, 1000, undefined],
    ['small and upright', 200, 300, 'own-size crop-tall'],
    ['one pixel, from before those were refused', 1, 1, 'own-size crop-tall'],
  ])('that is %s', (_, width, height, shape) => {
    expect(shapeOf({ width, height }, { crop: true })).toBe(shape)
  })

  it('is held at its focal point', () => {
    expect(drawn(900, 1600, true, { x: 51, y: 12 })).toContain('class="focus-x-50 focus-y-10"')
  })

  it('without a focal point is held where pages hold every one', () => {
    expect(drawn(900, 1600, true)).not.toContain('focus-')
  })
})

describe('a picture that stands by itself', () => {
  it.each([
    ['upright', 900, 1600, 'upright'],
    ['a panorama', 3000, 600, undefined],
    ['200 pixels wide', 200, 150, 'own-size'],
    ['200 pixels wide and upright', 200, 300, 'own-size upright'],
  ])('is never cropped: %s', (_, width, height, shape) => {
    expect(shapeOf({ width, height })).toBe(shape)
  })

  it('says nothing about a focal point, which changes nothing there', () => {
    expect(drawn(900, 1600, false, { x: 0, y: 100 })).not.toContain('focus-')
  })
})

it('every step of a focal point has its rule in the style sheet', () => {
  const css = readFileSync('src/ui/styles/pictures.css', 'utf8')
  const shares = Array.from({ length: 101 }, (_, share) => share)
  const names = shares.flatMap((share) => focusOf({ x: share, y: share })?.split(' ') ?? [])
  for (const name of new Set(names)) expect(css).toContain(`.${name} {`)
})

it('a focal point outside the picture is at its edge', () => {
  expect(focusOf({ x: -20, y: 140 })).toBe('focus-x-0 focus-y-100')
})
