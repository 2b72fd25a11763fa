import { noonOf, textDate } from '@/lib/dates'
import type { Day } from '@/lib/days'

type Known = { today: Day; organisation: string; language: 'nb' | 'en' }

/** What a word between braces stands for, whichever language it is written in. */
const meanings: Record<string, (known: Known) => string> = {
  dato: ({ today, language }) => textDate(noonOf(today), language),
  måned: ({ today, language }) => textDate(noonOf(today), language).split(' ')[1] ?? '',
  år: ({ today }) => today.slice(0, 4),
  organisasjon: ({ organisation }) => organisation,
}
const inEnglish: Record<string, string> = {
  date: 'dato',
  month: 'måned',
  year: 'år',
  organisation: 'organisasjon',
}

/** A title or lead of a template with what is known put in; the rest of the braces is left to whoever writes. */
export const fillIn = (text: string, known: Known): string =>
  text.replaceAll(/\{(\p{L}+)\}/gu, (whole, written: string) => {
    const word = written.toLowerCase()
    return meanings[inEnglish[word] ?? word]?.(known) || whole
  })
