'use client'
// What is submitted changes while the form is open, by this person and by others.
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ApprovalsOfDocument, ListedApproval } from '@/cms/approvals/told'
import { useDocumentQuery } from '@/admin/document/document-query'
import { isEditor } from '@/cms/access/roles'
import type { User } from '@/payload-types'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { Locale } from '@/i18n/locales'

export type ApprovalsShown = ReturnType<typeof useApprovals>
type Step = 'withdraw' | 'approve' | 'return'

/**
 * What was submitted of the document in the form in a language, the newest, and what may be done about it.
 * `needed` is null until it is known.
 */
export function useApprovals(approval: boolean, locale: Locale) {
  const { t, language } = useWords()
  const needed = useNeeded(approval)
  const { response, path, refresh } = useDocumentQuery<ApprovalsOfDocument>(
    approval ? 'approvals' : null,
  )
  const newest = response?.approvals?.find(
    ({ languages }) => languages === null || languages.includes(locale),
  )
  const step = async (what: Step, { id }: ListedApproval, body: object = {}) => {
    const done = await sendRequest('POST', `${path}/${id}/${what}`, { language, body })
    refresh()
    return { ok: done.ok, message: done.message || t('planning.noAnswer') }
  }
  return { needed, decides: response?.decides === true, newest, step, refresh }
}

/** Whether who is signed in submits documents of this type instead of publishing them. */
function useNeeded(approval: boolean): boolean | null {
  const { collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { language } = useWords()
  const [needed, setNeeded] = useState<boolean | null>(null)
  const mayNeed = approval && Boolean(user) && !isEditor({ user: user ?? null })
  useEffect(() => {
    if (!mayNeed) return
    void sendRequest<{ needed: boolean }>('GET', `/${collectionSlug}/approval`, { language }).then(
      // Whatever is not known here, the server refuses.
      ({ body }) => setNeeded(body.needed === true),
    )
  }, [mayNeed, collectionSlug, language])
  return mayNeed ? needed : false
}
