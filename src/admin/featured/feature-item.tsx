'use client'
// Acts on the document of the form around it, for whoever looks at it.
import { PopupList, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'
import type { User } from '@/payload-types'

/** «Fremhev på forsiden»: leads to the form of the front page with this document added. */
export function FeatureItem() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { t } = useWords()
  if (!id || isTrashed || !user || user.role === 'communicator') return null
  return (
    <PopupList.Button id="feature" href={`/admin/globals/featured?add=${collectionSlug}:${id}`}>
      {t('featured.open')}
    </PopupList.Button>
  )
}
