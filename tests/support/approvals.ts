import type { Payload } from 'payload'
import { plannersDesk } from './plans'
import { publisherNamed } from './register'
import { signIn, type SignedIn } from './sign-in'

/** An organisation whose communicators submit what they write. */
export async function organisationWithApproval(payload: Payload, name: string): Promise<number> {
  const id = await publisherNamed(payload, name)
  await payload.update({
    collection: 'organisations',
    id,
    locale: 'nb',
    data: { approval: true, _status: 'published' },
  })
  return id
}

type Told = {
  id: number
  state: string
  open: boolean
  submittedBy: string | null
  decidedBy: string | null
  comment: string | null
  about: { number: number; words: string } | null
  publishAt: string | null
  outdated: boolean
  paragraphs: { number: number; words: string }[]
}

/** What a call said: its status, what it is about now, and the sentence for people. */
async function told(asked: Promise<Response>) {
  const answer = await asked
  const body = (await answer.json()) as {
    approval?: Told
    message?: string
    errors?: { message: string }[]
  }
  const message = body.errors?.[0]?.message ?? body.message ?? ''
  return { status: answer.status, approval: body.approval, message }
}

/** Somebody at the approvals of one document (`news/1`), as the panel's buttons are. */
export const approvals = (who: SignedIn, path: string) => {
  const step =
    (name: string) =>
    (id: unknown, body: object = {}) =>
      told(who.rest('POST', `/api/${path}/approvals/${String(id)}/${name}`, body))
  return {
    submit: (body: object = {}) => told(who.rest('POST', `/api/${path}/approvals`, body)),
    withdraw: step('withdraw'),
    approve: step('approve'),
    giveBack: step('return'),
    list: async (): Promise<Told[]> => {
      const answer = await who.rest('GET', `/api/${path}/approvals`)
      return ((await answer.json()) as { approvals: Told[] }).approvals
    },
  }
}

/** A text of these paragraphs. */
export const paragraphs = (...texts: string[]) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
    children: texts.map((text) => ({
      type: 'paragraph',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      textFormat: 0,
      children: [
        { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
      ],
    })),
  },
})

/**
 * Kari, whose organisation has an editor approve first, a communicator of another such organisation, one
 * who is free to publish, and two who approve.
 */
export async function approvalDesk(payload: Payload) {
  const desk = plannersDesk(payload)
  const own = await organisationWithApproval(payload, 'egen')
  const other = await organisationWithApproval(payload, 'annen')
  const free = await publisherNamed(payload, 'fri')
  const people = {
    kari: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
    free: await signIn(payload, { role: 'communicator', organisation: free }),
    editor: await signIn(payload, { role: 'editor' }),
    second: await signIn(payload, { role: 'admin' }),
  }
  /** A draft of Kari's organisation, and everybody at its approvals. */
  const draft = async (data: object = {}) => {
    const { id } = await desk.article({ title: 'Første', publisher: own, ...data })
    const path = `news/${id}`
    const at = (who: keyof typeof people) => approvals(people[who], path)
    return {
      id,
      path,
      kari: at('kari'),
      other: at('other'),
      editor: at('editor'),
      second: at('second'),
      save: (values: object) =>
        people.kari.rest('PATCH', `/api/${path}?locale=nb&draft=true`, values),
      shown: async () => (await desk.readersSee(id))?.title,
      /** Published by a worker of later, whose date has not come for readers of now. */
      published: async () => {
        const { _status, title } = await payload.findByID({ collection: 'news', id })
        return _status === 'published' ? title : undefined
      },
    }
  }
  const mailsTo = async ({ user }: SignedIn) => {
    const where = { to: { equals: user.email } }
    return (await payload.find({ collection: 'mails', where })).docs
  }
  return { desk, draft, mailsTo, own, people }
}

/** Presses Publish, over REST. */
export const publishAs = (who: SignedIn, path: string, data: object = {}, query = '') =>
  who.rest('PATCH', `/api/${path}?locale=nb${query}`, { _status: 'published', ...data })
