import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { oldLine } from '@tests/support/trail'

let payload: Payload
let editor: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})

const rows = async (query: string): Promise<string[]> => {
  const answer = await editor.rest('GET', `/api/trail.csv?${query}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="historikk-/)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  return new TextDecoder().decode(bytes).trim().split('\r\n')
}

describe('the trail as a spreadsheet', () => {
  it('has Norwegian headings, semicolons, and the lines that the filter leaves', async () => {
    await oldLine(payload, 0, 'Den ene; saken')
    await oldLine(payload, 0, 'Noe annet')
    const [head, ...lines] = await rows('title=saken')
    expect(head).toBe('Når;Hvem;Hva;Type;Nummer;Tittel;Språk;Mer')
    expect(lines).toEqual([expect.stringMatching(/;Kari;Lagret;Nyhet;1;"Den ene; saken";;$/)])
  })

  it.each(['=1+1', '+47 22', '-2', '@SUM(A1)', '\t=1'])(
    'hands no spreadsheet a formula: %j',
    async (title) => {
      await oldLine(payload, 0, `${title} fra en tittel`)
      const lines = await rows(`title=${encodeURIComponent(`${title.trim()} fra`)}`)
      expect(lines.at(-1)).toContain(`;'${title} fra en tittel;`)
    },
  )

  it('is whole, however many lines there are', async () => {
    const title = `Mange ${Date.now()}`
    await payload.db.execute({
      drizzle: payload.db.drizzle,
      raw: `insert into trail (account, name, action, collection, document, title)
        select 1, 'Kari', 'saved', 'news', n, '${title}' from generate_series(1, 4500) n`,
    })
    expect(await rows(`title=${encodeURIComponent(title)}`)).toHaveLength(4501)
  })
})
