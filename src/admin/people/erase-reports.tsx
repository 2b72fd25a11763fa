'use client'
// Speaks the language of the panel, which its client context knows.
import { Button } from '@payloadcms/ui'
import type { UseLine } from '@/cms/in-use/endpoint'
import { useWords } from '@/admin/document/words'
import type { ErasureReport, Prospect } from '@/features/people/erasure/endpoints'

/** What will happen, and what is left to people. */
export function ProspectReport({ prospect }: { prospect: Prospect }) {
  const { t } = useWords()
  const { seats, uses, pictures, mails, versions, places } = prospect
  const counted = { mails, versions }
  return (
    <>
      <p>{t('erasing.about')}</p>
      <h3>{t('erasing.happens')}</h3>
      <ul className="erase-drawer__acts">
        <li>{t('erasing.record')}</li>
        {seats > 0 && <li>{t('erasing.seats', { count: seats })}</li>}
        <Listed words="uses" lines={uses} />
        <Listed words="alone" lines={pictures.alone} />
        <Listed words="together" lines={pictures.together} />
        {(['mails', 'versions'] as const).map(
          (kind) =>
            counted[kind] > 0 && (
              <li key={kind}>{t(`erasing.${kind}`, { count: counted[kind] })}</li>
            ),
        )}
        <li>{t('erasing.copies')}</li>
      </ul>
      <h3>{t('erasing.yours')}</h3>
      {places.length === 0 ? (
        <p>{t('erasing.noPlaces')}</p>
      ) : (
        <>
          <p>{t('erasing.places', { count: places.length })}</p>
          <Lines lines={places} />
        </>
      )}
      <p>{t('erasing.elsewhere')}</p>
    </>
  )
}

/** What was done, and what is left to people. */
export function ErasedReport({
  outcome,
  onLeave,
}: {
  outcome: ErasureReport
  onLeave: () => void
}) {
  const { t } = useWords()
  const { seats, filesLeft, places } = outcome
  return (
    <div role="status">
      <p>
        {t('erasing.done')} {t('erasing.doneSeats', { count: seats })}
      </p>
      {filesLeft > 0 && (
        <p className="erase-drawer__problem">{t('erasing.filesLeft', { count: filesLeft })}</p>
      )}
      {places.length > 0 && (
        <>
          <p>{t('erasing.left', { count: places.length })}</p>
          <Lines lines={places} />
        </>
      )}
      <Button buttonStyle="secondary" onClick={onLeave} size="medium" type="button">
        {t('erasing.toPeople')}
      </Button>
    </div>
  )
}

type ListedProps = { words: 'uses' | 'alone' | 'together'; lines: UseLine[] }

function Listed({ words, lines }: ListedProps) {
  const { t } = useWords()
  if (lines.length === 0) return null
  return (
    <li>
      {t(`erasing.${words}`, { count: lines.length })}
      <Lines lines={lines} />
    </li>
  )
}

/** Opened beside the dialogue, which would otherwise begin anew. */
const Lines = ({ lines }: { lines: UseLine[] }) => (
  <ul className="erase-drawer__lines">
    {lines.map(({ text, path }) => (
      <li key={text + path}>
        {path ? (
          <a href={`/admin${path}`} rel="noopener" target="_blank">
            {text}
          </a>
        ) : (
          text
        )}
      </li>
    ))}
  </ul>
)
