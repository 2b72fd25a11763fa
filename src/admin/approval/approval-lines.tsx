'use client'
// Follows what becomes of the document while its form is open.
import { toast, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { ListedApproval } from '@/cms/approvals/told'
import type { Locale } from '@/i18n/locales'
import { textDate } from '@/lib/dates'
import type { ApprovalsShown } from './approvals'
import { ApproveLater, GiveBack } from './drawers'
import './approval.css'

type Props = { approvals: ApprovalsShown; locale: Locale; onDone: () => void }

/** Where a document stands with the editors, below its buttons, and what can be done about it. */
export function ApprovalLines({ approvals, locale, onDone }: Props) {
  const { decides, newest, step } = approvals
  const { id, collectionSlug, setData } = useDocumentInfo()
  const { reset } = useForm()
  const modified = useFormModified()
  const { t, language } = useWords()
  const { openModal } = useModal()
  if (!newest || newest.state === 'withdrawn') return null
  const { about, comment, outdated, state } = newest
  if (state === 'returned' && !newest.open) return null
  const drawers = { later: `approve-later-${id}`, giveBack: `give-back-${id}` }
  const decide = async (what: Parameters<typeof step>[0], body: object = {}) => {
    const done = await step(what, newest, body)
    if (!done.ok) return done.message
    toast.success(done.message)
    // What the form shows has another version now.
    const query = `draft=true&depth=0&fallback-locale=null&locale=${locale}`
    const path = `/${collectionSlug}/${id}?${query}`
    const { ok, body: doc } = await sendRequest<Record<string, unknown>>('GET', path, { language })
    if (ok && !modified) {
      setData(doc)
      await reset(doc)
    }
    onDone()
    return null
  }
  const press = async (what: Parameters<typeof step>[0]) => {
    const refused = await decide(what)
    if (refused) toast.error(refused)
  }
  const first = (go: () => void) => () => (modified ? toast.info(t('approval.saveFirst')) : go())
  return (
    <>
      <div
        className={
          state === 'returned'
            ? 'document-notes__problem approval-lines'
            : 'document-notes__plan approval-lines'
        }
      >
        <p>
          {lineOf(t, language, newest)}{' '}
          {state === 'submitted' && outdated && t('approval.outdated')}{' '}
          {state === 'submitted' && !decides && (
            <button
              type="button"
              className="document-notes__link"
              onClick={() => void press('withdraw')}
            >
              {t('approval.withdraw')}
            </button>
          )}
        </p>
        {state === 'returned' && <p className="approval-lines__comment">{comment}</p>}
        {state === 'returned' && about && <p>{t('approval.about', about)}</p>}
        {state === 'submitted' && decides && (
          <p className="approval-lines__buttons">
            <button type="button" data-main onClick={first(() => void press('approve'))}>
              {t('approval.approve')}
            </button>
            <button type="button" onClick={first(() => openModal(drawers.later))}>
              {t('approval.approveLater')}
            </button>
            <button type="button" onClick={() => openModal(drawers.giveBack)}>
              {t('approval.giveBack')}
            </button>
          </p>
        )}
      </div>
      {state === 'submitted' && decides && (
        <>
          <ApproveLater slug={drawers.later} onApprove={(at) => decide('approve', { at })} />
          <GiveBack
            slug={drawers.giveBack}
            paragraphs={newest.paragraphs}
            onGiveBack={(body) => decide('return', body)}
          />
        </>
      )}
    </>
  )
}

type Words = ReturnType<typeof useWords>

function lineOf(t: Words['t'], language: Words['language'], newest: ListedApproval): string {
  const { decidedAt, decidedBy, state, submittedAt, submittedBy } = newest
  const [moment, name] =
    state === 'submitted' ? [submittedAt, submittedBy] : [decidedAt ?? submittedAt, decidedBy]
  const when = textDate(new Date(moment), language)
  const sentence = {
    submitted: 'submittedOn',
    returned: 'returnedOn',
    approved: 'approvedOn',
  } as const
  if (state === 'withdrawn') return ''
  return name
    ? t(`approval.${sentence[state]}`, { when, name })
    : t(`approval.${sentence[state]}ByNobody`, { when })
}
