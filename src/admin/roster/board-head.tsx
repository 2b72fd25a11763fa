'use client'
// The day is typed, and shown at every key that completes one.
import { useState } from 'react'
import { useWords } from '@/admin/document/words'
import { DayInput, typedDay } from '@/cms/fields/dates/date-input'
import { storedDay, type Day } from '@/lib/days'
import type { Board } from './read-board'

type Shown = 'members' | 'partners'
type Props = {
  board: Board
  day: Day
  onDay: (day: Day) => void
  shown: Shown
  onShown: (shown: Shown) => void
}

/** Which group, which day, and whether its members or the partners are looked at. */
export function BoardHead({ board, day, onDay, shown, onShown }: Props) {
  const { t, language } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const { group, groups, today } = board
  const change = (value: string | null) => {
    const meant = typedDay(value)
    setTyped(meant ? null : (value ?? ''))
    if (meant) onDay(meant)
  }
  return (
    <>
      <header className="board-head">
        <h1>{group.name}</h1>
        {groups.length > 1 && (
          <nav aria-label={t('roster.groups')} className="board-groups">
            {groups.map(({ id, name }) => (
              <a
                key={id}
                href={`/admin/roster?group=${id}`}
                aria-current={id === group.id ? 'page' : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
        )}
      </header>
      <div className="board-controls">
        <DayInput
          label={t('roster.on')}
          language={language}
          value={typed ?? storedDay(day)}
          onChange={change}
        />
        {day !== today && (
          <button
            type="button"
            className="board-button"
            onClick={() => {
              setTyped(null)
              onDay(today)
            }}
          >
            {t('roster.today')}
          </button>
        )}
        <div className="board-tabs" role="group" aria-label={t('roster.show')}>
          {(['members', 'partners'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={shown === each}
              onClick={() => onShown(each)}
            >
              {t(`roster.${each}`)}
            </button>
          ))}
        </div>
      </div>
    </>
  )
}
