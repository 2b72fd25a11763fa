import type { PayloadRequest } from 'payload'
import { readCatalog, type Catalog, type ReferencePlace } from '@/cms/in-use/catalog'
import { columnOf, wayUp, type UseState } from '@/cms/in-use/search'
import { rowsOf } from '@/cms/publishing/transaction'
import { localeOf, type Locale } from '@/i18n/locales'
import { mentionedIn, mentions, type Term } from './terms'

/** A value that names somebody, and the row or version it stands in. */
export type FoundWords = {
  slug: string
  /** The document; for the site’s own texts the number means nothing. */
  id: number
  kind: ReferencePlace['kind']
  row: number
  /** Whether this is what somebody who opens the document works on, or what the public sees. */
  current: boolean
  state: UseState
  /** The language it stands in; `null` where it is the same in all. */
  locale: Locale | null
}

/** Everywhere these words stand, in every column of every type that can hold any, versions included. */
export async function findWords(
  req: PayloadRequest,
  terms: readonly Term[],
): Promise<FoundWords[]> {
  const catalog = await readCatalog(req)
  const found: FoundWords[] = []
  // One owner at a time: a version of everything in one statement would be a long one.
  for (const places of Map.groupBy(catalog.words, ({ owner }) => owner.slug).values()) {
    const selects = places.map((place) => select(catalog, place, terms))
    const rows = await rowsOf<Row>(req, selects.join('\nunion all\n'))
    found.push(...rows.filter(({ text }) => mentions(text, terms)).map(toFound))
  }
  return found
}

type Row = Omit<FoundWords, 'state' | 'locale'> & {
  public: boolean
  trashed: boolean
  language: string | null
  text: unknown
}

const toFound = ({ text: _, language, public: shown, trashed, ...row }: Row): FoundWords => ({
  ...row,
  state: trashed ? 'trash' : row.kind === 'main' && shown ? 'published' : 'draft',
  locale: language ? localeOf(language) : null,
})

function select(catalog: Catalog, place: ReferencePlace, terms: readonly Term[]): string {
  const { owner, kind, chain } = place
  const { tables, on, main, shown, trashed } = wayUp(catalog, place)
  const languages = [
    ...chain.map((_, at) => `to_jsonb(t${at})->>'_locale'`),
    `to_jsonb(o)->>'language'`,
    `to_jsonb(o)->>'version_language'`,
  ]
  // Versions of the site’s own texts have no mark on the newest.
  const current =
    kind === 'main'
      ? 'true'
      : owner.kind === 'global'
        ? `o.id = (select max(id) from "${owner.versions}")`
        : 'o.latest is true'
  return `select '${owner.slug}' as slug, ${main}.id as id, '${kind}' as kind, o.id as row,
      ${current} as current, ${shown} as public, ${trashed} as trashed,
      coalesce(${languages.join(', ')}) as language, to_jsonb(${columnOf(place)}) as text
    from ${tables.join(', ')}
    where ${[mentionedIn(columnOf(place), terms), ...on].join(' and ')}`
}
