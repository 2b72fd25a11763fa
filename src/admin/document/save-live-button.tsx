'use client'
// Reads and saves the state of the form around it.
import { SaveButton, useLocale } from '@payloadcms/ui'
import { isLocale } from '@/i18n/locales'
import { useDocumentKey } from './save'
import { useNoteUnsaved } from './unsaved'
import { useWords } from './words'

/** Saves what has no drafts, and says that readers see it at once. */
export function SaveLiveButton() {
  const { code } = useLocale()
  const { t } = useWords()
  useNoteUnsaved(useDocumentKey())
  const language = t(`languages.${isLocale(code) ? code : 'nb'}`)
  return <SaveButton label={t('publishing.live', { language })} />
}
