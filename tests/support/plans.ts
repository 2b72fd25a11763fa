import type { Payload } from 'payload'
import { runDuePlans } from '@/cms/plans/run'
import type { SignedIn } from './sign-in'

const hour = 3_600_000
export const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

let made = 0
const unique = (): string => `plan-${Date.now()}-${(made += 1)}`

type Wish = { action: 'publish' | 'unpublish'; languages?: readonly string[]; at?: string }
type Told = {
  id: number
  state: string
  reason: string | null
  by: string | null
  languages: string[] | null
}

/** Plans as the drawer of the panel does; for an hour from now unless said. */
export async function plan(who: SignedIn, path: string, wish: Wish) {
  const answer = await who.rest('POST', `/api/${path}/plans`, { at: inHours(1), ...wish })
  const body = (await answer.json()) as { plan?: Told; errors?: { message: string }[] }
  return { status: answer.status, plan: body.plan, message: body.errors?.[0]?.message ?? '' }
}

/** What the drawer lists. */
export async function listed(who: SignedIn, path: string): Promise<Told[]> {
  const answer = await who.rest('GET', `/api/${path}/plans`)
  return ((await answer.json()) as { plans: Told[] }).plans
}

/** What the worker does when it is that much later. */
export const hoursPass = (payload: Payload, hours: number): Promise<void> =>
  runDuePlans(payload, new AbortController().signal, new Date(inHours(hours)))

/** An article nobody has published. */
export const draftArticle = (payload: Payload, data: object = {}) =>
  payload.create({
    collection: 'news',
    draft: true,
    data: { title: 'Planlagt', slug: unique(), lead: 'Snart', ...data },
  })
