'use client'
// Keeps what is typed until it is sent.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useWords } from '@/admin/document/words'
import { longestComment } from '@/cms/comments/types'
import type { useTypedComment } from './typed-comment'

type Props = {
  typed: ReturnType<typeof useTypedComment>
  label: string
  press: string
  /** Returns why it was refused, if it was. */
  onSend: (text: string) => Promise<string | null>
  /** For a box that was asked for: takes the cursor, and can be put away. */
  onCancel?: () => void
  children?: ReactNode
}

/** A field for a comment, with its button; what was refused stays in it. */
export function CommentBox({ typed, label, press, onSend, onCancel, children }: Props) {
  const { t } = useWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const isAsked = Boolean(onCancel)
  useEffect(() => {
    if (isAsked) field.current?.focus()
  }, [isAsked])
  const send = async () => {
    setBusy(true)
    const refused = await onSend(typed.text.trim())
    setBusy(false)
    setProblem(refused)
    if (!refused) typed.clear()
  }
  return (
    <div className="comments__box">
      {children}
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={problem ? `${id}-problem` : undefined}
        id={id}
        maxLength={longestComment}
        onChange={({ target }) => typed.type(target.value)}
        ref={field}
        rows={3}
        value={typed.text}
      />
      {problem && (
        <p className="comments__problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <div className="comments__buttons">
        <button
          type="button"
          data-main
          disabled={busy || !typed.text.trim()}
          onClick={() => void send()}
        >
          {press}
        </button>
        {onCancel && (
          <button
            type="button"
            onClick={() => {
              typed.clear()
              onCancel()
            }}
          >
            {t('comments.cancel')}
          </button>
        )}
      </div>
    </div>
  )
}
