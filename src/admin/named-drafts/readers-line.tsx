'use client'
// Asked again after every save: publishing ends it.
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useDocumentQuery } from '@/admin/document/document-query'
import { useWords } from '@/admin/document/words'
import { isNamedType } from '@/cms/access/named-types'
import type { ToldReaders } from '@/cms/named-drafts/endpoints'
import { sentenceList } from '@/lib/sentence-list'
import type { User } from '@/payload-types'

/** Who else may read a draft that is for named accounts, and what publishing does to that. */
export function ReadersLine() {
  const { collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { t, language } = useWords()
  const { response } = useDocumentQuery<ToldReaders>(isNamedType(collectionSlug) ? 'readers' : null)
  if (!response?.readers) return null
  const others = response.readers.filter(({ id }) => id !== user?.id).map(({ name }) => name)
  const isMine = response.readers.some(({ id }) => id === user?.id)
  const names = [...(isMine ? [t('readers.yourself')] : []), ...others, t('readers.administrators')]
  return (
    <p className="document-notes__plan">
      {t('readers.line', { names: sentenceList[language].format(names) })}
    </p>
  )
}
