'use client'
// Remembers the choice of whoever writes, in their browser.
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'
import { languageNamed, useIsShown, useOtherWords, wordsAt } from './other-words'
import './other-language.css'

/** Above a form: whether the words of the other language stand beside it. */
export function ShowWords() {
  const { t } = useWords()
  const other = useOtherWords()
  const [isShown, show] = useIsShown(other)
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const title = collectionSlug && getEntityConfig({ collectionSlug })?.admin.useAsTitle
  if (!other || (title && !wordsAt(other.words, title))) return null
  return (
    <button
      aria-pressed={isShown}
      className="other-language__show"
      onClick={() => show(!isShown)}
      type="button"
    >
      {t(`beside.show.${languageNamed(other.lang)}`)}
    </button>
  )
}
