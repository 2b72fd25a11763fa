import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adoptOldJobs } from '@/cms/plans/adopt'
import { runDuePlans } from '@/cms/plans/run'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { draftPage, seenByEditors, seenByReaders } from '@tests/support/publishing'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

type Page = Awaited<ReturnType<typeof draftPage>>

/** How each language may stand, and how an editor brings it there. */
const states = {
  never: { steps: async () => {}, reader: () => null },
  draft: {
    steps: async (page: Page, locale: 'nb' | 'en') => {
      await page.save(locale, `${locale} draft`)
    },
    reader: () => null,
  },
  published: {
    steps: async (page: Page, locale: 'nb' | 'en') => {
      await page.publish(locale, `${locale} live`)
    },
    reader: (locale: string) => `${locale} live`,
  },
  changed: {
    steps: async (page: Page, locale: 'nb' | 'en') => {
      await page.publish(locale, `${locale} live`)
      await page.save(locale, `${locale} changed`)
    },
    reader: (locale: string) => `${locale} live`,
  },
} as const

type State = keyof typeof states
const names = Object.keys(states) as State[]
const matrix = names.flatMap((nb) => names.map((en) => [nb, en] as const))

describe.each(matrix)('when Norwegian is %s and English is %s', (nb, en) => {
  const prepare = async () => {
    const page = await draftPage(payload)
    await states[nb].steps(page, 'nb')
    await states[en].steps(page, 'en')
    return page
  }

  it('readers see exactly what was published in each language', async () => {
    const page = await prepare()
    const expected = { nb: states[nb].reader('nb'), en: states[en].reader('en') }
    expect(await seenByReaders(payload, page.id)).toEqual(expected)
  })

  it('publishing Norwegian leaves the English readers and the English draft as they were', async () => {
    const page = await prepare()
    const before = await seenByEditors(payload, page.id)
    await page.publish('nb', 'nytt')
    expect(await seenByReaders(payload, page.id)).toEqual({
      nb: 'nytt',
      en: states[en].reader('en'),
    })
    expect(await seenByEditors(payload, page.id)).toEqual({ nb: 'nytt', en: before.en })
  })

  it('publishing English leaves the Norwegian readers and the Norwegian draft as they were', async () => {
    const page = await prepare()
    const before = await seenByEditors(payload, page.id)
    await page.publish('en', 'new')
    expect(await seenByReaders(payload, page.id)).toEqual({
      nb: states[nb].reader('nb'),
      en: 'new',
    })
    expect(await seenByEditors(payload, page.id)).toEqual({ nb: before.nb, en: 'new' })
  })

  it('unpublishing Norwegian leaves English', async () => {
    const page = await prepare()
    await page.unpublish('nb')
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: null, en: states[en].reader('en') })
  })

  it('unpublishing English leaves Norwegian', async () => {
    const page = await prepare()
    await page.unpublish('en')
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: states[nb].reader('nb'), en: null })
  })

  it('a copy shows readers nothing in either language', async () => {
    const page = await prepare()
    const copy = await payload.duplicate({ collection: 'pages', id: page.id })
    expect(await seenByReaders(payload, copy.id)).toEqual({ nb: null, en: null })
  })

  it('publishing many at once in Norwegian leaves English', async () => {
    const page = await prepare()
    const drafts = await seenByEditors(payload, page.id)
    const chosen = `/api/pages?where[id][in][0]=${page.id}&locale=nb`
    const answer = await (await editor()).rest('PATCH', chosen, { _status: 'published' })
    expect(answer.status).toBe(200)
    const expected = { nb: drafts.nb, en: states[en].reader('en') }
    expect(await seenByReaders(payload, page.id)).toEqual(expected)
  })

  it('restoring the first version changes nothing for readers', async () => {
    const page = await prepare()
    const { docs } = await payload.findVersions({
      collection: 'pages',
      where: { parent: { equals: page.id } },
      sort: 'createdAt',
      limit: 1,
    })
    const restored = await restore(docs[0]?.id)
    expect(restored.status).toBe(200)
    const expected = { nb: states[nb].reader('nb'), en: states[en].reader('en') }
    expect(await seenByReaders(payload, page.id)).toEqual(expected)
    expect((await seenByEditors(payload, page.id)).nb).toBe('norsk 1')
  })

  it.each(['nb', 'en'] as const)(
    'a scheduled publication in %s leaves the other language',
    async (locale) => {
      const page = await prepare()
      const before = await seenByReaders(payload, page.id)
      const planned = await seenByEditors(payload, page.id)
      await schedule(page.id, 'publish', locale)
      const expected = { ...before, [locale]: planned[locale] }
      expect(await seenByReaders(payload, page.id)).toEqual(expected)
      expect(await seenByEditors(payload, page.id)).toEqual(planned)
    },
  )

  it.each(['nb', 'en'] as const)(
    'a scheduled withdrawal in %s leaves the other language',
    async (locale) => {
      const page = await prepare()
      const before = await seenByReaders(payload, page.id)
      await schedule(page.id, 'unpublish', locale)
      expect(await seenByReaders(payload, page.id)).toEqual({ ...before, [locale]: null })
    },
  )
})

/** What the "Restore" button of the admin panel asks for. */
const restore = async (version: unknown): Promise<Response> =>
  (await editor()).rest('POST', `/api/pages/versions/${String(version)}`)

let signedIn: Promise<SignedIn> | undefined
const editor = (): Promise<SignedIn> => (signedIn ??= signIn(payload, { role: 'editor' }))

/** As release 0.1 scheduled it: the worker makes a plan of it, and carries it out. */
async function schedule(id: number, type: 'publish' | 'unpublish', locale: 'nb' | 'en') {
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, locale, doc: { relationTo: 'pages', value: id } },
  })
  await adoptOldJobs(payload)
  await runDuePlans(payload, new AbortController().signal)
}
