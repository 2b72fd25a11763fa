'use client'
// The language of the panel is known to its client context only.
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { adminWords, languageOf } from '@/admin/words'

/** Our own words in the language of the admin panel, and that language. */
export function useWords() {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  return useMemo(() => ({ t: adminWords(language), language }), [language])
}
