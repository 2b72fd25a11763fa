import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Figure } from '@/ui/text/figure'

const picture = { src: '/tegning.webp', width: 1600, height: 667, alt: '' }
const drawn = { ...picture, motif: { seed: 'om huben', pillar: 'diagnosis' } }

test('a drawing of the site’s own is drawn in the colours of the page, and nothing is fetched for it', () => {
  const html = renderToStaticMarkup(<Figure picture={{ ...drawn, caption: 'Et rom' }} />)
  expect(html).toContain('<path class="thread stroke-diagnosis"')
  expect(html).toContain('Et rom')
  expect(html).not.toContain('<img')
})

test('it is decoration, unless somebody has said what it shows', () => {
  expect(renderToStaticMarkup(<Figure picture={drawn} />)).not.toContain('role="img"')
  const told = renderToStaticMarkup(<Figure picture={{ ...drawn, alt: 'Linjer rundt et rom' }} />)
  expect(told).toContain('<div role="img" aria-label="Linjer rundt et rom">')
})

test('a photograph is offered in the format that weighs least first', () => {
  const html = renderToStaticMarkup(
    <Figure picture={{ ...picture, avif: '/foto-w480.avif 480w' }} />,
  )
  expect(html).toMatch(
    /^<figure[^>]*><picture><source type="image\/avif" srcSet="\/foto-w480\.avif 480w"[^>]*\/><img/,
  )
})
