'use client'
// Forms of their own beside the document's.
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import { useWords } from '@/admin/document/words'
import type { Paragraph } from '@/cms/approvals/paragraphs'
import { isMoment, MomentInput } from '@/cms/fields/dates/date-input'

/** Does what a drawer asks for; returns why it was refused, if it was. */
type Doing<T> = (asked: T) => Promise<string | null>

function useDoing<T>(slug: string, doing: Doing<T>) {
  const { closeModal } = useModal()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const go = async (asked: T) => {
    setBusy(true)
    const refused = await doing(asked)
    setBusy(false)
    setProblem(refused)
    if (!refused) closeModal(slug)
  }
  return { busy, go, problem }
}

/** Approves what was submitted for a moment to come. */
export function ApproveLater({ slug, onApprove }: { slug: string; onApprove: Doing<string> }) {
  const { t, language } = useWords()
  const { isModalOpen } = useModal()
  const [at, setAt] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const { busy, go, problem } = useDoing(slug, onApprove)
  const approve = () => {
    setMissing(!isMoment(at))
    if (isMoment(at)) void go(at)
  }
  return (
    <Drawer slug={slug} title={t('approval.laterTitle')} className="plan-drawer">
      {isModalOpen(slug) && (
        <div className="plan-form">
          <MomentInput
            label={t('planning.when')}
            description={t('planning.zone')}
            language={language}
            value={at}
            onChange={setAt}
            error={missing && !isMoment(at) ? t('planning.momentMissing') : undefined}
            required
          />
          <p className="plan-form__note">{t('approval.laterNote')}</p>
          <Press busy={busy} problem={problem} onPress={approve}>
            {t('approval.laterMake')}
          </Press>
        </div>
      )}
    </Drawer>
  )
}

type GivingBack = { comment: string; paragraph?: number }
type GiveBackProps = { slug: string; paragraphs: Paragraph[]; onGiveBack: Doing<GivingBack> }

/** Returns what was submitted, with what is to be changed and where. */
export function GiveBack({ slug, paragraphs, onGiveBack }: GiveBackProps) {
  const { t } = useWords()
  const { isModalOpen } = useModal()
  const id = useId()
  const [comment, setComment] = useState('')
  const [place, setPlace] = useState('')
  const [missing, setMissing] = useState(false)
  const { busy, go, problem } = useDoing(slug, onGiveBack)
  const giveBack = () => {
    setMissing(!comment.trim())
    if (comment.trim()) void go({ comment, ...(place && { paragraph: Number(place) }) })
  }
  return (
    <Drawer slug={slug} title={t('approval.giveBackTitle')} className="plan-drawer">
      {isModalOpen(slug) && (
        <div className="plan-form">
          <div className="give-back__field">
            <label htmlFor={`${id}-comment`}>{t('approval.comment')}</label>
            <textarea
              id={`${id}-comment`}
              aria-describedby={missing ? `${id}-missing` : undefined}
              aria-invalid={missing}
              maxLength={5000}
              onChange={({ target }) => setComment(target.value)}
              required
              rows={5}
              value={comment}
            />
            {missing && !comment.trim() && (
              <p id={`${id}-missing`} className="plan-drawer__problem" role="alert">
                {t('approval.commentMissing')}
              </p>
            )}
          </div>
          {paragraphs.length > 0 && (
            <div className="give-back__field">
              <label htmlFor={`${id}-place`}>{t('approval.place')}</label>
              <select
                id={`${id}-place`}
                onChange={({ target }) => setPlace(target.value)}
                value={place}
              >
                <option value="">{t('approval.whole')}</option>
                {paragraphs.map(({ number, words }) => (
                  <option key={number} value={number}>
                    {t('approval.paragraph', { number, words })}
                  </option>
                ))}
              </select>
            </div>
          )}
          <Press busy={busy} problem={problem} onPress={giveBack}>
            {t('approval.giveBackMake')}
          </Press>
        </div>
      )}
    </Drawer>
  )
}

type PressProps = {
  busy: boolean
  problem: string | null
  onPress: () => void
  children: ReactNode
}

/** The button that does it, below why it was refused. */
function Press({ busy, problem, onPress, children }: PressProps) {
  return (
    <>
      {problem && (
        <p className="plan-drawer__problem" role="alert">
          {problem}
        </p>
      )}
      <Button buttonStyle="primary" disabled={busy} onClick={onPress} size="medium" type="button">
        {children}
      </Button>
    </>
  )
}
