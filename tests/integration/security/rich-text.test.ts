import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})
afterAll(() => payload.destroy())

const element = { format: '', indent: 0, version: 1, direction: null }
const word = {
  type: 'text',
  text: 'ord',
  version: 1,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
}
const link = (fields: object) => ({ ...element, type: 'link', fields, children: [word] })
const paragraph = (...children: object[]) => ({ ...element, type: 'paragraph', children })
const block = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'a', ...fields },
})

let made = 0
function save(...children: object[]): Promise<Response> {
  const body = { root: { ...element, type: 'root', children } }
  const slug = `tekst-${Date.now()}-${(made += 1)}`
  const data = { title: 'Tekst', slug, kind: 'plain', body, _status: 'published' }
  return editor.rest('POST', '/api/pages?locale=nb', data)
}
const status = async (...children: object[]) => (await save(...children)).status

describe('a link in a text', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'ftp://x.example',
    '',
  ])('to %j is refused when it is saved', async (url) => {
    const custom = { linkType: 'custom', newTab: false, url }
    expect(await status(paragraph(link(custom)))).toBe(400)
    const nested = { ...element, type: 'list', tag: 'ul', listType: 'bullet', start: 1 }
    const item = { ...element, type: 'listitem', value: 1, children: [link(custom)] }
    expect(await status({ ...nested, children: [item] })).toBe(400)
    expect(await status(block({ blockType: 'callToAction', text: 'x', label: 'x', url }))).toBe(400)
  })

  it.each([
    'https://example.org',
    'http://example.org',
    'mailto:post@example.org',
    'tel:+4712345678',
    '/aktuelt',
    '#kontakt',
  ])('to %s is kept', async (url) => {
    expect(await status(paragraph(link({ linkType: 'custom', newTab: false, url })))).toBe(201)
  })
})

describe('what no editor of ours wrote', () => {
  it.each(['html', 'iframe', 'script', 'upload', 'horizontalrule', 'quote'])(
    '%s is refused',
    async (type) => {
      expect(
        await status({ ...element, type, children: [], html: '<script>alert(1)</script>' }),
      ).toBe(400)
    },
  )

  it('a block nobody has defined is refused', async () => {
    expect(await status(block({ blockType: 'code', code: 'alert(1)' }))).toBe(400)
  })

  it.each(['tekst', 1, { root: null }, { root: { type: 'root', children: 'x' } }, []])(
    '%j in the place of a text is refused',
    async (body) => {
      expect(await statusOfPage(body)).toBe(400)
    },
  )

  it('a page may have no text', async () => {
    expect(await statusOfPage(null)).toBe(201)
  })

  async function statusOfPage(body: unknown): Promise<number> {
    const data = { title: 'Tekst', slug: `t-${Date.now()}-${(made += 1)}`, kind: 'plain', body }
    return (await editor.rest('POST', '/api/pages?locale=nb', data)).status
  }
})
