import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { ownersOf, type Owner } from '@/cms/in-use/owners'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { locales, type Locale } from '@/i18n/locales'
import { env } from '@/lib/env'
import { linksIn, type LinkInDocument } from './links-in'
import { publicStandingOf, whyNowhere, type Standing, type WhyNowhere } from './standing'
import { targetOf, type LinkTarget } from './target'

/** A document by its type and number; a global by its name and 0. */
export type LinkSource = { collection: string; document: number }

/**
 * Looks at one document that was saved: at the links in it, and at those that lead to it. Everything readers get of it
 * is in step with what is committed when this is.
 */
export async function noteLinks(req: PayloadRequest, source: LinkSource): Promise<void> {
  const owner = ownersOf(req.payload).find(({ slug }) => slug === source.collection)
  if (!owner) return
  const standing =
    owner.kind === 'global'
      ? await globalStanding(req, owner)
      : await publicStandingOf(req, source.collection, source.document)
  const languages = locales.filter((locale) => standing.state.paths[locale] !== undefined)
  const links = languages.length > 0 ? linksIn(owner.fields, standing.row, languages) : []
  await keep(req, source, links)
  if (owner.kind === 'collection') await tellThoseLinking(req, source, standing)
}

async function globalStanding(req: PayloadRequest, { slug }: Owner): Promise<Standing> {
  const { db } = req.payload
  const row = await db.findGlobal<Record<string, unknown>>({
    slug,
    locale: 'all',
    req,
  })
  return { row, state: { paths: { nb: '', en: '' }, files: [], changed: '' } }
}

type Kept = { id: string; key: string }

/** Writes the links there are, and leaves those that were known before as they are known: since when, and if meant. */
async function keep(
  req: PayloadRequest,
  source: LinkSource,
  links: LinkInDocument[],
): Promise<void> {
  const own = `collection = ${escapeLiteral(source.collection)} and document = ${source.document}`
  await runSql(
    req,
    `insert into link_sources (collection, document) values (${escapeLiteral(source.collection)}, ${source.document})
     on conflict (collection, document) do update set noted_at = now()`,
  )
  const known = await rowsOf<Kept>(
    req,
    `select id, concat_ws(e'\\n', locale, field->>'nb', shown, words) as key from found_links where ${own}`,
  )
  const now = new Map<string, LinkInDocument>(links.map((link) => [keyOf(link), link]))
  const gone = known.filter(({ key }) => !now.has(key)).map(({ id }) => id)
  if (gone.length > 0) await runSql(req, `delete from found_links where id in (${gone.join(', ')})`)
  const before = new Set(known.map(({ key }) => key))
  for (const [key, link] of now) {
    if (before.has(key)) continue
    const target = await targetOf(req, link, env.SERVER_URL)
    if (target) await add(req, source, link, target)
  }
}

const keyOf = ({ field, locale, to, words }: LinkInDocument): string =>
  [locale, field.nb, shownAs(to), cut(words)].join('\n')

/** The address as it was written; of a document its name in the panel's own addresses. */
const shownAs = (to: LinkInDocument['to']): string =>
  'id' in to ? `${to.collection}/${to.id}` : to.address

const cut = (words: string): string => words.slice(0, 300)

async function add(
  req: PayloadRequest,
  source: LinkSource,
  { field, locale, to, words }: LinkInDocument,
  target: LinkTarget,
): Promise<void> {
  if (target.kind === 'web')
    await runSql(
      req,
      `insert into web_addresses (url, host) values (${escapeLiteral(target.url)}, ${escapeLiteral(new URL(target.url).host)})
       on conflict (url) do nothing`,
    )
  const why = await whyOf(req, target)
  const text = (value: string | null): string => (value === null ? 'null' : escapeLiteral(value))
  const values = [
    text(source.collection),
    String(source.document),
    text(locale),
    `${text(JSON.stringify(field))}::jsonb`,
    text(cut(words)),
    text(shownAs(to)),
    text(target.kind === 'web' ? target.url : null),
    text(target.kind === 'web' ? null : target.path),
    text(target.kind === 'document' ? target.collection : null),
    target.kind === 'document' ? String(target.id) : 'null',
    text(why),
    why === null ? 'null' : 'now()',
  ]
  await runSql(
    req,
    `insert into found_links (collection, document, locale, field, words, shown, url, path,
       target_collection, target_document, why, broken_since)
     values (${values.join(', ')})`,
  )
}

async function whyOf(req: PayloadRequest, target: LinkTarget): Promise<WhyNowhere | null> {
  if (target.kind === 'web') return null
  if (target.kind === 'nowhere') return 'nowhere'
  return whyNowhere(await publicStandingOf(req, target.collection, target.id), target.locale)
}

/** The links to a document lead there, or do not any more; so do those to an address at which it stands now. */
async function tellThoseLinking(
  req: PayloadRequest,
  { collection, document }: LinkSource,
  standing: Standing,
): Promise<void> {
  const about = `target_collection = ${escapeLiteral(collection)} and target_document = ${document}`
  const paths = Object.values(standing.state.paths).filter(Boolean)
  if (paths.length > 0)
    await runSql(
      req,
      `update found_links set target_collection = ${escapeLiteral(collection)}, target_document = ${document}
       where path in (${paths.map(escapeLiteral).join(', ')}) and not coalesce(${about}, false)`,
    )
  for (const locale of locales) await tell(req, about, locale, whyNowhere(standing, locale))
}

/** What leads there again was not left as it is for good: it is told anew when it breaks anew. */
async function tell(
  req: PayloadRequest,
  about: string,
  locale: Locale,
  why: WhyNowhere | null,
): Promise<void> {
  const said = why === null ? 'null' : escapeLiteral(why)
  const english = `coalesce(path ~ '^/en(/|$)', locale = 'en')`
  await runSql(
    req,
    `update found_links set why = ${said},
       broken_since = ${why === null ? 'null' : 'coalesce(broken_since, now())'},
       meant = ${why === null ? 'false' : 'meant'}
     where ${about} and ${locale === 'en' ? english : `not ${english}`} and why is distinct from ${said}`,
  )
}
