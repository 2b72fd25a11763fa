import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales, type Locale } from '@/i18n/locales'
import { createGateway, type Gateway } from '@/data/gateway'
import { matrix } from '@tests/integration/access/matrix'
import type { Slug, World } from '@tests/integration/access/samples'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { inHours, plannersDesk } from '@tests/support/plans'
import { person, publisherNamed } from '@tests/support/register'
import { signIn, signInAsLeaver, workOutPermissions, type SignedIn } from '@tests/support/sign-in'
import { before, press, requests } from './attempts'
import { documentOf, inOneLanguage, lineOf, look } from './documents'
import { cellsOf, mayPress, roles, type Role } from './outcomes'
import { expectedOf, surfacesOf } from './surfaces'

let payload: Payload
let site: Gateway
let world: World
let people: Record<Role, SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  site = createGateway(payload)
  const own = await publisherNamed(payload, 'egen')
  // Cards are those of partners, and of whoever is invited.
  const invited = { invitedToCards: true, _status: 'published' } as const
  await payload.update({ collection: 'organisations', id: own, locale: 'nb', data: invited })
  const other = await publisherNamed(payload, 'annen')
  const { id: file } = await library(payload).pdf()
  world = { payload, own, other, person: await person(payload, 'Ola'), file }
  people = {
    own: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
    left: await signInAsLeaver(payload, other),
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
  }
  await workOutPermissions(payload, Object.values(people))
})
afterAll(() => payload.destroy())

/** Documents nobody has changed yet, by type and language: whoever is refused leaves one for the next. */
const untouched = new Map<string, number>()

async function take(type: Slug, locale: Locale): Promise<number> {
  const key = `${type} ${locale}`
  const id =
    untouched.get(key) ?? (await documentOf({ ...world, rest: people.admin.rest }, type, locale))
  untouched.delete(key)
  // A communicator describes the organisation they speak for.
  if (type === 'organisations')
    await payload.update({
      collection: 'users',
      id: people.own.user.id,
      data: { organisation: id },
    })
  return id
}

const attemptOn = (id: number, type: Slug, locale: Locale) => ({
  rest: people.admin.rest,
  type,
  id,
  locale,
  at: inHours(1),
})

/** Whether the panel says that it is done: lists answer with the documents they changed. */
const given = (answer: Response, body: unknown): boolean => {
  const docs: unknown = Reflect.get(Object(body) as object, 'docs')
  return answer.ok && !(Array.isArray(docs) && docs.length === 0)
}

/** Wherever else somebody could meet the document, they meet what is public of it. */
async function expectSurfaces(
  id: number,
  type: Slug,
  locale: Locale,
  found: Awaited<ReturnType<typeof look>>,
): Promise<void> {
  const surfaces = await surfacesOf({ site, stranger: people.other, type, id })
  for (const each of inOneLanguage(type) ? [locale] : locales)
    expect([each, surfaces[each]]).toEqual([each, expectedOf(type, each, found[each])])
}

const answers: Record<Role, string> = {
  own: 'a communicator of the organisation',
  other: 'a communicator of another organisation',
  left: 'a communicator whose organisation was removed',
  editor: 'an editor',
  admin: 'an administrator',
}

const types = Object.keys(matrix) as Slug[]
const tried = types.flatMap((type) => locales.map((locale) => [type, locale] as const))

describe.each(tried)('%s in %s', (type, locale) => {
  const { before: start, cells } = cellsOf(type)
  const attempts = cells.flatMap(({ action, outcome }) =>
    roles.map((role) => {
      const allowed = mayPress(type, action).includes(role)
      return {
        person: answers[role],
        verb: allowed ? 'presses' : 'may not press',
        shown: role === 'admin' ? ', and every surface shows what is public, and nothing else' : '',
        action,
        role,
        allowed,
        outcome: allowed ? outcome.replace('other', `${locale} 2`) : start,
      }
    }),
  )

  it.each(attempts)('$person $verb $action$shown', async ({ action, role, allowed, outcome }) => {
    const id = await take(type, locale)
    const attempt = attemptOn(id, type, locale)
    await before[action]?.(attempt)
    const standing = lineOf(await look(payload, type, id), type, locale)
    const answer = await press(people[role].rest, await requests[action]!(attempt))
    const body: unknown = await answer.json()
    expect([given(answer, body), answer.status < 500], JSON.stringify(body)).toEqual([
      allowed,
      true,
    ])
    if (action.startsWith('plan')) await plannersDesk(payload).later()
    const found = await look(payload, type, id)
    expect(lineOf(found, type, locale)).toBe(allowed ? outcome : standing)
    if (!allowed && !before[action]) untouched.set(`${type} ${locale}`, id)
    // Whoever pressed, the document is the same now: the surfaces are looked at once for each action.
    if (role === 'admin') await expectSurfaces(id, type, locale, found)
  })
})
