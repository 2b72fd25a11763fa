import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listGlossary } from '@/features/glossary/queries'
import type { Locale } from '@/i18n/locales'
import { storedDay } from '@/lib/days'
import { createGateway } from '@/data/gateway'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { partner, publisherNamed } from '@tests/support/register'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

const shown = async (locale: Locale, day = '2026-01-01') => {
  const content = createGateway(payload, { clock: clockAt(`${day}T12:00:00Z`) })
  const letters = await listGlossary(content, locale)
  return letters.flatMap(({ letter, entries }) => entries.map((each) => ({ letter, ...each })))
}
const named = async (name: string, locale: Locale = 'nb', day?: string) =>
  (await shown(locale, day)).find((each) => each.name === name)

const term = (name: string, data: object = {}) =>
  payload.create({
    collection: 'terms',
    locale: 'nb',
    data: { name, _status: 'published', ...data },
  })

it('terms and organisations stand together in the order of the alphabet', async () => {
  await term('åndedrett')
  await term('øyekreft')
  await term('abscess')
  await partner(payload, { nb: 'Aare sykehus', en: 'Aare Hospital' })
  const ours = ['abscess', 'øyekreft', 'åndedrett', 'Aare sykehus']
  const found = (await shown('nb')).filter(({ name }) => ours.includes(name))
  expect(found.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
    'A abscess',
    'Ø øyekreft',
    'Å åndedrett',
    'Å Aare sykehus',
  ])
  expect(await named('Aare Hospital', 'en')).toMatchObject({ letter: 'A', lang: 'en' })
})

it('a term is there in the languages it is published in, with its word in the other while that is', async () => {
  const { id } = await term('svulst', { synonyms: ['tumor'], explanation: 'En klump.' })
  const english = (data: object) => payload.update({ collection: 'terms', id, locale: 'en', data })
  await english({ name: 'tumour', _status: 'draft' })
  expect(await named('svulst')).toMatchObject({
    synonyms: ['tumor'],
    explanation: 'En klump.',
    other: undefined,
  })
  expect((await shown('en')).map(({ name }) => name)).not.toEqual(
    expect.arrayContaining(['tumour', 'svulst']),
  )

  await english({ name: 'tumour', _status: 'published' })
  expect(await named('svulst')).toMatchObject({ other: 'tumour' })
  expect(await named('tumour', 'en')).toMatchObject({ letter: 'T', other: 'svulst' })

  const withdrawn = { _status: 'draft' } as const
  await payload.update({ collection: 'terms', id, locale: 'nb', data: withdrawn })
  expect(await named('svulst')).toBeUndefined()
  expect(await named('tumour', 'en')).toMatchObject({ other: undefined })
  await payload.delete({ collection: 'terms', id })
  expect(await named('tumour', 'en')).toBeUndefined()
})

it('what is not published stands nowhere, and a newer draft changes nothing', async () => {
  await term('hemmelig begrep', { _status: 'draft' })
  const { id } = await term('kjent begrep')
  await payload.update({
    collection: 'terms',
    id,
    locale: 'nb',
    data: { name: 'omdøpt begrep', _status: 'draft' },
    draft: true,
  })
  expect(await named('hemmelig begrep')).toBeUndefined()
  expect(await named('omdøpt begrep')).toBeUndefined()
  expect(await named('kjent begrep')).toBeDefined()
})

it('a term leads to what editors chose as long as that is public', async () => {
  const chosen = await newsroom(payload).article('Alt om stråling')
  await term('stråling', { leadsTo: { relationTo: 'news', value: chosen.id } })
  expect(await named('stråling')).toMatchObject({
    leadsTo: { title: 'Alt om stråling', href: expect.stringMatching(/^\/aktuelt\//) },
  })
  const withdrawn = { _status: 'draft' } as const
  await payload.update({ collection: 'news', id: chosen.id, locale: 'nb', data: withdrawn })
  expect(await named('stråling')).toMatchObject({ leadsTo: undefined })
})

it('an organisation is listed as long as it has a page: from its first day, and after its last', async () => {
  const id = await partner(payload, { nb: 'Tidsavgrenset', en: 'Limited' })
  const days = { partnerFrom: storedDay('2025-01-01'), partnerTo: storedDay('2025-12-31') }
  const data = { ...days, _status: 'published' } as const
  await payload.update({ collection: 'organisations', id, locale: 'nb', data })
  await term('tidsbegrep', { leadsTo: { relationTo: 'organisations', value: id } })
  expect(await named('Tidsavgrenset', 'nb', '2024-12-31')).toBeUndefined()
  expect(await named('tidsbegrep', 'nb', '2024-12-31')).toMatchObject({ leadsTo: undefined })
  expect(await named('Tidsavgrenset', 'nb', '2025-06-01')).toMatchObject({ former: false })
  expect(await named('Tidsavgrenset', 'nb', '2026-01-01')).toMatchObject({ former: true })
  expect(await named('tidsbegrep', 'nb', '2026-01-01')).toMatchObject({
    leadsTo: { title: 'Tidsavgrenset' },
  })
})

it('an organisation without a page is not listed', async () => {
  await publisherNamed(payload, 'Ingen partner')
  expect(await named('Ingen partner')).toBeUndefined()
})
