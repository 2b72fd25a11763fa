import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { putBack } from '@/lib/drawn'
import { drawCircle } from '@/motif/circle'
import { Threads } from '@/motif/threads'

const drawing = drawCircle({ pillar: 'diagnosis' })

test('a page that goes to its visitor as it is rendered, such as a preview, holds its drawings', () => {
  const svg = renderToStaticMarkup(<Threads drawing={drawing} />)
  expect(svg).toContain(`<path class="thread stroke-diagnosis" d="${drawing.threads[0]?.path}"/>`)
  expect(svg).toContain(`<path class="dots dots-hole" d="${drawing.rings}"/>`)
})

test('a drawing behind words has no points', () => {
  const svg = renderToStaticMarkup(<Threads drawing={drawing} dots={false} />)
  expect(svg).toContain('class="thread ')
  expect(svg).not.toContain('class="dots ')
})

test('each drawing comes to its own place', () => {
  const page =
    '<svg><g data-drawn="1"></g></svg><p>data-drawn="0"</p><svg><g data-drawn="0"></g></svg>'
  expect(putBack(page, ['<path d="M0 0"/>', '<path d="M1 $& $1"/>'])).toBe(
    '<svg><g><path d="M1 $& $1"/></g></svg><p>data-drawn="0"</p><svg><g><path d="M0 0"/></g></svg>',
  )
})
