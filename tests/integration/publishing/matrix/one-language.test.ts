import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales, otherLocale, type Locale } from '@/i18n/locales'
import { matrix } from '@tests/integration/access/matrix'
import type { Slug, World } from '@tests/integration/access/samples'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { inHours } from '@tests/support/plans'
import { person, publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { before, press, requests } from './attempts'
import { documentOf, inOneLanguage, look } from './documents'
import { cellsOf } from './outcomes'

let payload: Payload
let world: World
let admin: SignedIn
let limited: Record<Locale, SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  const own = await publisherNamed(payload, 'egen')
  const other = await publisherNamed(payload, 'annen')
  const { id: file } = await library(payload).pdf()
  world = { payload, own, other, person: await person(payload, 'Ola'), file }
  admin = await signIn(payload, { role: 'admin' })
  const editorIn = async (editsIn: Locale) => {
    const editor = await signIn(payload, { role: 'editor' })
    await admin.rest('PATCH', `/api/users/${editor.user.id}`, { editsIn })
    return editor
  }
  limited = { nb: await editorIn('nb'), en: await editorIn('en') }
})
afterAll(() => payload.destroy())

/** What is about one language of a document that holds both. */
const ofOneLanguage = [
  'change',
  'publish',
  'plan',
  'planUnpublishing',
  'unpublish',
  'publishMany',
  'unpublishMany',
  'revert',
  'restore',
]
/** What is about a file, which is the same in every language. */
const ofFile = ['planUnpublishing', 'unpublish', 'unpublishMany', 'duplicate', 'trash', 'takeBack']

/** Whether an editor who edits in `only` may press a button in the form of a document in `locale`. */
function mayPress(type: Slug, action: string, locale: Locale, only: Locale): boolean {
  if (type === 'messages') return false
  if (type === 'news') return locale === only
  if (type === 'media') return locale === only || ofFile.includes(action)
  // Texts are written into the other language than that of the form.
  if (action === 'copyToLanguage') return otherLocale(locale) === only
  return locale === only && ofOneLanguage.includes(action)
}

const types = Object.keys(matrix) as Slug[]
const tried = types.flatMap((type) =>
  locales.flatMap((locale) => locales.map((only) => [only, type, locale] as const)),
)

describe.each(tried)('an editor who edits in %s only, before %s in %s,', (only, type, locale) => {
  const attempts = cellsOf(type).cells.map(({ action }) => {
    const allowed = mayPress(type, action, locale, only)
    return { action, allowed, verb: allowed ? 'presses' : 'may not press' }
  })

  it.each(attempts)('$verb $action', async ({ action, allowed }) => {
    const id = await documentOf({ ...world, rest: admin.rest }, type, locale)
    const attempt = { rest: admin.rest, type, id, locale, at: inHours(1) }
    await before[action]?.(attempt)
    const standing = await look(payload, type, id)
    const answer = await press(limited[only].rest, await requests[action]!(attempt))
    const body = (await answer.json()) as { docs?: unknown[] }
    const isGiven = answer.ok && body.docs?.length !== 0
    expect([isGiven, answer.status < 500], JSON.stringify(body)).toEqual([allowed, true])
    const found = await look(payload, type, id)
    const inBoth = !inOneLanguage(type) && type !== 'media'
    const kept = allowed ? (inBoth ? [otherLocale(only)] : []) : locales
    expect(kept.map((each) => found[each])).toEqual(kept.map((each) => standing[each]))
  })
})
