import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawCircle } from '@/motif/circle'
import { Threads } from '@/motif/threads'

const drawing = drawCircle({ pillar: 'diagnosis' })

test('a drawing shows its lines and its points', () => {
  const svg = renderToStaticMarkup(<Threads drawing={drawing} />)
  expect(svg).toContain(`<path class="thread stroke-diagnosis" d="${drawing.threads[0]?.path}"/>`)
  expect(svg).toContain(`<path class="dots dots-hole" d="${drawing.rings}"/>`)
})

test('a drawing behind words has no points', () => {
  const svg = renderToStaticMarkup(<Threads drawing={drawing} dots={false} />)
  expect(svg).toContain('class="thread ')
  expect(svg).not.toContain('class="dots ')
})
