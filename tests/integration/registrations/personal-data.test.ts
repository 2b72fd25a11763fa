import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ErasedData } from '@/cms/personal-data/erase'
import type { PersonalData } from '@/cms/personal-data/find'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { openRegistrations } from './world'

let site: Awaited<ReturnType<typeof openRegistrations>>
let admin: SignedIn
beforeAll(async () => {
  site = await openRegistrations()
  admin = await signIn(site.payload, { role: 'admin' })
})
afterAll(() => site.close())
beforeEach(() => site.clear())

const entryOf = (email: string, emailKey = email) => ({
  entry: { name: 'Åse Ødegård', email, emailKey, organisation: 'Bedriften AS' },
})
const ask = async (who: string): Promise<PersonalData> =>
  (await admin.rest('POST', '/api/personal-data', { who })).json()

it('somebody who has registered is found by address and by name, with every field that is stored', async () => {
  const event = await site.event()
  await site.take(event, '', entryOf('post@bærum.example', 'post@xn--brum-voa.example'))
  for (const who of ['Post@Bærum.example', 'post@xn--brum-voa.example', 'Åse Ødegård']) {
    const { elsewhere, senders } = await ask(who)
    expect(senders).toMatchObject([{ email: 'post@bærum.example', inquiries: [] }])
    expect(senders[0]?.registrations[0]).toMatchObject({
      event: 'Folkemøte',
      name: 'Åse Ødegård',
      organisationName: 'Bedriften AS',
      place: 'seat',
    })
    expect(elsewhere).toEqual([])
  }
  const [sender] = (await ask('post@bærum.example')).senders
  const bookkeeping = ['updatedAt', 'emailKey', 'token']
  const { flattenedFields } = site.payload.collections.registrations.config
  const stored = flattenedFields.map(({ name }) => name)
  expect(Object.keys(sender?.registrations[0] ?? {}).toSorted()).toEqual(
    ['id', 'keptUntil', ...stored.filter((name) => !bookkeeping.includes(name))].toSorted(),
  )
})

it('erasing frees the place for the first of those who wait, and takes the mail along', async () => {
  const event = await site.event({ capacity: 1, waitingList: true })
  await site.take(event, '', entryOf('ase@example.org'))
  await site.take(event, 'ola@example.org')
  const address = 'ASE@example.org'
  const answer = await admin.rest('POST', '/api/personal-data/erase', { address, confirm: address })
  expect((await answer.json()) as ErasedData).toMatchObject({ registrations: 1, mails: 1 })
  expect((await site.kept(event)).map(({ email, place }) => [email, place])).toEqual([
    ['ola@example.org', 'seat'],
  ])
  expect((await site.mails()).map(({ subject, to }) => [to, subject])).toEqual([
    ['ola@example.org', 'Du står på venteliste: Folkemøte'],
    ['ola@example.org', 'Du har fått plass: Folkemøte'],
  ])
  expect((await ask('ase@example.org')).senders).toEqual([])
})
