import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { dateAndTime } from '@/lib/dates'
import { classes } from '@/ui/classes'
import type { ShownMessage } from './queries/shown'

type Props = { locale: Locale; messages: readonly ShownMessage[] }

/** What stood on the site, with when, where and how serious it was. */
export async function ShownList({ locale, messages }: Props) {
  const t = await getTranslations({ locale, namespace: 'messages' })
  const level = await getTranslations({ locale, namespace: 'site.level' })
  return (
    <ul className="grid gap-8">
      {messages.map((message) => (
        <li key={message.key} className={classes('rule', message.level === 'critical' && 'accent')}>
          <div className="cols pt-4">
            <div className="margin meta">
              <b>{level(message.level)}</b>
              <span>
                <Where locale={locale} message={message} />
              </span>
            </div>
            <div className="content">
              <p className="t-h3">
                {message.text}
                {message.link && (
                  <>
                    {' '}
                    <a href={message.link.href}>{message.link.label}</a>
                  </>
                )}
              </p>
              <p className="t-small quiet mt-1">
                {message.to
                  ? t('period', {
                      from: dateAndTime(message.from, locale),
                      to: dateAndTime(message.to, locale),
                    })
                  : t('since', { from: dateAndTime(message.from, locale) })}
              </p>
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

async function Where({ locale, message }: { locale: Locale; message: ShownMessage }) {
  const t = await getTranslations({ locale, namespace: 'messages.where' })
  const { path, scope } = message
  if (scope === 'site' || !path) return t('site')
  return t.rich(scope, { path, page: (words) => <a href={path}>{words}</a> })
}
