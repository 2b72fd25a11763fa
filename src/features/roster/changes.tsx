import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { listDate, noonOf } from '@/lib/dates'
import { TimeText } from '@/ui/text/time-text'
import type { Change } from './seats'

type Props = { locale: Locale; changes: Change[] }

/** Who came and who went, the latest first. */
export async function Changes({ locale, changes }: Props) {
  const t = await getTranslations({ locale, namespace: 'group' })
  return (
    <ol className="changes">
      {changes.map(({ day, kind, seat }) => (
        <li key={`${seat.id} ${kind}`}>
          <TimeText iso={day}>{listDate(noonOf(day), locale)}</TimeText>
          <span>
            {t.rich(kind, {
              person: () => <b>{seat.person}</b>,
              body: () => <span lang={foreign(seat.body.lang, locale)}>{seat.body.text}</span>,
            })}
          </span>
        </li>
      ))}
    </ol>
  )
}
