import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  consentEndsBy,
  consentIsWithdrawn,
  listOfFiles,
  publishedBy,
  withoutAlt,
} from '@/cms/media/selections'
import { storedDay, todayInOslo } from '@/lib/days'
import type { Media } from '@/payload-types'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type Rest } from '@tests/support/sign-in'
import { figure, textOf } from '@tests/support/texts'

let payload: Payload
let editor: Rest
let owner: Rest
let own: number
beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'Utvalgets eier')
  editor = (await signIn(payload, { role: 'editor' })).rest
  owner = (await signIn(payload, { role: 'communicator', organisation: own })).rest
})

/** The numbers in the list that an address of the panel shows. */
async function listed(address: string, rest = editor, locale = 'nb'): Promise<number[]> {
  const { searchParams } = new URL(address, 'http://localhost')
  for (const [name, value] of Object.entries({ draft: 'true', limit: '0', depth: '0', locale }))
    searchParams.set(name, value)
  const answer = await rest('GET', `/api/media?${searchParams.toString()}`)
  const { docs } = await answer.json()
  return docs.map(({ id }: Media) => id)
}
const picture = (data: Partial<Media> = {}) => library(payload).picture(data)
const consent = (until: string) => ({ consent: { until: storedDay(until) } })

it('pictures without alternative text are found in each language, and nothing that needs none', async () => {
  const norwegian = await picture()
  const decoration = await picture({ alt: null, decorative: true })
  const pdf = await library(payload).pdf()
  const inNorwegian = await listed(listOfFiles(withoutAlt()))
  const inEnglish = await listed(listOfFiles(withoutAlt()), editor, 'en')
  expect(inEnglish).toContain(norwegian.id)
  expect(inNorwegian).not.toContain(norwegian.id)
  for (const { id } of [decoration, pdf]) expect(inEnglish).not.toContain(id)
})

it('consents are found that end within a month, and that were withdrawn', async () => {
  const soon = await picture(consent(todayInOslo()))
  const late = await picture(consent('2199-01-01'))
  const endless = await picture()
  const withdrawn = await picture(consent(todayInOslo()))
  await editor('POST', `/api/media/${withdrawn.id}/consent`, { withdraw: true })
  const ending = await listed(listOfFiles(consentEndsBy(new Date())))
  expect(ending).toContain(soon.id)
  for (const { id } of [late, endless, withdrawn]) expect(ending).not.toContain(id)
  expect(await listed(listOfFiles(consentIsWithdrawn()))).toEqual([withdrawn.id])
})

it('a communicator finds what the own organisation publishes', async () => {
  const ours = await picture({ publisher: own })
  expect(await listed(listOfFiles(publishedBy(own)), owner)).toEqual([ours.id])
})

describe('files that nothing uses', () => {
  const unused = async (rest = editor) => {
    const answer = await rest('GET', '/api/media/unused')
    expect(answer.status).toBe(303)
    return listed(String(answer.headers.get('Location')), rest)
  }

  it('are found: not those in a field, in a text or in a draft, nor those in the trash', async () => {
    const write = newsroom(payload)
    const [free, inField, inText, inDraft, thrown] = [
      await picture(),
      await picture(),
      await picture(),
      await picture(),
      await picture(),
    ]
    await write.article('Med bilde', { picture: inField.id })
    const { id } = await write.article('Med figur', { body: textOf(figure(inText.id)) })
    const draft = { picture: inDraft.id }
    await payload.update({ collection: 'news', id, locale: 'nb', draft: true, data: draft })
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'media', id: thrown.id, locale: 'nb', data: { deletedAt } })
    const found = await unused()
    expect(found).toContain(free.id)
    for (const used of [inField, inText, inDraft, thrown]) expect(found).not.toContain(used.id)
  })

  it('are those of the own organisation for a communicator, and nobody else is told', async () => {
    const ours = await picture({ publisher: own })
    const theirs = await picture()
    const found = await unused(owner)
    expect(found).toContain(ours.id)
    expect(found).not.toContain(theirs.id)
    expect((await restWith()('GET', '/api/media/unused')).status).toBe(404)
  })
})
