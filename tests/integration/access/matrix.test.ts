import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { coordinationGroup } from '@tests/support/register'
import {
  restWith,
  signIn,
  signInAsLeaver,
  workOutPermissions,
  type Rest,
  type SignedIn,
} from '@tests/support/sign-in'
import { inSql } from '@tests/support/trail'
import { withGuests } from './columns'
import { matrix, read, type Expectation } from './matrix'
import { change, picture, sample, sizeOf, type Slug, type World } from './samples'

let payload: Payload
let world: World
type Column = (typeof withGuests)[number]
let people: Record<Exclude<Column, 'web' | 'page'>, SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  const organisation = (name: string) =>
    payload.create({
      collection: 'organisations',
      locale: 'nb',
      data: { name, slug: `${name}-${Date.now()}`, sector: 'research', _status: 'published' },
    })
  const person = await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Ola', _status: 'published' },
  })
  const own = (await organisation('egen')).id
  const other = (await organisation('annen')).id
  const { id: file } = await library(payload).pdf()
  world = { payload, own, other, person: person.id, file }
  people = {
    own: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
    left: await signInAsLeaver(payload, other),
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
    guest: await signIn(payload, { role: 'guest', organisation: own }),
  }
  await workOutPermissions(payload, Object.values(people))
})
afterAll(() => payload.destroy())

/** A new document of the own organisation, as the operating table wants it. */
async function make(slug: Slug, state: string): Promise<number> {
  const { id } = await payload.create({
    collection: slug as CollectionSlug,
    locale: 'nb',
    data: { ...sample(slug, world, world.own), _status: state } as never,
    draft: state === 'draft',
    ...(slug === 'media' ? { file: await sizeOf() } : {}),
  })
  // A second version, so that there is something to restore.
  await payload.update({
    collection: slug,
    id,
    locale: 'nb',
    data: { ...change[slug], _status: state } as never,
    draft: state === 'draft',
  })
  return id
}

/** The document that is tried, by type and state: the same one until an attempt has changed it. */
const tried = new Map<string, number>()

async function take(slug: Slug, state: string): Promise<number> {
  const id = tried.get(`${slug} ${state}`) ?? (await make(slug, state))
  tried.set(`${slug} ${state}`, id)
  if (slug === 'organisations') await moveTo(id)
  return id
}

/** Whose communicator `own` is, while organisations themselves are tried. */
const moveTo = (organisation: number | string) =>
  payload.update({
    collection: 'users',
    id: people.own.user.id,
    data: { organisation: Number(organisation) },
  })

const asked = (who: Column): Rest =>
  who === 'web' || who === 'page' ? restWith() : people[who].rest

type Attempt = (rest: Rest, slug: Slug, id: number) => Promise<Response>

const versionOf = async (slug: Slug, id: number): Promise<number | string> => {
  const { docs } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 1,
  })
  return docs[0]?.id ?? 0
}
const patch =
  (data: object, query = ''): Attempt =>
  (rest, slug, id) =>
    rest('PATCH', `/api/${slug}/${id}?locale=nb${query}`, data)

const attempts: Record<string, Attempt> = {
  find: (rest, slug, id) => rest('GET', `/api/${slug}?where[id][equals]=${id}`),
  read: (rest, slug, id) => rest('GET', `/api/${slug}/${id}`),
  'read-as-draft': (rest, slug, id) => rest('GET', `/api/${slug}/${id}?draft=true`),
  count: (rest, slug, id) => rest('GET', `/api/${slug}/count?where[id][equals]=${id}`),
  versions: (rest, slug, id) => rest('GET', `/api/${slug}/versions?where[parent][equals]=${id}`),
  update: (rest, slug, id) => patch(change[slug], '&draft=true')(rest, slug, id),
  publish: patch({ _status: 'published' }),
  unpublish: patch({ _status: 'draft' }),
  duplicate: (rest, slug, id) => rest('POST', `/api/${slug}/${id}/duplicate?locale=nb`, {}),
  restore: async (rest, slug, id) =>
    rest('POST', `/api/${slug}/versions/${await versionOf(slug, id)}`),
  trash: patch({ deletedAt: '2026-01-01T00:00:00Z' }),
  delete: (rest, slug, id) => rest('DELETE', `/api/${slug}/${id}`),
  'foresee-erasure': (rest, slug, id) => rest('GET', `/api/${slug}/${id}/erase`),
  erase: async (rest, slug, id) =>
    rest('POST', `/api/${slug}/${id}/erase`, { name: await nameOf(id) }),
  replace: async (rest, slug, id) =>
    rest('POST', `/api/${slug}/${id}/replace?locale=nb`, {
      newPerson: { name: 'Ny' },
      from: await dayInSeat(id),
    }),
  end: async (rest, slug, id) =>
    rest('POST', `/api/${slug}/${id}/end?locale=nb`, {
      ...(slug === 'appointments' && { to: await dayInSeat(id) }),
    }),
  seat: async (rest, slug) =>
    rest('POST', `/api/${slug}/seat?locale=nb`, {
      group: await coordinationGroup(payload),
      organisation: world.own,
      newPerson: { name: 'Ny' },
      from: '2031-01-01',
    }),
  confirm: (rest, slug, id) =>
    rest('POST', `/api/${slug}/${id}/confirm?locale=nb`, { source: 'En e-post' }),
  approvals: (rest, slug, id) => rest('GET', `/api/${slug}/${id}/approvals`),
  submit: (rest, slug, id) => rest('POST', `/api/${slug}/${id}/approvals`, { languages: ['nb'] }),
  withdraw: (rest, slug, id) => decide('withdraw')(rest, slug, id),
  approve: (rest, slug, id) => decide('approve')(rest, slug, id),
  'give-back': (rest, slug, id) => decide('return')(rest, slug, id),
  trail: async (rest, slug, id) => {
    await writtenInTrail(slug, id)
    return rest('GET', `/api/${slug}/${id}/trail`)
  },
  preview: (rest, slug, id) =>
    rest('POST', `/api/${slug}/${id}/preview`, { locale: 'nb', values: { title: 'Ny' } }),
  links: (rest, slug, id) => rest('GET', `/api/${slug}/${id}/share-links`),
  share: (rest, slug, id) => rest('POST', `/api/${slug}/${id}/share-links`, { locale: 'nb' }),
  unshare: async (rest, slug, id) => {
    await people.admin.rest('POST', `/api/${slug}/${id}/share-links`, { locale: 'nb' })
    const listed = await people.admin.rest('GET', `/api/${slug}/${id}/share-links`)
    const { links } = (await listed.json()) as { links: { id: number }[] }
    return rest('DELETE', `/api/${slug}/${id}/share-links/${links[0]?.id}`)
  },
  comments: (rest, slug, id) => rest('GET', `/api/${slug}/${id}/comments`),
  comment: (rest, slug, id) => rest('POST', `/api/${slug}/${id}/comments`, { text: 'Kortere' }),
  answer: async (rest, slug, id) =>
    rest('POST', `/api/${slug}/${id}/comments`, {
      text: 'Enig',
      thread: await commentBy(null, slug, id),
    }),
  'settle-comment': async (rest, slug, id) =>
    rest('POST', `/api/${slug}/${id}/comments/${await commentBy(null, slug, id)}/settled`, {
      settled: true,
    }),
  'change-own': async (rest, slug, id) =>
    rest('PATCH', `/api/${slug}/${id}/comments/${await commentBy(rest, slug, id)}`, {
      text: 'Stemmer dette?',
    }),
  'change-comment': async (rest, slug, id) =>
    rest('PATCH', `/api/${slug}/${id}/comments/${await commentBy(null, slug, id)}`, {
      text: 'Stemmer dette?',
    }),
  'delete-own': async (rest, slug, id) =>
    rest('DELETE', `/api/${slug}/${id}/comments/${await commentBy(rest, slug, id)}`),
  'delete-comment': async (rest, slug, id) =>
    rest('DELETE', `/api/${slug}/${id}/comments/${await commentBy(null, slug, id)}`),
  readers: (rest, slug, id) => rest('GET', `/api/${slug}/${id}/readers`),
  'name-readers': async (rest, slug, id) => {
    const answer = await rest('POST', `/api/${slug}/${id}/readers`, { readers: [] })
    await inSql(payload, 'delete from named_drafts')
    return answer
  },
  'open-to-all': (rest, slug, id) => rest('POST', `/api/${slug}/${id}/readers`, { readers: null }),
  create: (rest, slug) => create(rest, slug),
  unlock: (rest, slug) => rest('POST', `/api/${slug}/unlock`, { email: 'editor@example.org' }),
}

/** A comment by whoever asks, or by somebody who is gone. */
async function commentBy(rest: Rest | null, slug: Slug, document: number): Promise<number> {
  const writer = Object.values(people).find((each) => each.rest === rest)
  const { id } = await payload.create({
    collection: 'comments',
    data: { collection: slug, document, text: 'Er dette rett?', byId: writer?.user.id ?? null },
  })
  return id
}

/** What the test made without an account has left no line. */
const writtenInTrail = (slug: Slug, id: number) =>
  inSql(
    payload,
    `insert into trail (account, name, action, collection, document)
     values (${people.admin.user.id}, 'admin', 'saved', '${slug}', ${id})`,
  )

const dayInSeat = async (id: number): Promise<string> => {
  const { from } = await payload.findByID({ collection: 'appointments', id, draft: true })
  return from.slice(0, 8) + '15'
}

const decide =
  (step: string): Attempt =>
  async (rest, slug, id) => {
    const { docs } = await payload.find({
      collection: 'approvals',
      where: { and: [{ collection: { equals: slug } }, { document: { equals: id } }] },
      limit: 1,
    })
    return rest('POST', `/api/${slug}/${id}/approvals/${docs[0]?.id}/${step}`, {
      comment: 'Kortere',
    })
  }

const approvalSteps = new Set(['submit', 'withdraw', 'approve', 'give-back'])

/** For what is about approval: the own organisation has an editor approve first, and something is new. */
async function prepare(operation: string, slug: Slug, id: number): Promise<void> {
  if (!approvalSteps.has(operation)) return
  await setApproval(true)
  const data = { title: `Ny tittel ${Math.random()}` }
  await payload.update({ collection: slug as 'news', id, locale: 'nb', draft: true, data })
  if (operation !== 'submit')
    await people.own.rest('POST', `/api/${slug}/${id}/approvals`, { languages: ['nb'] })
}

const setApproval = (approval: boolean) =>
  payload.update({
    collection: 'organisations',
    id: world.own,
    locale: 'nb',
    data: { approval, _status: 'published' },
  })

const nameOf = async (id: number): Promise<string> =>
  (await payload.findByID({ collection: 'people', id, draft: true })).name

async function create(rest: Rest, slug: Slug): Promise<Response> {
  // A communicator names no publisher: it is always the own organisation. Editors say whose card it is.
  const keeps = rest === people.editor.rest || rest === people.admin.rest
  const named = slug === 'appointments' || (slug === 'cards' && keeps)
  const data = sample(slug, world, named ? world.own : undefined)
  if (slug !== 'media') return rest('POST', `/api/${slug}?locale=nb`, data)
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(await picture())], 'bilde.png', { type: 'image/png' }))
  return rest('POST', '/api/media?locale=nb', form)
}

/** Whether the answer gives what was asked for. Nothing may ever fail on our side. */
async function given(answer: Response, id: number): Promise<boolean> {
  const body: unknown = await answer.json().catch(() => ({}))
  expect(answer.status, JSON.stringify(body)).toBeLessThan(500)
  if (!answer.ok || typeof body !== 'object' || body === null) return false
  if ('totalDocs' in body) return Number(body.totalDocs) > 0
  if ('docs' in body && Array.isArray(body.docs)) return body.docs.length > 0
  return 'id' in body ? Boolean(body.id) || id === 0 : true
}

const ownPages: Record<string, (slug: Slug, id: number) => Promise<boolean>> = {
  find: async (slug, id) => (await payload.find({ ...local(slug), where: is(id) })).totalDocs > 0,
  read: async (slug, id) => seen(payload.findByID({ ...local(slug), id })),
  'read-as-draft': async (slug, id) => seen(payload.findByID({ ...local(slug), id, draft: true })),
  count: async (slug, id) => (await payload.count({ ...local(slug), where: is(id) })).totalDocs > 0,
  versions: async (slug, id) =>
    (await payload.findVersions({ ...local(slug), where: { parent: { equals: id } } })).totalDocs >
    0,
  update: (slug, id) => seen(payload.update({ ...local(slug), id, data: change[slug] })),
  delete: (slug, id) => seen(payload.delete({ ...local(slug), id })),
}
const local = (slug: Slug) =>
  ({
    collection: slug as CollectionSlug,
    overrideAccess: false,
    locale: 'nb',
    fallbackLocale: false,
  }) as const
const is = (id: number) => ({ id: { equals: id } })
const seen = (reading: Promise<unknown>): Promise<boolean> =>
  reading.then(
    () => true,
    () => false,
  )

/** When a document was last changed, and how many versions it has: what a refusal leaves alone. */
async function fingerprint(slug: Slug, id: number): Promise<string> {
  const row = await payload.db.findOne<{ id: number; updatedAt?: string; deletedAt?: string }>({
    collection: slug,
    where: is(id),
  })
  const { totalDocs } = await payload.countVersions({
    collection: slug,
    where: { parent: { equals: id } },
  })
  return JSON.stringify([row?.updatedAt, row?.deletedAt, totalDocs])
}

const answers: Record<Column, string> = {
  web: 'a visitor over REST',
  page: 'a visitor on the site',
  own: 'a communicator of the organisation',
  other: 'a communicator of another organisation',
  left: 'a communicator whose organisation was removed',
  editor: 'an editor',
  admin: 'an administrator',
  guest: 'a guest of the organisation',
}

const keepers = new Set<Column>(['editor', 'admin'])

type Outcome = { allowed: boolean; changed: boolean }

async function tries({ operation, state, who }: Expectation<Column>, slug: Slug): Promise<Outcome> {
  const id = state ? await take(slug, state) : 0
  // What an account belongs to cannot be deleted, so it belongs elsewhere while editors try.
  if (slug === 'organisations' && operation === 'delete' && keepers.has(who))
    await moveTo(world.own)
  await prepare(operation, slug, id)
  const before = await fingerprint(slug, id)
  const allowed =
    who === 'page'
      ? ((await ownPages[operation]?.(slug, id)) ?? false)
      : await given(await attempts[operation]!(asked(who), slug, id), id)
  if (approvalSteps.has(operation)) await setApproval(false)
  const changed = (await fingerprint(slug, id)) !== before
  if (changed) tried.delete(`${slug} ${state}`)
  return { allowed, changed }
}

describe.each(Object.entries(matrix))('%s', (slug, table) => {
  it.each(
    read(table, withGuests).map((cell) => ({
      ...cell,
      person: answers[cell.who],
      verb: cell.allowed ? 'can' : 'cannot',
    })),
  )('$person $verb $operation $state', async ({ person: _, verb: __, ...cell }) => {
    const outcome = await tries(cell, slug as Slug)
    expect(outcome).toEqual({ allowed: cell.allowed, changed: cell.allowed && outcome.changed })
  })
})
