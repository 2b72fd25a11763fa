import type { Payload } from 'payload'
import { runDueBundles } from '@/cms/bundles/run'
import { runDuePlans } from '@/cms/plans/run'
import type { News } from '@/payload-types'
import type { SignedIn } from './sign-in'

const hour = 3_600_000
export const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

let made = 0
const unique = (): string => `plan-${Date.now()}-${(made += 1)}`

type Wish = {
  action: 'publish' | 'unpublish'
  languages?: readonly string[]
  at?: string
  /** The version that was seen. */
  basis?: string
}
type Told = {
  id: number
  at: string
  state: string
  reason: string | null
  by: string | null
  languages: string[] | null
  outdated: boolean
}

/** Plans as the drawer of the panel does; for an hour from now unless said. */
export const plan = (who: SignedIn, path: string, wish: Wish) =>
  told(who.rest('POST', `/api/${path}/plans`, { at: inHours(1), ...wish }))

/** Plans the newer text instead, as the drawer does. */
export const planNewer = (
  who: SignedIn,
  path: string,
  id: unknown,
  body: { basis?: string } = {},
) => told(who.rest('PATCH', `/api/${path}/plans/${String(id)}`, body))

async function told(asked: Promise<Response>) {
  const answer = await asked
  const body = (await answer.json()) as {
    plan?: Told
    errors?: { message: string }[]
  }
  return { status: answer.status, plan: body.plan, message: body.errors?.[0]?.message ?? '' }
}

/** What the drawer lists. */
export async function listed(who: SignedIn, path: string): Promise<Told[]> {
  const answer = await who.rest('GET', `/api/${path}/plans`)
  return ((await answer.json()) as { plans: Told[] }).plans
}

/** What is planned here, what the worker does about it, and what comes of it. */
export const plannersDesk = (payload: Payload) => ({
  /** An article nobody has published. */
  article: (data: object = {}) =>
    payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Planlagt', slug: unique(), lead: 'Snart', ...data },
    }),
  /** The worker works when it is that many hours later. */
  later: async (hours = 2): Promise<void> => {
    const never = new AbortController().signal
    await runDuePlans(payload, never, new Date(inHours(hours)))
    await runDueBundles(payload, never, new Date(inHours(hours)))
  },
  /** The article as visitors see it, if they do. */
  async readersSee(id: number): Promise<News | undefined> {
    const { docs } = await payload.find({
      collection: 'news',
      where: { id: { equals: id } },
      overrideAccess: false,
    })
    return docs[0]
  },
  async callOffAll(): Promise<void> {
    await payload.delete({
      collection: 'plans',
      where: { id: { exists: true } },
    })
  },
})
