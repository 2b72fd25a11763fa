import { createLocalReq, type Payload } from 'payload'
import { reorderOnly } from '@/cms/publishing/reorder'
import { endMessage } from '@/features/messages/end'
import { locales } from '@/i18n/locales'
import { storedDay } from '@/lib/days'
import type { User } from '@/payload-types'
import { flatPicture } from '@tests/support/files'
import type { Chance } from './chance'

/** Types that pages show, each with a text that they show of it. */
const texts = {
  news: 'title',
  events: 'title',
  calls: 'title',
  cards: 'title',
  pages: 'title',
  organisations: 'name',
  people: 'name',
  topics: 'name',
  initiatives: 'name',
  milestones: 'title',
  documents: 'title',
  media: 'caption',
  appointments: 'bodyName',
  messages: 'text',
} as const
type Type = keyof typeof texts
const types = Object.keys(texts) as Type[]
const withSlug = ['news', 'events', 'calls', 'cards', 'pages', 'organisations', 'topics'] as const
const inOrder = ['topics', 'organisations', 'initiatives', 'milestones', 'appointments'] as const

/** What somebody in the newsroom may do next: by kind, each on something that chance chooses. */
export function edits(payload: Payload, chance: Chance) {
  let made = 0
  const word = (): string => `Ord ${(made += 1)}`

  async function any(collection: Type, where = {}, trash = false) {
    const { docs } = await payload.find({
      collection,
      where,
      trash,
      draft: true,
      depth: 0,
      pagination: false,
      sort: 'id',
    })
    // The first content has no calls and no cards.
    if (docs.length === 0 && collection === 'calls') return makeCall()
    return docs.length === 0 && collection === 'cards' ? makeCard() : chance.one(docs)
  }
  const makeCall = async (data: object = {}) =>
    payload.create({
      collection: 'calls',
      locale: chance.one(locales),
      data: {
        title: word(),
        lead: 'Det viktigste.',
        programme: 'Programmet',
        source: 'https://example.org',
        slug: `ord-${(made += 1)}`,
        topics: chance.some(await ids('topics')),
        _status: 'published',
        ...data,
      },
    })
  const makeCard = async (data: object = {}) =>
    payload.create({
      collection: 'cards',
      locale: chance.one(locales),
      data: {
        title: word(),
        text: 'Det det gjelder.',
        side: chance.one(['offers', 'seeks'] as const),
        kind: chance.one(['data', 'coApplicant'] as const),
        until: dayFrom(chance.below(40)),
        publisher: chance.one(await ids('organisations')),
        call: chance.one([null, ...(await ids('calls'))]),
        slug: `ord-${(made += 1)}`,
        topics: chance.some(await ids('topics')),
        _status: 'published',
        ...data,
      },
    })
  const save = async (collection: Type, data: object, more = {}, where = {}) => {
    const doc = await any(collection, where)
    const language = Reflect.get(doc, 'language')
    const own = language === 'en' ? 'en' : 'nb'
    await payload.update({
      // The types differ in their data, and these are data that each of them has.
      collection: collection as 'pages',
      id: doc.id,
      locale: language ? own : chance.one(locales),
      data,
      depth: 0,
      ...more,
    })
  }
  const dayFrom = (days: number): string =>
    storedDay(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10))
  const moment = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString()
  const ids = async (collection: Type): Promise<number[]> =>
    (await payload.find({ collection, depth: 0, pagination: false, sort: 'id' })).docs.map(
      ({ id }) => id,
    )

  const whereShown = () => {
    const scope = chance.one(['site', 'page', 'section'] as const)
    return scope === 'site'
      ? { scope }
      : { scope, path: chance.one(['/om', '/aktuelt', '/en/about']) }
  }

  const kinds = {
    publish: () => save(chance.one(types), { _status: 'published' }),
    change: () => {
      const type = chance.one(types)
      return save(type, { [texts[type]]: word(), _status: 'published' })
    },
    draft: () => {
      const type = chance.one(types)
      return save(type, { [texts[type]]: word() }, { draft: true })
    },
    withdraw: () => save(chance.one(types), { _status: 'draft' }),
    slug: () => save(chance.one(withSlug), { slug: `ord-${(made += 1)}`, _status: 'published' }),
    trash: () => save(chance.one(types), { deletedAt: moment(0) }),
    async takeBack() {
      const type = chance.one(types)
      const doc = await any(type, { deletedAt: { exists: true } }, true)
      await payload.update({
        collection: type as 'pages',
        id: doc.id,
        data: { deletedAt: null, _status: chance.one(['published', 'draft'] as const) },
        trash: true,
        depth: 0,
      })
    },
    async delete() {
      const type = chance.one(types)
      await payload.delete({ collection: type, id: (await any(type, {}, true)).id, trash: true })
    },
    article: async () => {
      const original = chance.below(2) === 0 ? (await any('news')).id : undefined
      const language = chance.one(['nb', 'nn', 'en'] as const)
      await payload.create({
        collection: 'news',
        locale: language === 'en' ? 'en' : 'nb',
        data: {
          title: word(),
          lead: 'Det viktigste.',
          slug: `ord-${(made += 1)}`,
          language,
          kind: 'news',
          publishedAt: moment(-chance.below(90_000_000)),
          topics: chance.some(await ids('topics')),
          organisations: chance.some(await ids('organisations')),
          ...(original && { translation: { original } }),
          _status: 'published',
        },
      })
    },
    relate: async () =>
      save('news', {
        topics: chance.some(await ids('topics')),
        organisations: chance.some(await ids('organisations')),
        people: chance.some(await ids('people')),
        event: chance.one(await ids('events')),
        publisher: chance.one(await ids('organisations')),
        _status: 'published',
      }),
    translation: async () =>
      save('news', {
        translation: { original: chance.one([null, ...(await ids('news'))]) },
        _status: 'published',
      }),
    event: async () =>
      save('events', {
        start: moment((chance.below(40) - 20) * 86_400),
        end: null,
        topics: chance.some(await ids('topics')),
        organisers: chance.some(await ids('organisations')),
        _status: 'published',
      }),
    // What time changes soon, unasked: the comparisons that follow see it happen.
    endingEvent: () =>
      save('events', {
        start: moment(-3600),
        end: moment(3),
        timeKnown: true,
        _status: 'published',
      }),
    call: () => makeCall({ closes: moment((chance.below(80) - 20) * 86_400) }),
    card: () => makeCard(),
    cardOfClosingCall: async () => makeCard({ call: (await makeCall({ closes: moment(5) })).id }),
    closingCall: () => makeCall({ opens: moment(2), closes: moment(5) }),
    closingRegistration: () =>
      save('events', {
        start: moment(86_400),
        end: null,
        registration: { url: 'https://example.org', opens: moment(2), closes: moment(5) },
        _status: 'published',
      }),
    async passingMessage() {
      await payload.create({
        collection: 'messages',
        locale: chance.one(locales),
        data: {
          text: word(),
          level: 'important',
          ...whereShown(),
          from: moment(2),
          to: moment(6),
          _status: 'published',
        },
      })
    },
    async upload() {
      const { id } = await payload.create({
        collection: 'media',
        locale: 'nb',
        data: { alt: word(), _status: 'published' },
        file: await flatPicture(`felt-${(made += 1)}`, 800, 600),
      })
      await save('news', { picture: id, _status: 'published' })
    },
    picture: async () =>
      save('news', { picture: chance.one(await ids('media')), _status: 'published' }),
    roster: async () =>
      save('appointments', {
        from: dayFrom(-400 - chance.below(400)),
        to: chance.one([null, dayFrom(-chance.below(300))]),
        _status: 'published',
      }),
    partner: () =>
      save('organisations', {
        partner: chance.below(3) > 0,
        partnerTo: chance.one([null, dayFrom(-10)]),
        _status: 'published',
      }),
    message: async () => {
      await payload.create({
        collection: 'messages',
        locale: chance.one(locales),
        data: {
          text: word(),
          level: chance.one(['information', 'important', 'critical'] as const),
          ...whereShown(),
          from: moment(-60),
          _status: 'published',
        },
      })
    },
    async endMessage() {
      const { id } = await any('messages')
      const req = await createLocalReq({ user: editor }, payload)
      await endMessage.handler(Object.assign(req, { routeParams: { id: String(id) } }))
    },
    async order() {
      const collection = chance.one(inOrder)
      const all = await ids(collection)
      const req = await createLocalReq({ user: editor }, payload)
      const wish = {
        collectionSlug: collection,
        docsToMove: [chance.one(all)],
        newKeyWillBe: chance.one(['greater', 'less']),
        target: { id: chance.one(all) },
      }
      await reorderOnly.handler(Object.assign(req, { json: async () => wish }))
    },
    words: () =>
      payload.updateGlobal({
        slug: 'site',
        locale: chance.one(locales),
        data: { headline: word(), intro: 'Velkommen' },
      }),
  }
  return kinds satisfies Record<string, () => Promise<unknown>>
}

const editor = { id: 1, role: 'admin', collection: 'users' } as User & { collection: 'users' }
