'use client'
// The browser's own calendar: it fits the window, works by key, and speaks the reader's language.
import { useRef, type RefObject } from 'react'
import { translate } from '@/cms/translate'
import type { Language } from '@/lib/date-names'
import type { Day } from '@/lib/days'

type Props = { day: Day | null; language: Language; onPick: (day: Day) => void }

/** Opens a calendar to choose a day in, beside a field that takes dates as people write them. */
export function CalendarButton({ day, language, onPick }: Props) {
  const calendar = useRef<HTMLInputElement>(null)
  const words = translate({ i18n: { language } }, 'openCalendar')
  return (
    <>
      <input
        ref={calendar}
        className="date-input__calendar"
        type="date"
        aria-hidden="true"
        tabIndex={-1}
        value={day ?? ''}
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
      <button
        className="date-input__button"
        type="button"
        aria-label={words}
        title={words}
        onClick={() => open(calendar)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d="M3.5 5.5h13v11h-13zM3.5 9h13M7 3v4M13 3v4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
      </button>
    </>
  )
}

/** A browser without a calendar of its own leaves the field to be typed in. */
const open = ({ current }: RefObject<HTMLInputElement | null>): void => {
  try {
    current?.showPicker()
  } catch {
    current?.focus()
  }
}
