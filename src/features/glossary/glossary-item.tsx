import { getTranslations } from 'next-intl/server'
import { otherLocale, type Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { RunningText } from '@/ui/text/running-text'
import type { GlossaryEntry, OrganisationEntry, TermEntry } from './queries'

type Props<T = GlossaryEntry> = { locale: Locale; entry: T }

export const GlossaryItem = ({ locale, entry }: Props) =>
  entry.kind === 'organisation' ? (
    <Organisation locale={locale} entry={entry} />
  ) : (
    <Term locale={locale} entry={entry} />
  )

/** Its name leads to its page; what it is stands below. */
async function Organisation({ locale, entry }: Props<OrganisationEntry>) {
  const t = await getTranslations({ locale, namespace: 'glossary' })
  const p = await getTranslations({ locale, namespace: 'partners' })
  const { former, href, lang, name, sector, short } = entry
  return (
    <li>
      <h3 lang={foreign(lang, locale)}>
        <a href={href}>
          <RunningText text={name} />
        </a>
      </h3>
      <p className="meta">
        <span>{t(former ? 'former' : 'partner', { sector: p(`sector.${sector}`) })}</span>{' '}
        {short && (
          <span>
            {t('also')} <span lang={foreign(lang, locale)}>{short}</span>.
          </span>
        )}
      </p>
    </li>
  )
}

/** What it is called, what it means, and where there is more about it. */
async function Term({ locale, entry }: Props<TermEntry>) {
  const t = await getTranslations({ locale, namespace: 'glossary' })
  const { explanation, leadsTo, name, other, synonyms } = entry
  return (
    <li>
      <h3>
        <RunningText text={name} />
      </h3>
      {explanation && (
        <p className="explanation">
          <RunningText text={explanation} />
        </p>
      )}
      {(synonyms.length > 0 || other) && (
        <p className="meta">
          {synonyms.length > 0 && <span>{`${t('also')} ${synonyms.join(', ')}.`}</span>}{' '}
          {other && (
            <span>
              {t('other')} <i lang={otherLocale(locale)}>{other}</i>.
            </span>
          )}
        </p>
      )}
      {leadsTo && (
        <p className="leads-to">
          {t('leadsTo')}{' '}
          <a href={leadsTo.href} lang={foreign(leadsTo.lang, locale)}>
            <RunningText text={leadsTo.title} />
          </a>
        </p>
      )}
    </li>
  )
}
