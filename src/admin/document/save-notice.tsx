'use client'
// Said when a response of the server asks for more than another try.
import { useDocumentInfo } from '@payloadcms/ui'
import { BothTexts } from '@/admin/both-texts/both-texts'
import { useNotice } from './notice'
import { useDocumentKey } from './save'
import { useWords } from './words'

/** Why the last save did not go through, and the way on; the text stays in the form. */
export function SaveNotice() {
  const { collectionSlug, id } = useDocumentInfo()
  const { t } = useWords()
  const notice = useNotice(useDocumentKey())
  if (!notice) return null
  const href =
    notice === 'signedOut' ? '/admin/login' : `/admin/collections/${collectionSlug}/${id}`
  return (
    <>
      <p className="document-notes__problem" role="alert">
        {t(`notices.${notice}.what`)}{' '}
        <a href={href} target="_blank" rel="noreferrer">
          {t(`notices.${notice}.link`)}
        </a>{' '}
        {t(`notices.${notice}.then`)}
      </p>
      {notice === 'savedByOthers' && <BothTexts />}
    </>
  )
}
