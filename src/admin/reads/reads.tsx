'use client'
// Asked for when the form is open.
import { useDocumentInfo } from '@payloadcms/ui'
import { useDocumentQuery } from '@/admin/document/document-query'
import { useWords } from '@/admin/document/words'
import type { ReadsOfDocument } from '@/cms/reads/read'
import { hasAnswers, ReadersAnswers } from './readers-answers'
import './reads.css'

/** How often the pages of a document were looked at in thirty days, and where people came from. */
export function DocumentReads() {
  const { collectionSlug } = useDocumentInfo()
  const { t } = useWords()
  const { response, refresh } = useDocumentQuery<ReadsOfDocument>('reads')
  const { answers, calendars, pages } = response ?? {}
  // Of what was never public there is nothing to tell.
  if (!pages || (pages.total === 0 && !calendars && !hasAnswers(answers))) return null
  return (
    <details className="field-type reads">
      <summary>
        {t(collectionSlug === 'media' ? 'reads.fetched' : 'reads.read', { count: pages.total })}
      </summary>
      <p>{t('reads.about')}</p>
      <ul>
        {pages.kinds.map(({ kind, count }) => (
          <li key={kind}>
            <span>{t(`reads.kinds.${kind}`)}</span> <b>{count}</b>
          </li>
        ))}
        {calendars ? (
          <li>
            <span>{t('reads.calendars')}</span> <b>{calendars}</b>
          </li>
        ) : null}
      </ul>
      {hasAnswers(answers) && <ReadersAnswers answers={answers} onDeleted={refresh} />}
    </details>
  )
}
