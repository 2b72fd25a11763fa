import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable } from '@/ui/blocks/blocks'

const html = renderToStaticMarkup(
  <DataTable
    caption="Nye tilfeller etter region"
    head={['Region', 'Antall', 'Andel', 'Merknad']}
    rows={[
      ['Nord', '1 204', '8,5 %', '2021'],
      ['Sør', '–', '12 %', 'foreløpig'],
    ]}
  />,
)

test('what a table is called stands outside the part that scrolls, and names the table', () => {
  expect(html).toMatch(
    /^<figure[^>]*><figcaption[^>]*>Nye tilfeller etter region<\/figcaption><section/,
  )
  expect(html).toContain('<table class="data" aria-label="Nye tilfeller etter region">')
})

test('columns of figures stand to the right, and no others', () => {
  expect(html).toContain('<th scope="col" class="number">Antall</th>')
  expect(html).toContain('<td class="number">8,5 %</td>')
  expect(html).toContain('<td>2021</td>')
  expect(html).toContain('<th scope="row">Nord</th>')
})
