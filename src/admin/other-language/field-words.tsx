'use client'
// Payload gives it the path of the field it stands below.
import { useWords } from '@/admin/document/words'
import { languageNamed, useIsShown, useOtherWords, wordsAt } from './other-words'
import './other-language.css'

/** Below a field: what it says in the other language. */
export function FieldWords({ path }: { path: string }) {
  const { t } = useWords()
  const other = useOtherWords()
  const [isShown] = useIsShown(other)
  const words = other && wordsAt(other.words, path)
  if (!isShown || typeof words !== 'string' || !words.trim()) return null
  return (
    <p className="other-language__field">
      <span>{t(`beside.names.${languageNamed(other?.lang)}`)}</span>{' '}
      <span lang={other?.lang}>{words}</span>
    </p>
  )
}
