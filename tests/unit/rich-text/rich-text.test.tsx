import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readRichText } from '@/features/rich-text/read-body'
import { RichText } from '@/features/rich-text/rich-text'
import { block, doc, heading, internal, link, nothing, paragraph, text } from './lexical'

const html = (...children: object[]): string =>
  renderToStaticMarkup(<RichText blocks={readRichText(doc(...children), nothing)} locale="nb" />)

describe('a text as readers get it', () => {
  it('has headings with anchors, marks, links and words in other languages', () => {
    const foreign = { blockType: 'foreignWords', text: 'hub', language: 'en' }
    const page = html(
      heading('h2', 'Målet'),
      paragraph(text('Et '), text('åpent', 3), text(' rom, '), link('/om', 'huben')),
      paragraph(text('H'), text('2', 32), text('O, 10'), text('6', 65)),
      paragraph({ type: 'inlineBlock', fields: foreign }, { type: 'linebreak' }, text('ny linje')),
    )
    expect(page).toBe(
      '<div class="prose"><h2 id="malet">Målet</h2>' +
        '<p>Et <strong><em>åpent</em></strong> rom, <a href="/om" data-whole="http://localhost:3000/om">huben</a></p>' +
        '<p>H<sub>2</sub>O, 10<strong><sup>6</sup></strong></p>' +
        '<p><span lang="en">hub</span><br/>ny linje</p></div>',
    )
  })

  it('escapes what looks like markup and follows nothing unsafe or unpublished', () => {
    const page = html(
      paragraph(text('<script>alert(1)</script>')),
      paragraph(link('javascript:alert(1)', 'klikk'), internal('news', 1, ' utkast')),
      block('callToAction', { text: 'Bli med', label: 'Nå', url: 'data:text/html,x' }),
    )
    expect(page).toBe(
      '<div class="prose"><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>' +
        '<p>klikk utkast</p><p>Bli med</p></div>',
    )
  })

  it('names nobody as the speaker of words without a name', () => {
    const said = { text: 'Noe ble sagt.', title: 'leder' }
    expect(html(block('speech', said))).toBe('<div class="prose"><p>Noe ble sagt.</p></div>')
  })
})
