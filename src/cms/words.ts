import type { Locale } from '@/i18n/locales'

/** The same words in both languages of the admin panel. */
export type Bilingual = Record<Locale, string>

export const words = (nb: string, en: string): Bilingual => ({ nb, en })

/** A field's label, to be spread into its configuration. */
export const label = (nb: string, en: string): { label: Bilingual } => ({ label: words(nb, en) })

/** A field's help text, to be spread into its `admin` part. */
export const help = (nb: string, en: string): { description: Bilingual } => ({
  description: words(nb, en),
})

/** A choice in a select: what is stored, and what editors read. */
export const option = (
  value: string,
  nb: string,
  en: string,
): { value: string; label: Bilingual } => ({
  value,
  label: words(nb, en),
})
