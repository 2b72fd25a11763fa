import type { RequestListener } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { openTestSite } from './site-in-test'

const fields = ['name', 'email', 'organisation', 'answer']
  .map((name) => `<input id="form-${name}" name="${name}"><p id="form-${name}-error"></p>`)
  .join('')
const page = `<!DOCTYPE html><html lang="nb"><head><title>Skriv til huben</title></head><body><form method="post" data-about="7">
  <p id="form-problem"></p><ul id="form-problems"></ul>${fields}
  <select id="form-topic"><option value=""></option><option value="press">P</option></select><p id="form-topic-error"></p>
  <select id="form-sector"><option value="industry">N</option></select><p id="form-sector-error"></p>
  <select id="form-pillar"><option value="3">F</option></select><p id="form-pillar-error"></p>
  <textarea id="form-text"></textarea><p id="form-text-error"></p>
  <span id="form-sum"></span><input type="hidden" id="form-token" name="token"><input type="hidden" id="form-proof" name="altcha"></form></body></html>`
/** A partner that is not shown has no form. */
const origin: RequestListener = ({ url }, res) =>
  res
    .writeHead(url?.includes('skjult') ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(page)

const numbers = 'null en to tre fire fem seks sju åtte ni'.split(' ')
const english = 'no one two three four five six seven eight nine'.split(' ')
/** The token of a page, and the right answer to its question. */
export function questionOn(html: string) {
  const [, first = '', second = ''] = /form-sum">(\S+) pluss? ([^\s<]+)</.exec(html) ?? []
  const number = (word: string) => Math.max(numbers.indexOf(word), english.indexOf(word))
  const [, token = ''] = /name="token" value="([^"]*)"/.exec(html) ?? []
  return { token, answer: String(number(first) + number(second)) }
}

/** What somebody writes in the form to the hub. */
export const written = {
  name: 'Kari Nordmann',
  email: 'kari@example.org',
  topic: 'press',
  text: 'Hvem kan jeg snakke med?\nHilsen Kari',
}
/** And besides, in the form to join. */
export const joining = { organisation: 'Bedriften AS', sector: 'industry', pillar: '3' }

export type Sent = Record<string, string> | string

/** The forms on a site without a database: what was kept, by its token, as the two statements of the web process see it. */
export async function openInquirySite() {
  const kept = new Map<unknown, unknown[]>()
  const state = { works: true, asked: 0, client: 0 }
  const inquiries = {
    query: async (statement: string, values: unknown[]) => {
      state.asked += 1
      // As with a database, others come meanwhile.
      await setImmediate()
      if (!state.works) throw new Error('no database')
      const known = kept.get(values[0])
      if (statement.startsWith('select')) return { rows: known ? [{ digest: known[1] }] : [] }
      if (known) return { rows: [] }
      kept.set(values[0], values)
      return { rows: [{ id: 1 }] }
    },
  }
  const known = ['/partnere/klyngen', '/partnere/skjult', '/koblingsboksen/teststed']
  const site = await openTestSite(origin, { known, trustedProxyHops: 1, inquiries })
  return {
    ask: site.ask,
    close: site.close,
    kept,
    state,
    open: async (path = '/kontakt/skriv') => questionOn(String((await site.ask(path)).body)),
    send: (sent: Sent, headers: Record<string, string> = {}, path = '/kontakt/skriv') =>
      site.ask(path, {
        method: 'POST',
        body: typeof sent === 'string' ? sent : String(new URLSearchParams(sent)),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          'x-forwarded-for': `198.51.100.${state.client}`,
          ...headers,
        },
      }),
  }
}
