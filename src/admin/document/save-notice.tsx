'use client'
// Said when a response of the server asks for more than another try.
import { useDocumentInfo } from '@payloadcms/ui'
import { BothTexts } from '@/admin/both-texts/both-texts'
import { useNotice } from './notice'
import { useDocumentKey } from './save'
import { SignInDrawer } from './sign-in-drawer'
import { useWords } from './words'

/** Why the last save did not go through, and the way on; the text stays in the form. */
export function SaveNotice() {
  const { collectionSlug, id } = useDocumentInfo()
  const { t } = useWords()
  const document = useDocumentKey()
  const notice = useNotice(document)
  if (!notice) return null
  return (
    <>
      <p className="document-notes__problem" role="alert">
        {t(`notices.${notice}.what`)}{' '}
        {notice === 'signedOut' ? (
          <SignInDrawer document={document} />
        ) : (
          <>
            <a href={`/admin/collections/${collectionSlug}/${id}`} target="_blank" rel="noreferrer">
              {t('notices.savedByOthers.link')}
            </a>{' '}
            {t('notices.savedByOthers.then')}
          </>
        )}
      </p>
      {notice === 'savedByOthers' && <BothTexts />}
    </>
  )
}
