'use client'
// Its writer changes and deletes it in place.
import { useState } from 'react'
import { useWords } from '@/admin/document/words'
import type { ListedComment } from '@/cms/comments/stored'
import { showMoment } from '@/lib/shown-date'
import { CommentBox } from './comment-box'
import { useTypedComment } from './typed-comment'
import type { SendComment } from './use-comments'

type Props = { comment: ListedComment; send: SendComment }

/** Who said what and when, and what its writer may do about it. */
export function Comment({ comment, send }: Props) {
  const { at, by, changedAt, id, isDeletable, isOwn, text } = comment
  const { t, language } = useWords()
  const typed = useTypedComment(`change-${id}`, text ?? '')
  const [isChanging, setChanging] = useState(typed.wasKept && isOwn)
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (text === null) return <p className="comments__gone">{t('comments.deleted')}</p>
  const change = async (words: string) => {
    const refused = await send('PATCH', `/${id}`, { text: words })
    if (!refused) setChanging(false)
    return refused
  }
  return (
    <div className="comments__comment">
      <p className="comments__by">
        <strong>{by ?? t('comments.formerAccount')}</strong>{' '}
        <time dateTime={at}>{showMoment(new Date(at), language)}</time>
        {changedAt && ` (${t('comments.changed')})`}
      </p>
      {isChanging ? (
        <CommentBox
          label={t('comments.changeLabel')}
          onCancel={() => setChanging(false)}
          onSend={change}
          press={t('comments.keep')}
          typed={typed}
        />
      ) : (
        <p className="comments__text">{text}</p>
      )}
      {problem && (
        <p className="comments__problem" role="alert">
          {problem}
        </p>
      )}
      {!isChanging && isDeletable && (
        <div className="comments__links">
          {isAsking && <span>{t('comments.deleteAsk')}</span>}
          {isAsking && (
            <button type="button" onClick={() => void send('DELETE', `/${id}`).then(setProblem)}>
              {t('comments.deleteYes')}
            </button>
          )}
          {isAsking && (
            <button type="button" onClick={() => setAsking(false)}>
              {t('comments.cancel')}
            </button>
          )}
          {!isAsking && isOwn && (
            <button type="button" onClick={() => setChanging(true)}>
              {t('comments.change')}
            </button>
          )}
          {!isAsking && (
            <button type="button" onClick={() => setAsking(true)}>
              {t('comments.delete')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
