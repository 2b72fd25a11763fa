'use client'
// A form of its own beside the document's, whose text stays where it is.
import { Drawer, toast, useModal } from '@payloadcms/ui'
import { SignIn } from '@/admin/account/login-form'
import { setNotice } from './notice'
import { useWords } from './words'

const slug = 'sign-in-beside'

/** Signs in again without leaving the form that was being saved when the session ended. */
export function SignInDrawer({ document }: { document: string }) {
  const { t } = useWords()
  const { closeModal, isModalOpen, openModal } = useModal()
  const enter = () => {
    closeModal(slug)
    setNotice(document, undefined)
    toast.success(t('notices.signedOut.done'))
  }
  return (
    <>
      <button type="button" onClick={() => openModal(slug)}>
        {t('notices.signedOut.open')}
      </button>
      <Drawer className="sign-in-drawer" slug={slug} title={t('notices.signedOut.title')}>
        {isModalOpen(slug) && <SignIn beside onEntered={enter} />}
      </Drawer>
    </>
  )
}
