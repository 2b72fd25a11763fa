'use client'
// Acts on the document of the form around it, for whoever looks at it.
import {
  ConfirmationModal,
  PopupList,
  toast,
  useAuth,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { User } from '@/payload-types'
import { sendRequest } from './send-request'
import { useStanding } from './standing'
import { useWords } from './words'

/** Communicators throw away their own drafts that nobody outside has seen; Payload's item is for editors. */
export function DiscardItem() {
  const { collectionSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { standing } = useStanding()
  const { t, language } = useWords()
  const { toggleModal } = useModal()
  const router = useRouter()
  const isOwnDraft = standing && !standing.nb.public && !standing.en.public
  if (
    !id ||
    !hasSavePermission ||
    isTrashed ||
    !['communicator', 'guest'].includes(String(user?.role)) ||
    !isOwnDraft
  )
    return null
  const modal = `discard-${id}`
  const discard = async () => {
    const path = `/${collectionSlug}/${id}?depth=0&locale=nb`
    const body = { deletedAt: new Date().toISOString() }
    const response = await sendRequest('PATCH', path, { language, body })
    if (!response.ok) return void toast.error(response.message || t('planning.noAnswer'))
    toast.success(t('discarding.done'))
    router.push(`/admin/collections/${collectionSlug}`)
  }
  return (
    <>
      <PopupList.Button id="discard" onClick={() => toggleModal(modal)}>
        {t('discarding.open')}
      </PopupList.Button>
      <ConfirmationModal
        body={t('discarding.about')}
        confirmLabel={t('discarding.open')}
        heading={t('discarding.open')}
        modalSlug={modal}
        onConfirm={discard}
      />
    </>
  )
}
