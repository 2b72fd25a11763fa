import { describe, expect, it } from 'vitest'
import { shareCrop, fileOfShare, shareName } from '@/lib/share-image'

describe('the part of a picture that networks show', () => {
  it.each([
    [
      'a wide one',
      { width: 4000, height: 2000 },
      undefined,
      { left: 95, top: 0, width: 3810, height: 2000 },
    ],
    [
      'an upright one',
      { width: 2000, height: 4000 },
      undefined,
      { left: 0, top: 1475, width: 2000, height: 1050 },
    ],
    [
      'its focal point at the top',
      { width: 2000, height: 4000 },
      { x: 50, y: 20 },
      { left: 0, top: 275, width: 2000, height: 1050 },
    ],
    [
      'its focal point at the very top',
      { width: 2000, height: 4000 },
      { x: 50, y: 0 },
      { left: 0, top: 0, width: 2000, height: 1050 },
    ],
    [
      'its focal point at the very right',
      { width: 4000, height: 1000 },
      { x: 100, y: 50 },
      { left: 2095, top: 0, width: 1905, height: 1000 },
    ],
  ])('is as large as can be: %s', (_, size, focus, part) => {
    expect(shareCrop(size, focus)).toEqual({ ...part, made: { width: 1200, height: 630 } })
  })

  it('of a small picture is not made larger than it is', () => {
    expect(shareCrop({ width: 600, height: 600 }).made).toEqual({ width: 600, height: 315 })
  })

  it.each([
    [16, 16],
    [12_000, 16],
    [16, 12_000],
    [1199, 631],
    [1201, 629],
  ])('lies within a picture of %i × %i', (width, height) => {
    for (const at of [0, 33, 50, 100]) {
      const crop = shareCrop({ width, height }, { x: at, y: at })
      expect(crop.left + crop.width).toBeLessThanOrEqual(width)
      expect(crop.top + crop.height).toBeLessThanOrEqual(height)
      expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0)
      expect(Math.min(crop.width, crop.height, crop.made.width, crop.made.height)).toBeGreaterThan(
        0,
      )
    }
  })
})

it('its name tells the file it is of', () => {
  expect(fileOfShare(shareName('bilde-0a1b.webp', { x: 12.4, y: 99.6 }))).toBe('bilde-0a1b.webp')
  expect(fileOfShare('bilde-0a1b.webp')).toBeNull()
})
