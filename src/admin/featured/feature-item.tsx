'use client'
// Acts on the document of the form around it, for whoever looks at it.
import { PopupList, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useOnlyLanguage } from '@/admin/document/only-language'
import { useWords } from '@/admin/document/words'
import type { User } from '@/payload-types'

/** «Fremhev på forsiden»: leads to the form of the front page with this document added. */
export function FeatureItem() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { t } = useWords()
  const only = useOnlyLanguage()
  const isEditor = user?.role === 'admin' || user?.role === 'editor'
  if (!id || isTrashed || !isEditor || only !== null) return null
  return (
    <PopupList.Button id="feature" href={`/admin/globals/featured?add=${collectionSlug}:${id}`}>
      {t('featured.open')}
    </PopupList.Button>
  )
}
