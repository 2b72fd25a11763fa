import { absolute } from '@/features/metadata/metadata'
import { locales, type Locale } from '@/i18n/locales'
import type { TextIn } from '@/i18n/words'
import { lastingId } from '@/lib/lasting-id'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'

/** What others know a document by. */
export const lastingUrn = (type: string, id: number): string => `urn:uuid:${lastingId(type, id)}`

/** What is read in both languages, by id, in the order of the first. */
export async function inBothLanguages<T extends { id: number }>(
  read: (locale: Locale) => Promise<readonly T[]>,
): Promise<[T, ...T[]][]> {
  const all: T[] = []
  // One after the other: what was read for the first is there for the second.
  for (const locale of locales) all.push(...(await read(locale)))
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as [T, ...T[]]] : [],
  )
}

/** A text in each language it stands in; of a document that has one language only, both readings say the same. */
export function inEach<T>(versions: readonly T[], read: (version: T) => TextIn | undefined) {
  const texts = versions.flatMap((each) => read(each) ?? [])
  return Object.fromEntries(texts.map(({ lang, text }) => [lang, withoutSoftHyphens(text)]))
}

export const urlsOf = <T>(versions: readonly T[], read: (version: T) => TextIn) =>
  inEach(versions, (each) => ({ ...read(each), text: absolute(read(each).text) }))

/** Left out where it says nothing. */
export const some = <K extends string>(name: K, words: Record<string, string>) =>
  (Object.keys(words).length > 0 ? { [name]: words } : {}) as Partial<Record<K, typeof words>>
