import { leavesOf, type FieldLike } from '@/cms/fields/leaves'
import type { Row } from '@/cms/publishing/public-state'
import { textParts } from '@/cms/text-checks/parts'
import type { Locale } from '@/i18n/locales'
import type { OriginalText } from './text-changes'

/** What a document with both languages in it says in one of them; addresses are no words. */
export function whatIsSaid(fields: readonly FieldLike[], row: Row, locale: Locale): OriginalText {
  const said = { title: '', lead: '', paragraphs: [] as string[] }
  for (const { field, value } of leavesOf(fields, row, locale)) {
    if (Reflect.get(field, 'localized') !== true || field.name === 'slug') continue
    const words = wordsOf(field.type, value)
    if ((field.name === 'title' || field.name === 'lead') && !said[field.name])
      said[field.name] = words[0] ?? ''
    else said.paragraphs.push(...words)
  }
  return said
}

function wordsOf(type: string, value: unknown): string[] {
  const texts =
    type === 'richText' ? textParts(value).map(({ text }) => text) : linesOf(type, value)
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
}

const linesOf = (type: string, value: unknown): string[] => {
  if (typeof value !== 'string') return []
  if (type === 'textarea') return value.split('\n')
  return type === 'text' ? [value] : []
}
