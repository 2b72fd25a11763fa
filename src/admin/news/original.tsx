'use client'
// Follows the article of the form around it.
import { Button, toast } from '@payloadcms/ui'
import Link from 'next/link'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { TextChanges } from '@/admin/other-language/text-changes'
import type { OriginalNow } from '@/features/news/original'
import { localeOf } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import './original.css'

/** Beside a translation: what has changed in its original since it was made, and what the original says. */
export function Original() {
  const { response: told, path, refresh } = useDocumentQuery<OriginalNow>('original')
  const { t, language } = useWords()
  if (!told?.id || !told.paragraphs || !told.changes) return null
  const lang = foreign(told.language ?? 'nb', language)
  const keep = async () => {
    const document = String(path).replace(/original$/, 'up-to-date')
    const { ok, message } = await sendRequest('POST', document, { language })
    if (!ok) return void toast.error(message || t('planning.noAnswer'))
    toast.success(message)
    refresh()
  }
  return (
    <div className="field-type original">
      {told.changes.length > 0 && (
        <section className="original__changed">
          <h2>{t('original.changed')}</h2>
          <TextChanges changes={told.changes} lang={lang} />
          {told.mayKeep && (
            <Button
              buttonStyle="secondary"
              id="up-to-date"
              margin={false}
              onClick={keep}
              size="small"
            >
              {t('original.keep')}
            </Button>
          )}
        </section>
      )}
      <details>
        <summary>{t('original.text')}</summary>
        <div lang={lang}>
          <p>
            <strong>{told.title}</strong>
          </p>
          {[told.lead, ...told.paragraphs].map((paragraph, at) => (
            // A paragraph may stand twice.
            // oxlint-disable-next-line react/no-array-index-key
            <p key={at}>{paragraph}</p>
          ))}
        </div>
        <Link href={`/admin/collections/news/${told.id}?locale=${localeOf(told.language)}`}>
          {t('original.open')}
        </Link>
      </details>
    </div>
  )
}
