import { describe, expect, it } from 'vitest'
import { drawHub } from '@/motif/hub'
import { hubLabels } from '@/motif/hub-labels'
import { type Box, breakName, labelBox } from '@/motif/labels'
import { inEnglish, inNorwegian, partners } from './partners'

const drawing = drawHub({ partners, shape: 'wide' })
const meet = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top)

describe.each([
  ['bokmål', inNorwegian],
  ['English', inEnglish],
])('names round the room in %s', (_, named) => {
  const labels = hubLabels(named, drawing)
  const boxes = labels.map((label) => labelBox(label, 21))

  it('stand there all of them, whole', () => {
    const words = labels.map(({ lines }) => lines.join(' ')).toSorted()
    expect(words).toEqual(named.map(({ name }) => name).toSorted())
  })

  it('are not cut off', () => {
    const cut = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < 0 || right > drawing.width || top < 0 || bottom > drawing.height,
    )
    expect(cut).toEqual([])
  })

  it('do not cover one another', () => {
    const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => meet(a, b)))
    expect(pairs).toEqual([])
  })
})

it('breaks a long name into even lines', () => {
  expect(breakName('Norwegian Institute of Public Health', 2)).toEqual([
    'Norwegian Institute',
    'of Public Health',
  ])
})
