import { getTranslations } from 'next-intl/server'
import { localeOf, type Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { listDate } from '@/lib/dates'
import type { MarkedPiece } from '@/lib/marked-text'
import { LangTag } from '@/ui/text/lang-tag'
import { TimeText } from '@/ui/text/time-text'
import type { Hit } from './queries/results'

/** One document that was found. */
export async function HitItem({ locale, hit }: { locale: Locale; hit: Hit }) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const { dated, href, passage, place, title } = hit
  const lang = foreign(hit.lang, locale)
  const isElsewhere = lang !== undefined && (localeOf(lang) !== locale || lang === 'nn')
  return (
    <li className="hit">
      {(dated || isElsewhere) && (
        <p className="meta">
          {dated && <TimeText iso={dated}>{listDate(new Date(dated), locale)}</TimeText>}
          {isElsewhere && <LangTag>{t(`language.${languageOf(hit.lang)}`)}</LangTag>}
        </p>
      )}
      <h3 lang={lang}>
        <a href={href} hrefLang={lang}>
          <Marked pieces={title} />
        </a>
      </h3>
      {passage.length > 0 && (
        <p lang={lang}>
          <Marked pieces={passage} />
        </p>
      )}
      {place && <p className="t-small">{t(`role.${place.role}`, { at: place.at })}</p>}
    </li>
  )
}

const languageOf = (lang: string): 'nb' | 'nn' | 'en' =>
  lang === 'nn' || lang === 'en' ? lang : 'nb'

const Marked = ({ pieces }: { pieces: readonly MarkedPiece[] }) =>
  pieces.map(({ marked, text }, at) => (marked ? <mark key={at}>{text}</mark> : text))
