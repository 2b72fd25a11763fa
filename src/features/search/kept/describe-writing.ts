import { cardKindOptions, cardRegions, cardSides } from '@/features/cards/options'
import { eventTypes } from '@/features/events/fields'
import { otherLocale } from '@/i18n/locales'
import { monthAndYear, textDate } from '@/lib/dates'
import { idOf, idsOf } from '@/lib/ids'
import { inLocale, property } from '@/lib/property'
import { rowsIn, type Describe } from './said'
import { nameOfDocument } from './search-text'

export const describeNews: Describe = (said, locale, { people }) => {
  const authors = rowsIn(property(said.row['byline'], 'people'))
  const named = idsOf([...authors.map(({ person }) => person), ...idsOf(said.row['people'])])
  const { publishedAt, family } = said.row
  const dated = typeof publishedAt === 'string' ? publishedAt : null
  return {
    title: said.text('title'),
    path: said.path('news'),
    lang: said.text('language') || locale,
    subject: nameOfDocument('news', Number(family ?? said.row['id'])),
    lead: said.text('lead'),
    about: [
      ...named.flatMap((id) => people.get(id) ?? []),
      ...authors.flatMap(({ name, title }) => [name, title]),
      dated && monthAndYear(new Date(dated), locale),
    ]
      .filter(Boolean)
      .join('\n'),
    body: said.whole(),
    dated,
    shownFrom: dated,
    reliesOn: named.map((id) => nameOfDocument('people', id)),
  }
}

export const describeEvent: Describe = (said, locale, { people }) => {
  const programme = rowsIn(said.value('programme'))
  const speakers = programme.flatMap((item) => rowsIn(item['people']))
  const ids = idsOf(speakers.map(({ person }) => person))
  const start = new Date(String(said.row['start']))
  const kind = eventTypes.find(({ value }) => value === said.row['type'])?.label
  return {
    title: said.text('title'),
    path: said.path('events'),
    lead: said.text('lead'),
    about: [
      textDate(start, locale),
      ...Object.values(kind ?? {}),
      said.text('series'),
      said.text('venue'),
      said.row['address'],
      ...ids.flatMap((id) => people.get(id) ?? []),
    ]
      .filter(Boolean)
      .join('\n'),
    body: [
      said.running('body'),
      [...programme, ...speakers].flatMap(({ title }) => title || []).join(' · '),
      said.within('afterwards', 'participants'),
      said.within('afterwards', 'summary'),
    ]
      .filter(Boolean)
      .join('\n'),
    dated: start.toISOString(),
    reliesOn: ids.map((id) => nameOfDocument('people', id)),
  }
}

export const describeDownload: Describe = (said, locale, { files }) => {
  const ids = [locale, otherLocale(locale)].map((each) => idOf(inLocale(said.row['file'], each)))
  const file = idsOf(ids).find((id) => files.has(id))
  const { date } = said.row
  return {
    title: said.text('title'),
    // Nothing to fetch is nothing to find.
    ...(file === undefined
      ? { title: '', path: '' }
      : { path: `/api/media/file/${files.get(file)}` }),
    lead: said.text('description'),
    dated: typeof date === 'string' ? date : null,
    reliesOn: idsOf(ids).map((id) => nameOfDocument('media', id)),
  }
}

/** A call that is closed is older than one that closes later; one without an end is as new as its last change. */
export const describeCall: Describe = (said) => {
  const { closes, topicCode, updatedAt } = said.row
  return {
    title: said.text('title'),
    path: said.path('calls'),
    names: [String(topicCode ?? '')],
    lead: said.text('lead'),
    about: [said.text('programme'), said.text('applicants')].filter(Boolean).join('\n'),
    body: said.running('body'),
    dated: String(closes ?? updatedAt),
  }
}

/** A card by what it says and what that is called; found as long as it is shown. */
export const describeCard: Describe = (said, _locale, { cards }) => {
  // Kept without a time to be found, so that it is asked again when what it relies on changes.
  const shown = cards.get(Number(said.row['id'])) ?? {
    since: null,
    till: new Date(0).toISOString(),
  }
  const { call, kind, publisher, region, side } = said.row
  const called = [...cardKindOptions, ...cardRegions, ...cardSides].filter(({ value }) =>
    [kind, region, side].includes(value),
  )
  const related = (collection: string, id: unknown) =>
    idsOf([id]).map((each) => nameOfDocument(collection, each))
  return {
    title: said.text('title'),
    path: said.path('cards'),
    lead: said.text('text'),
    about: called.flatMap(({ label }) => Object.values(label)).join('\n'),
    body: said.text('outcome'),
    dated: String(said.row['updatedAt']),
    shownFrom: shown.since,
    shownUntil: shown.till,
    reliesOn: [...related('organisations', publisher), ...related('calls', call)],
  }
}
