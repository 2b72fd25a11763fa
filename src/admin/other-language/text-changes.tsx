'use client'
// Says in the language of the panel what each of two texts is.
import { useWords } from '@/admin/document/words'
import type { OriginalChange } from '@/cms/outdated/text-changes'
import './text-changes.css'

type Props = { changes: readonly OriginalChange[]; lang: string | undefined }

/** What a text said and says, paragraph by paragraph. */
export function TextChanges({ changes, lang }: Props) {
  return (
    <ol className="text-changes">
      {changes.map((change) => (
        <Change change={change} key={`${change.before} ${change.now}`} lang={lang} />
      ))}
    </ol>
  )
}

function Change({ change, lang }: { change: OriginalChange; lang: string | undefined }) {
  const { before, now } = change
  const { t } = useWords()
  return (
    <li>
      {before && (
        <p>
          <b>{t(now ? 'original.before' : 'original.gone')}</b>
          <del lang={lang}>{before}</del>
        </p>
      )}
      {now && (
        <p>
          <b>{t(before ? 'original.now' : 'original.new')}</b>
          <ins lang={lang}>{now}</ins>
        </p>
      )}
    </li>
  )
}
