import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { sendDueMails } from '@/cms/mail/send'
import type { Deliver } from '@/cms/mail/smtp'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let own: number
let people: Record<'kari' | 'ola' | 'editor', SignedIn>
let path: string

beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'egen')
  people = {
    kari: await signIn(payload, { role: 'communicator', organisation: own }),
    ola: await signIn(payload, { role: 'communicator', organisation: own }),
    editor: await signIn(payload, { role: 'editor' }),
  }
})
afterAll(() => payload.destroy())

beforeEach(async () => {
  await payload.delete({ collection: 'mails', where: { id: { exists: true } } })
  const answer = await people.kari.rest('POST', '/api/news?locale=nb&draft=true', {
    title: 'Ny studie',
    language: 'nb',
    lead: 'Hemmelig ingress',
  })
  const { doc } = (await answer.json()) as { doc: { id: number } }
  path = `news/${doc.id}`
})

const say = async ({ rest }: SignedIn, text: string, more: object = {}): Promise<number> => {
  const answer = await rest('POST', `/api/${path}/comments`, { text, ...more })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { comments: { id: number }[] }).comments.at(-1)?.id ?? 0
}
const mails = async () => (await payload.find({ collection: 'mails', sort: 'id', depth: 0 })).docs
const told = async () => (await mails()).map(({ to }) => to)

it('whoever began the draft is told of a comment, without the text of the draft, and is led to it', async () => {
  await say(people.editor, 'Hvem sier dette?', { paragraph: 'Et hemmelig avsnitt.' })
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    to: people.kari.user.email,
    subject: 'Kommentarer til «Ny studie»',
    language: 'nb',
  })
  expect(mail?.text).toContain('editor om et avsnitt:\n\nHvem sier dette?')
  expect(mail?.text).toContain(`/admin/collections/${path}?locale=nb#comments`)
  expect(mail?.text).not.toContain('emmelig')
})

it('nobody is told of what they wrote themselves, and those who have answered in the thread are', async () => {
  await say(people.kari, 'Til meg selv')
  expect(await told()).toEqual([])
  const thread = await say(people.editor, 'Hvem sier dette?')
  await say(people.ola, 'Rapporten.', { thread })
  expect((await told()).toSorted()).toEqual(
    [people.editor.user.email, people.kari.user.email].toSorted(),
  )
  await say(people.ola, 'Et annet sted')
  expect((await told()).filter((to) => to === people.editor.user.email)).toHaveLength(1)
})

it('ten comments in five minutes are one message, and what comes after it was sent is another', async () => {
  for (let at = 0; at < 10; at += 1) await say(people.editor, `Kommentar ${at}.`)
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  for (let at = 0; at < 10; at += 1) expect(mail?.text).toContain(`Kommentar ${at}.`)
  const sent: unknown[] = []
  const deliver: Deliver = async ({ text }) => void sent.push(text)
  const stop = new AbortController().signal
  await sendDueMails(payload, deliver, stop)
  expect(sent).toEqual([])
  await sendDueMails(payload, deliver, stop, new Date(Date.now() + 6 * 60_000))
  expect(sent).toHaveLength(1)
  await say(people.editor, 'En til.')
  expect(await mails()).toHaveLength(2)
})

it('who may not change the document any more is not told', async () => {
  const answer = await people.editor.rest('PATCH', `/api/${path}?locale=nb&draft=true`, {
    publisher: await publisherNamed(payload, 'Ny eier'),
  })
  expect(answer.status).toBe(200)
  await payload.db.updateOne({
    collection: 'news',
    id: Number(path.split('/')[1]),
    data: { publisher: await publisherNamed(payload, 'Ny eier') },
  })
  await say(people.editor, 'Hei')
  expect(await told()).not.toContain(people.kari.user.email)
})

it('somebody who uses the panel in English is told in English', async () => {
  await payload.update({
    collection: 'users',
    id: people.kari.user.id,
    data: { mailLanguage: 'en' },
  })
  await say(people.editor, 'Hvem sier dette?')
  const [mail] = await mails()
  expect(mail).toMatchObject({ subject: 'Comments on “Ny studie”', language: 'en' })
})
