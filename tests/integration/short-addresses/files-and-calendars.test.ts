import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createShortLeads } from '@/data/short-addresses'
import { flatPicture } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let editor: Rest
beforeAll(async () => {
  payload = await openPayload()
  editor = (await signIn(payload, { role: 'editor' })).rest
})
afterAll(() => payload.destroy())

let made = 0
/** Where a new short address leads that an editor gives this target, or what is said against it. */
async function leadTo(address: string) {
  const path = `/leder-${(made += 1)}`
  const lead = { path, leadsTo: 'address', address }
  const answer = await editor('POST', '/api/short-addresses', lead)
  return answer.ok ? createShortLeads(payload)(path) : answer.text()
}

describe('a short address leads', () => {
  it('to a file that readers get, in any size, and to no other', async () => {
    const wide = async (_status: 'draft' | 'published') =>
      payload.create({
        collection: 'media',
        locale: 'nb',
        data: { alt: 'Et mørkeblått felt', _status },
        file: await flatPicture('bred', 700, 500),
      })
    const [shown, hidden] = [await wide('published'), await wide('draft')]
    expect(shown.sizes?.w480?.filename).toBeTruthy()
    const at = (name: unknown) => `/api/media/file/${String(name)}`
    for (const name of [
      shown.filename,
      shown.sizes?.w480?.filename,
      `${shown.filename}-share-50-50.jpg`,
    ])
      expect(await leadTo(at(name))).toEqual({ to: at(name), until: false })
    for (const none of [hidden.filename, 'finnes-ikke.pdf', 'file'])
      expect(await leadTo(at(none))).toContain('ingen publisert side')
  })

  it('to calendars and feeds, those of one call as long as there is a call', async () => {
    const { slug } = await payload.create({
      collection: 'calls',
      locale: 'nb',
      data: {
        title: 'Har frist',
        lead: 'Hva det gjelder.',
        programme: 'Horisont Europa',
        source: 'https://example.org/utlysning',
        slug: '',
        _status: 'published',
      },
    })
    for (const path of [
      '/utlysninger/kalender.ics',
      '/en/calls/calendar.ics',
      '/arrangementer/kalender.ics',
      '/aktuelt/feed.xml',
      `/utlysninger/${slug}/kalender.ics`,
    ])
      expect(await leadTo(path)).toEqual({ to: path, until: false })
    const none = '/utlysninger/finnes-ikke/kalender.ics'
    expect(await leadTo(none)).toContain('ingen publisert side')
  })
})
