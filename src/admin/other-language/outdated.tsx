'use client'
// Follows the document of the form around it.
import { Button, toast, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { Below } from '@/admin/document/below'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { OutdatedNow } from '@/cms/outdated/endpoints'
import { otherLocale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { TextChanges } from './text-changes'
import './outdated.css'

/** Above a form: which of the two languages was left behind, with what the other one says otherwise now. */
export function Outdated() {
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const { response, path, refresh } = useDocumentQuery<OutdatedNow>('outdated')
  const { t, language } = useWords()
  if (!response?.language || !response.changes) return null
  const behind = response.language
  const other = otherLocale(behind)
  const words = { language: t(`languages.${behind}`), other: t(`languages.${other}`) }
  if (code !== behind)
    return (
      <Below>
        <p className="outdated" role="status">
          {t('outdated.there', words)}{' '}
          <a href={`/admin/collections/${collectionSlug}/${id}?locale=${behind}`}>
            {t('outdated.open', words)}
          </a>
        </p>
      </Below>
    )
  const keep = async () => {
    const document = String(path).replace(/outdated$/, 'up-to-date')
    const { ok, message } = await sendRequest('POST', document, { language })
    if (!ok) return void toast.error(message || t('planning.noAnswer'))
    toast.success(message)
    refresh()
  }
  return (
    <Below>
      <section className="outdated outdated--here">
        <p role="status">{t('outdated.here', words)}</p>
        <details>
          <summary>{t('outdated.changes')}</summary>
          <TextChanges changes={response.changes} lang={foreign(other, language)} />
        </details>
        {response.mayKeep && (
          <Button
            buttonStyle="secondary"
            id="up-to-date"
            margin={false}
            onClick={keep}
            size="small"
          >
            {t('outdated.keep')}
          </Button>
        )}
      </section>
    </Below>
  )
}
