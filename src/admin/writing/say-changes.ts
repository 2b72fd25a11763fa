import type { AdminWords } from '@/admin/words'
import type { Changes } from '@/cms/rich-text/paste/changes'
import type { Locale } from '@/i18n/locales'

/** How many words are named one by one. */
const named = 10

/** What became of a pasted text, in whole sentences: what its writer has to do first. */
export function sayChanges(changes: Changes, t: AdminWords, language: Locale): string[] {
  const { pictures, tables, links, struck, cellLinks, trackers } = changes
  const list = (words: string[]): string => listed(words, t, language)
  return [
    pictures.length > 0 && t('pasted.pictures', { count: pictures.length, names: list(pictures) }),
    tables > 0 && t('pasted.tables', { count: tables }),
    links.length > 0 && t('pasted.links', { count: links.length, words: list(links) }),
    cellLinks.length > 0 &&
      t('pasted.cellLinks', { count: cellLinks.length, words: list(cellLinks) }),
    struck.length > 0 && t('pasted.struck', { words: list(struck) }),
    changes.embedded && t('pasted.embedded'),
    changes.comments && t('pasted.comments'),
    changes.quotes && t('pasted.quotes'),
    changes.anchors && t('pasted.anchors'),
    trackers > 0 && t('pasted.trackers', { count: trackers }),
    changes.headings && t('pasted.headings'),
    changes.underlined && t('pasted.underlined'),
  ].filter((sentence) => sentence !== false)
}

function listed(words: string[], t: AdminWords, language: Locale): string {
  const [opening, closing] = language === 'en' ? ['“', '”'] : ['«', '»']
  const shown = words.slice(0, named).map((word) => `${opening}${word}${closing}`)
  if (words.length > named) shown.push(t('pasted.more', { count: words.length - named }))
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(shown)
}
