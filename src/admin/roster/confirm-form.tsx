'use client'
// The source is typed here, and is part of no form.
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { DayInput } from '@/cms/fields/dates/date-input'
import { noonOf, textDate } from '@/lib/dates'
import { storedDay } from '@/lib/days'
import { TextField } from './fields'
import { toProblems, type Problems } from './problems'
import type { Board } from './read-board'

type Props = { board: Board; onSaid: (text: string) => void }

/** The whole roster is right: since when, by what source, and a button that says so. */
export function ConfirmForm({ board, onSaid }: Props) {
  const { t, language } = useWords()
  const router = useRouter()
  const [on, setOn] = useState<string | null>(storedDay(board.today))
  const [source, setSource] = useState('')
  const [sourceEn, setSourceEn] = useState('')
  const [problems, setProblems] = useState<Problems>({})
  const [busy, setBusy] = useState(false)
  const { confirmed, id } = board.group
  const save = async () => {
    setBusy(true)
    const body = { on, source, sourceEn }
    const response = await sendRequest('POST', `/groups/${id}/confirm`, { language, body })
    setBusy(false)
    if (!response.ok) {
      setProblems(toProblems(response, t('planning.noAnswer')))
      return
    }
    setProblems({})
    setSource('')
    setSourceEn('')
    onSaid(response.message)
    router.refresh()
  }
  return (
    <section aria-labelledby="board-confirm">
      <h2 id="board-confirm">{t('roster.confirmed')}</h2>
      <p className="board-confirmed">
        {confirmed
          ? [textDate(noonOf(confirmed.on), language), confirmed.source, confirmed.by]
              .filter(Boolean)
              .join(' · ')
          : t('roster.neverConfirmed')}
      </p>
      {!board.closed && (
        <form
          className="board-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <TextField
            label={t('roster.source')}
            help={t('roster.sourceHelp')}
            value={source}
            problem={problems['source']}
            onChange={setSource}
          />
          <TextField
            label={t('roster.sourceEn')}
            value={sourceEn}
            problem={problems['sourceEn']}
            onChange={setSourceEn}
          />
          <DayInput
            label={t('roster.confirmedOn')}
            language={language}
            value={on}
            error={problems['on']}
            onChange={setOn}
          />
          {problems[''] && (
            <p className="board-problem" role="alert">
              {problems['']}
            </p>
          )}
          <button type="submit" className="board-button" disabled={busy}>
            {t('roster.confirm')}
          </button>
        </form>
      )}
    </section>
  )
}
