import { writeFile, mkdir, readFile } from 'node:fs/promises'
import { ask } from '@/database/query'
import type { Rendered } from './measure'

/** How many statements a page of each kind may ask, on its first render and whatever the size of the database. */
export const budgets = {
  home: 14,
  article: 14,
  list: 10,
  event: 12,
  calendar: 4,
  roster: 8,
  composition: 10,
  group: 10,
  /** One is for the faces and titles of its people. */
  partner: 16,
  /** In both languages, and made once for each publication that changes it. */
  hubData: 26,
  sitemap: 10,
  sitemapPart: 10,
  calls: 8,
  cards: 8,
  search: 10,
  glossary: 6,
  messages: 6,
} as const
export type Kind = keyof typeof budgets
export const kinds = Object.keys(budgets) as Kind[]

/** A page of each kind of the first content: of articles and events the one that shows most. */
export async function pathsOf(databaseUrl: string): Promise<Record<Kind, string>> {
  const most = async (statement: string) => (await ask<{ slug: string }>(databaseUrl, statement))[0]
  const article = await most(`
    select slug from news n where _status = 'published' and language = 'nb'
    order by (select count(*) from news_rels r where r.parent_id = n.id) desc, length(body::text) desc, id limit 1`)
  const event = await most(`
    select t.slug from events e join events_locales t on t._parent_id = e.id
    where t._status = 'published' and t._locale = 'nb'
    order by (select count(*) from events_programme p where p._parent_id = e.id) desc, e.id limit 1`)
  await foundGroup(databaseUrl)
  return {
    home: '/',
    article: `/aktuelt/${article?.slug}`,
    list: '/aktuelt',
    event: `/arrangementer/${event?.slug}`,
    calendar: '/arrangementer/kalender.ics',
    roster: '/koordineringsgruppen',
    composition: '/om/sammensetning/2026-06-17',
    group: '/grupper/arbeidsgruppen',
    partner: '/partnere/oslo-cancer-cluster',
    hubData: '/hub.json',
    sitemap: '/sitemap.xml',
    sitemapPart: '/sitemap/news-0.xml',
    calls: '/utlysninger',
    cards: '/koblingsboksen',
    // Called so, and therefore found as it was typed however much else there is.
    search: '/sok?q=oslo+cancer+cluster',
    glossary: '/a-aa',
    messages: '/meldinger',
  }
}

/** The first content has no working group: one with those who sit in the coordination group, once. */
const foundGroup = (databaseUrl: string) =>
  ask(
    databaseUrl,
    `with made as (
       insert into groups (kind) select 'working'
       where not exists (select from groups where kind = 'working') returning id),
     named as (
       insert into groups_locales (_parent_id, _locale, name, mandate, slug, _status)
       select id, 'nb', 'Arbeidsgruppen', 'Mandat', 'arbeidsgruppen', 'published' from made),
     placed as (
       insert into addresses (path, collection, document)
       select '/grupper/arbeidsgruppen', 'groups', id from made),
     theirs as (
       insert into groups_rels (parent_id, path, "order", organisations_id)
       select made.id, 'organisations', 1, min(organisations.id) from made, organisations group by 1),
     seated as (
       insert into appointments (group_id, person_id, organisation_id, "from", shown_person, shown_organisation_nb)
       select made.id, person_id, organisation_id, "from", shown_person, shown_organisation_nb
       from made, appointments returning id)
     insert into appointments_locales (_parent_id, _locale, _status)
     select id, 'nb', 'published' from seated`,
  )

const fileOf = (kind: Kind): string => `tests/sql/${kind}.sql`

export const readStatements = (kind: Kind): Promise<string> => readFile(fileOf(kind), 'utf8')

export async function writeStatements(kind: Kind, rendered: Rendered): Promise<void> {
  await mkdir('tests/sql', { recursive: true })
  await writeFile(fileOf(kind), asFile(rendered))
}

/** One statement after the other, each on lines of a length that a reviewer reads. */
export const asFile = ({ statements }: Rendered): string =>
  `${statements
    .map((statement) =>
      statement
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replaceAll(
          / (from|left join|where|order by|union all|limit|and exists|and not exists) /g,
          '\n  $1 ',
        ),
    )
    .join(';\n\n')};\n`
