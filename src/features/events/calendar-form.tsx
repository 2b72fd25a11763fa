import { getTranslations } from 'next-intl/server'
import { calendarFields, calendarTypes } from '@/i18n/calendars'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { topicsToChoose, type CalendarChosen } from './queries/calendar-choice'

type Props = { locale: Locale; choice?: CalendarChosen }

/** What there is to choose for a calendar. Works without scripts. */
export async function CalendarForm({ locale, choice }: Props) {
  const t = await getTranslations({ locale, namespace: 'calendar.choice' })
  const typeNames = await getTranslations({ locale, namespace: 'events.type' })
  const fields = calendarFields(locale)
  const topics = await topicsToChoose(locale)
  const { tooMany } = choice ?? {}
  const wrong = tooMany?.topics ? 'topics' : tooMany?.types ? 'types' : null
  return (
    <form className="calendar-choice" method="get" action={href(locale, 'calendar')}>
      {wrong && (
        <p className="field-error" id="calendar-error">
          {t('tooMany')}
        </p>
      )}
      <p id="calendar-help">{t('help')}</p>
      <Boxes
        legend={t('topics')}
        name={fields.topics}
        tooMany={tooMany?.topics}
        focused={wrong === 'topics'}
        boxes={topics.map(({ id, name, slug }) => ({
          value: slug,
          label: name,
          checked: choice?.topics.some((topic) => topic.id === id),
        }))}
      />
      <Boxes
        legend={t('types')}
        name={fields.types}
        tooMany={tooMany?.types}
        focused={wrong === 'types'}
        boxes={calendarTypes.map((type) => ({
          value: fields.typeValue(type),
          label: typeNames(type),
          checked: choice?.types.includes(type),
        }))}
      />
      <button className="button" type="submit">
        {t('show')}
      </button>
    </form>
  )
}

type BoxesProps = {
  legend: string
  name: string
  tooMany?: boolean
  focused: boolean
  boxes: { value: string; label: string; checked?: boolean }[]
}

const Boxes = ({ legend, name, tooMany, focused, boxes }: BoxesProps) => (
  <fieldset aria-describedby={tooMany ? 'calendar-error' : 'calendar-help'}>
    <legend>{legend}</legend>
    <div>
      {boxes.map(({ value, label, checked }, at) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={checked}
            // Focus moves to the first place where something is wrong, and what that is is read out.
            autoFocus={focused && at === 0}
          />{' '}
          {label}
        </label>
      ))}
    </div>
  </fieldset>
)
