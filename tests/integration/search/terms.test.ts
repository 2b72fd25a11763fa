import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { foundBy } from '@tests/support/search'

let payload: Payload
let norwegian: number
let english: number

const term = (data: object) =>
  payload.create({
    collection: 'terms',
    locale: 'nb',
    data: { name: 'lungebetennelse', synonyms: ['pneumoni'], _status: 'published', ...data },
  })

beforeAll(async () => {
  payload = await openPayload()
  norwegian = (await newsroom(payload).article('Lungebetennelse om vinteren')).id
  english = (await newsroom(payload).article('Chest infection explained', { language: 'en' })).id
})
afterAll(() => payload.destroy())

it('whoever looks for one word finds what is called another, in either language', async () => {
  expect(await foundBy(payload, 'chest infection')).toEqual([`news:${english}`])
  const { id } = await term({ _status: 'draft' })
  // What nobody has published is known to nobody.
  expect(await foundBy(payload, 'pneumoni')).toEqual([])
  await payload.update({ collection: 'terms', id, locale: 'nb', data: { _status: 'published' } })
  await payload.update({
    collection: 'terms',
    id,
    locale: 'en',
    data: { name: 'chest infection', _status: 'published' },
  })
  expect(await foundBy(payload, 'pneumoni')).toContain(`news:${norwegian}`)
  expect(await foundBy(payload, 'chest infection', { locale: 'en' })).toEqual([
    `news:${english}`,
    `news:${norwegian}`,
  ])
  expect(await foundBy(payload, 'lungebetennelse')).toEqual([
    `news:${norwegian}`,
    `news:${english}`,
  ])
  expect(await foundBy(payload, 'pneumoni vinteren')).toEqual([`news:${norwegian}`])
  await payload.delete({ collection: 'terms', id })
})

it('what editors choose for a word stands first for it, as long as it is public', async () => {
  const chosen = await newsroom(payload).article('Om å puste')
  const { id } = await term({ leadsTo: { relationTo: 'news', value: chosen.id } })
  expect(await foundBy(payload, 'pneumoni')).toEqual([`news:${chosen.id}`, `news:${norwegian}`])
  expect((await foundBy(payload, 'lungebetennelse vinteren'))[0]).toBe(`news:${norwegian}`)
  await payload.update({
    collection: 'news',
    id: chosen.id,
    locale: 'nb',
    data: { _status: 'draft' },
  })
  expect(await foundBy(payload, 'pneumoni')).toEqual([`news:${norwegian}`])
  await payload.delete({ collection: 'terms', id })
})
