'use client'
// Reads and saves the state of the form around it.
import { FormSubmit, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useSave } from '@/admin/document/save'
import { useWords } from '@/admin/document/words'
import type { ApprovalsShown } from './approvals'

type Props = {
  approvals: ApprovalsShown
  /** Whether visitors do not see the text in the form as it is. */
  isOpen: boolean
  onDone: () => void
}

/** The main button of who submits: saves a draft, and sends it to the editors. */
export function SubmitButton({ approvals, isOpen, onDone }: Props) {
  const { id, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const { t } = useWords()
  const save = useSave()
  const { newest } = approvals
  const isSubmitted = newest?.state === 'submitted' && !newest.outdated
  const canSubmit = modified || !id || (isOpen && !isSubmitted)
  const submit = async () => {
    await save({ status: 'draft', query: { draft: 'true', submit: 'true' } })
    onDone()
  }
  return (
    <FormSubmit
      buttonId="action-submit"
      disabled={!canSubmit || uploadStatus === 'uploading'}
      onClick={() => void submit()}
      size="medium"
      type="button"
    >
      {t('approval.submit')}
    </FormSubmit>
  )
}
