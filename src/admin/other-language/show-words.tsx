'use client'
// Remembers the choice of whoever writes, in their browser.
import { useWords } from '@/admin/document/words'
import { languageNamed, useIsShown, useOtherWords } from './other-words'
import './other-language.css'

/** Above a form: whether the words of the other language stand beside it. */
export function ShowWords() {
  const { t } = useWords()
  const other = useOtherWords()
  const [isShown, show] = useIsShown(other)
  if (!other) return null
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
