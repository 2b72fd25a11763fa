import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { queueMail, type NewMail } from '@/cms/mail/queue'
import { attemptsAfterMs, sendDueMails, tidyMails } from '@/cms/mail/send'
import { deliverThrough } from '@/cms/mail/smtp'
import { inTransaction } from '@/cms/publishing/transaction'
import { mailServer } from '@tests/support/mail-server'
import { openPayload } from '@tests/support/payload'

let payload: Payload
let server: Awaited<ReturnType<typeof mailServer>>
const never = new AbortController().signal

beforeAll(async () => {
  payload = await openPayload()
})
beforeEach(async () => {
  server = await mailServer()
})
afterEach(async () => {
  await server.stop()
  await payload.delete({ collection: 'mails', where: { id: { exists: true } } })
})

const queue = async (mail: Partial<NewMail> = {}) =>
  queueMail(await createLocalReq({}, payload), {
    to: 'kari@example.org',
    subject: 'Hei på deg',
    text: 'Første avsnitt <b>.\n\nhttp://localhost/admin/reset/abc',
    ...mail,
  })
const kept = async () => {
  const { docs } = await payload.find({ collection: 'mails', sort: 'id' })
  return docs
}
const send = async (now?: Date) =>
  sendDueMails(payload, await deliverThrough(server.url, payload), never, now)
const at = (moment: string | undefined): Date => new Date(moment ?? 0)

describe('a message', () => {
  it('goes to the one it is for, as text and as HTML, and stays in the mailbox as sent', async () => {
    await queue()
    await send()
    expect(server.received).toHaveLength(1)
    const [{ to, message } = { to: '', message: '' }] = server.received
    expect(to).toBe('kari@example.org')
    expect(message).toContain('text/plain')
    expect(message).toContain('&lt;b&gt;')
    const html = message.replace(/=\r\n/g, '').replaceAll('=3D', '=')
    expect(html).toContain('<a href="http://localhost/admin/reset/abc">')
    expect(await kept()).toMatchObject([{ state: 'sent', tries: 1 }])
    await send()
    expect(server.received).toHaveLength(1)
  })

  it('belongs to the change that gave cause for it: what is rolled back is never sent', async () => {
    const req = await createLocalReq({}, payload)
    const failing = inTransaction(req, async () => {
      await queueMail(req, { to: 'kari@example.org', subject: 'Nei', text: 'Nei' })
      throw new Error('the change failed')
    })
    await expect(failing).rejects.toThrow('the change failed')
    expect(await kept()).toEqual([])
  })

  it('that is deleted while it is sent keeps none of the others back', async () => {
    const id = await queue()
    await queue({ to: 'ola@example.org' })
    const sent: unknown[] = []
    const deliver = async ({ to }: { to: string }) => {
      sent.push(to)
      if (sent.length === 1)
        await payload.db.deleteMany({ collection: 'mails', where: { id: { equals: id } } })
    }
    await sendDueMails(payload, deliver as never, never)
    expect(sent).toEqual(['kari@example.org', 'ola@example.org'])
    expect(await kept()).toMatchObject([{ to: 'ola@example.org', state: 'sent' }])
  })

  it('waits while the mail server is away, and goes when it is back', async () => {
    await queue()
    await server.stop()
    await send()
    const [waiting] = await kept()
    expect(waiting).toMatchObject({ state: 'waiting', tries: 1, problem: 'ESOCKET' })
    server = await mailServer(server.port)
    await send(new Date(at(waiting?.nextTry).getTime() - 1))
    expect(server.received).toEqual([])
    await send(at(waiting?.nextTry))
    expect(server.received).toHaveLength(1)
    expect(await kept()).toMatchObject([{ state: 'sent', tries: 2, problem: null }])
  })

  it('has failed, for administrators to see, when it was tried often enough', async () => {
    await queue()
    await server.stop()
    for (const _ of [...attemptsAfterMs, 'and once more'])
      await send(at((await kept())[0]?.nextTry))
    expect(await kept()).toMatchObject([{ state: 'failed', tries: attemptsAfterMs.length + 1 }])
    server = await mailServer(server.port)
  })

  it('to an address that does not exist fails at once, without the server’s words', async () => {
    await queue({ to: 'unknown@example.org' })
    await send()
    expect(await kept()).toMatchObject([{ state: 'failed', tries: 1, problem: 'EENVELOPE 550' }])
  })

  it('that comes too late is not sent any more', async () => {
    await queue({ until: new Date(Date.now() - 1) })
    await send()
    await tidyMails(payload)
    expect(server.received).toEqual([])
    expect(await kept()).toMatchObject([
      { state: 'ended', text: expect.stringContaining('Første') },
    ])
  })
})

describe('a one-time link', () => {
  it('leaves the mailbox when the message was sent', async () => {
    await queue({ secret: true })
    await send()
    expect(server.received[0]?.message).toContain('/admin/reset/abc')
    expect(await kept()).toMatchObject([{ state: 'sent', text: null }])
  })

  it('leaves the mailbox when it has ended, without a mail server too', async () => {
    await queue({ secret: true, until: new Date(Date.now() - 1) })
    await tidyMails(payload)
    expect(await kept()).toMatchObject([{ state: 'ended', text: '' }])
  })
})

it('what Payload itself sends goes into the queue', async () => {
  await payload.sendEmail({
    to: [{ name: 'Kari', address: 'kari@example.org' }, 'ola@example.org'],
    subject: 'Fra Payload',
    html: '<p>Hei</p><p>igjen</p>',
  })
  expect(await kept()).toMatchObject([
    { to: 'kari@example.org', text: 'Hei\n\nigjen' },
    { to: 'ola@example.org', subject: 'Fra Payload' },
  ])
})
