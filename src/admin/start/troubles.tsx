import { dateAndTime } from '@/lib/dates'
import { CallOff } from './call-off'
import type { PanelLanguage } from './waiting-work'
import type { Trouble } from './plans'

/** What was planned and did not happen, in red, above everything else. */
export function Troubles({ troubles, language }: { troubles: Trouble[]; language: PanelLanguage }) {
  const { locale, t } = language
  if (troubles.length === 0) return null
  return (
    <section className="start-troubles" aria-labelledby="start-troubles">
      <h2 id="start-troubles">{t('troubles.title')}</h2>
      <ul>
        {troubles.map(({ action, path, at, href, id, reason, title }) => (
          <li key={id}>
            <p>
              <a href={href}>{title || t('untitled')}</a>{' '}
              {t(`troubles.${action}`, { when: dateAndTime(new Date(at), locale) })}{' '}
              {reason || t('troubles.late')}
            </p>
            <CallOff
              path={path}
              words={t('troubles.callOff')}
              failed={t('troubles.notCalledOff')}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
