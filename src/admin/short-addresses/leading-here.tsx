'use client'
// Asked again after every save.
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { Fragment } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { useWords } from '@/admin/document/words'
import { isEditor } from '@/cms/access/roles'
import type { LeadingHere } from '@/cms/short-addresses/leading-here'
import { isPaged } from '@/i18n/document-path'
import type { User } from '@/payload-types'

/** Which short addresses lead to the document, with the way to their forms. */
export function ShortAddressesLine() {
  const { collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { t } = useWords()
  const isAsked = isPaged(collectionSlug ?? '') && isEditor({ user: user ?? null })
  const { response } = useDocumentQuery<LeadingHere>(isAsked ? 'short-addresses' : null)
  const { shortAddresses = [] } = response ?? {}
  if (shortAddresses.length === 0) return null
  return (
    <p className="document-notes__plan">
      {t('shortAddresses.here', { count: shortAddresses.length })}{' '}
      {shortAddresses.map(({ id, path }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <a href={`/admin/collections/short-addresses/${id}`}>{path}</a>
        </Fragment>
      ))}
    </p>
  )
}
