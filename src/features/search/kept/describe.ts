import { stateOf, type Row } from '@/cms/publishing/public-state'
import { initiativePath } from '@/i18n/initiative-kinds'
import { locales } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import {
  describeCall,
  describeCard,
  describeDownload,
  describeEvent,
  describeNews,
} from './describe-writing'
import type { TakenFrom } from './related'
import { Said, type Describe } from './said'
import { nameOfDocument, type Searched, type SearchText } from './search-text'

/**
 * What is found of a document: a text for each language it is published in, none for one that is not public. `row`
 * has all languages, as the main table holds them: nothing of a draft.
 */
export function searchTextsOf(collection: Searched, row: Row, related: TakenFrom): SearchText[] {
  const document = Number(row['id'])
  const { paths } = stateOf(row)
  return locales.flatMap((locale) => {
    if (paths[locale] === undefined) return []
    const described = describe[collection](new Said(row, locale), locale, related)
    if (!described?.title) return []
    return {
      collection,
      document,
      locale,
      lang: locale,
      subject: nameOfDocument(collection, document),
      names: [],
      lead: '',
      about: '',
      body: '',
      dated: null,
      shownFrom: null,
      shownUntil: null,
      places: [],
      reliesOn: [],
      ...described,
    }
  })
}

const describe: Record<Searched, Describe> = {
  people: (said, locale, { organisations, places }) => {
    const id = Number(said.row['id'])
    const found = places.get(id)?.[locale] ?? { places: [], reliesOn: [] }
    const [first] = found.places
    if (!first) return null
    const organisation = idOf(said.row['organisation'])
    const employer = organisation === null ? '' : (organisations.get(organisation)?.[locale] ?? '')
    return {
      title: said.text('name'),
      path: first.path,
      names: said.names('aliases'),
      lead: [said.text('title'), said.text('unit'), employer].filter(Boolean).join(', '),
      places: found.places,
      shownFrom: earliest(found.places.map(({ from }) => from)),
      shownUntil: latest(found.places.map(({ until }) => until)),
      reliesOn: [
        ...found.reliesOn,
        ...(organisation === null ? [] : [nameOfDocument('organisations', organisation)]),
      ],
    }
  },

  organisations: (said) => ({
    title: said.text('name'),
    path: said.path('organisations'),
    names: [said.text('shortName'), ...said.names('aliases')],
    lead: said.text('description'),
  }),

  topics: (said) => ({
    title: said.text('name'),
    path: said.path('topics'),
    lead: said.text('lead'),
    body: said.running('body'),
  }),

  groups: (said) => ({
    title: said.text('name'),
    path: said.path('groups'),
    lead: said.text('mandate'),
  }),

  pages: (said) => ({
    title: said.text('title'),
    path: said.path('pages'),
    lead: said.text('lead'),
    body: said.whole(),
  }),

  news: describeNews,
  events: describeEvent,
  calls: describeCall,
  cards: describeCard,
  initiatives: (said, locale) => ({
    title: said.text('name'),
    path: initiativePath(locale, Number(said.row['id'])),
    names: [said.text('officialName'), said.text('grantNumber')],
    lead: said.text('description'),
  }),

  documents: describeDownload,
}

/** The first of some moments; `null` when one of them is open. */
const earliest = (moments: readonly (string | undefined)[]): string | null =>
  inOrder(moments)?.at(0) ?? null
const latest = (moments: readonly (string | undefined)[]): string | null =>
  inOrder(moments)?.at(-1) ?? null

function inOrder(moments: readonly (string | undefined)[]): string[] | null {
  const known = moments.filter((moment) => moment !== undefined)
  return known.length < moments.length ? null : known.toSorted((a, b) => a.localeCompare(b))
}
