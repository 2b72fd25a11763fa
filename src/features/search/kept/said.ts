import { isRichText } from '@/cms/rich-text/walk'
import { wordsOfParts } from '@/cms/text-checks/alike'
import type { Row } from '@/cms/publishing/public-state'
import { documentPath, isPaged } from '@/i18n/document-path'
import type { Locale } from '@/i18n/locales'
import { writtenLines } from '@/lib/lines'
import { inLocale, property } from '@/lib/property'
import type { TakenFrom } from './related'
import type { SearchText } from './search-text'

/** What a type puts into its texts; the rest is the same for all of them. */
export type Described = Pick<SearchText, 'title' | 'path'> &
  Partial<
    Pick<
      SearchText,
      | 'names'
      | 'lead'
      | 'about'
      | 'body'
      | 'dated'
      | 'shownFrom'
      | 'shownUntil'
      | 'places'
      | 'reliesOn'
      | 'lang'
      | 'subject'
    >
  >

export type Describe = (said: Said, locale: Locale, related: TakenFrom) => Described | null

/** What a row says in one language. */
export class Said {
  readonly row: Row
  readonly locale: Locale

  constructor(row: Row, locale: Locale) {
    this.row = row
    this.locale = locale
  }

  /** A running text is an object, too, where it is not kept by language. */
  value(field: string): unknown {
    const value = this.row[field]
    return isRichText(value) ? value : inLocale(value, this.locale)
  }
  text(field: string): string {
    const value = this.value(field)
    return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : ''
  }
  /** A field of a group. */
  within(group: string, field: string): unknown {
    return inLocale(property(this.row[group], field), this.locale)
  }
  running(field: string): string {
    return wordsOfParts(this.value(field)).filter(Boolean).join('\n')
  }
  /** Sentences that stand above a text, and the text. */
  whole(): string {
    return [...writtenLines(this.value('inShort')), this.running('body')].filter(Boolean).join('\n')
  }
  names(field: string): string[] {
    const value: unknown = this.row[field]
    return Array.isArray(value) ? value.map(String).filter(Boolean) : []
  }
  path(collection: string): string {
    if (!isPaged(collection)) return ''
    return documentPath(this.locale, collection, {
      slug: this.text('slug'),
      kind: this.text('kind'),
    })
  }
}

export const rowsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
