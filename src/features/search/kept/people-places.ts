import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/cms/publishing/transaction'
import { documentPath } from '@/i18n/document-path'
import { otherLocale, type Locale } from '@/i18n/locales'
import { dayAfter, dayOf, startOfDay } from '@/lib/days'
import { nameOfDocument, type PersonPlace } from './search-text'

/** Where a person is shown, the most telling place first, in each language. */
export type PlacesOf = Record<Locale, { places: PersonPlace[]; reliesOn: string[] }>

type Found = {
  person: number
  role: PersonPlace['role']
  collection: 'groups' | 'news' | 'events'
  document: number
  /** The seat, where it is one. */
  seat: number | null
  /** Slug and title by language: public ones only. */
  said: Partial<Record<Locale, { slug: string; title: string }>>
  kind: string | null
  starts: Date | string | null
  ends: Date | string | null
  comes: Date | string | null
}

/**
 * Where people are shown in a role: the seats they hold, the newest article they wrote, the latest event they speak
 * at or are the contact of, and the newest article about them. Somebody who is in none is not found.
 */
export async function placesOfPeople(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<Map<number, PlacesOf>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)].map(Number).join(', ')
  const found = await rowsOf<Found>(
    req,
    `${seats(wanted)} union all ${articles(wanted)} union all ${events(wanted)}`,
  )
  const byPerson = Map.groupBy(found, ({ person }) => person)
  return new Map(
    [...byPerson].map(([person, places]) => {
      const inOrder = places.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
      const reliesOn = inOrder.flatMap(({ collection, document, seat }) => [
        nameOfDocument(collection, document),
        ...(seat === null ? [] : [nameOfDocument('appointments', seat)]),
      ])
      const inLanguage = (locale: Locale) => ({
        places: inOrder.flatMap((place) => placeIn(locale, place) ?? []),
        reliesOn,
      })
      return [person, { nb: inLanguage('nb'), en: inLanguage('en') }]
    }),
  )
}

const order: PersonPlace['role'][] = ['member', 'author', 'speaker', 'contact', 'named']

function placeIn(locale: Locale, found: Found): PersonPlace | null {
  for (const lang of [locale, otherLocale(locale)]) {
    const said = found.said[lang]
    if (!said) continue
    const { collection, comes, ends, kind, role, starts } = found
    const from = starts ? startOfDay(dayOf(new Date(starts))) : comes && new Date(comes)
    const until = ends && startOfDay(dayAfter(dayOf(new Date(ends))))
    return {
      role,
      path: documentPath(lang, collection, { slug: said.slug, kind: kind ?? '' }),
      at: said.title,
      ...(from && { from: from.toISOString() }),
      ...(until && { until: until.toISOString() }),
    }
  }
  return null
}

const texts = (table: string, title: string): string => `(
  select jsonb_object_agg(l._locale, jsonb_build_object('slug', l.slug, 'title', l.${title}))
  from ${table}_locales l where l._parent_id = d.id and l._status = 'published' and l.slug is not null)`

const seats = (ids: string): string => `
  select a.person_id as person, 'member' as role, 'groups' as collection, d.id as document, a.id as seat,
    ${texts('groups', 'name')} as said, d.kind::text as kind, a.from as starts, a.to as ends, null::timestamptz as comes
  from appointments a join groups d on d.id = a.group_id and d.deleted_at is null
  where a.person_id in (${ids}) and a.deleted_at is null
    and exists (select from appointments_locales l where l._parent_id = a.id and l._status = 'published')
    and exists (select from groups_locales l where l._parent_id = d.id and l._status = 'published')`

/** One for each person and role: the newest. */
const articles = (ids: string): string => `
  select * from (select distinct on (person, role) named.person, named.role, 'news' as collection, d.id as document,
    null::int as seat,
    jsonb_build_object(case when d.language = 'en' then 'en' else 'nb' end,
      jsonb_build_object('slug', d.slug, 'title', d.title)) as said,
    null::text as kind, null::timestamptz as starts, null::timestamptz as ends,
    case when d.published_at > now() then d.published_at end as comes
  from (
    select b.person_id as person, b._parent_id as article, 'author' as role from news_byline_people b
      where b.person_id in (${ids})
    union all
    select r.people_id, r.parent_id, 'named' from news_rels r
      where r.people_id in (${ids}) and r.path = 'people') named
  join news d on d.id = named.article
  where d._status = 'published' and d.deleted_at is null and d.slug is not null
  order by person, role, d.published_at > now(), d.published_at desc nulls last, d.id desc) newest`

const events = (ids: string): string => `
  select * from (select distinct on (person, role) named.person, named.role, 'events' as collection, d.id as document,
    null::int as seat, ${texts('events', 'title')} as said,
    null::text as kind, null::timestamptz as starts, null::timestamptz as ends, null::timestamptz as comes
  from (
    select p.person_id as person, i._parent_id as event, 'speaker' as role
      from events_programme_people p join events_programme i on i.id = p._parent_id
      join events_locales l on l._parent_id = i._parent_id and l._locale = i._locale and l._status = 'published'
      where p.person_id in (${ids})
    union all
    select e.contact_id, e.id, 'contact' from events e where e.contact_id in (${ids})) named
  join events d on d.id = named.event
  where d.deleted_at is null
    and exists (select from events_locales l where l._parent_id = d.id and l._status = 'published')
  order by person, role, d.start desc, d.id desc) latest`
