import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { typeInWords } from '@/admin/trail/in-words'
import type { AdminWords } from '@/admin/words'
import { localeOf, locales } from '@/i18n/locales'
import type { DeskLanguage, DeskLine } from './read-desk'

type Props = { req: PayloadRequest; lines: readonly DeskLine[]; t: AdminWords }

/** A line for each document, with the way to the form of each of its languages. */
export function DeskLines({ req, lines, t }: Props) {
  return (
    <table className="trail-lines desk-lines">
      <caption className="trail-caption">{t('desk.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.titleColumn')}</th>
          {locales.map((locale) => (
            <th key={locale} scope="col">
              {t(`desk.${locale}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.type}-${line.id}`}>
            <th scope="row">
              {line.title ? <span lang={languageOfTitle(line)}>{line.title}</span> : t('untitled')}
              <small>
                {[typeInWords(req, line.type), line.organisation].filter(Boolean).join(' · ')}
              </small>
            </th>
            {locales.map((locale) => (
              <td key={locale}>
                {line.languages
                  .filter(({ language }) => localeOf(language) === locale)
                  .map((language) => (
                    <LanguageLink key={language.language} line={line} told={language} t={t} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LanguageLink({ line, told, t }: { line: DeskLine; told: DeskLanguage; t: AdminWords }) {
  const state = t(`desk.states.${told.state ?? 'none'}`)
  const language = nameOf(line, told, t)
  return (
    <Link
      className={`desk-language desk-language--${told.state ?? 'none'}`}
      href={`/admin/collections/${line.type}/${told.id}?locale=${localeOf(told.language)}`}
      prefetch={false}
      aria-label={t('desk.go', { language, state, title: line.title || t('untitled') })}
    >
      <span>{language}</span> <strong>{state}</strong>
    </Link>
  )
}

/** The language of the document, or of those the one that is written; Norwegian comes first. */
const languageOfTitle = ({ id, languages, type }: DeskLine): string | undefined => {
  if (type === 'people') return undefined
  const written = languages.filter(({ state }) => state !== 'missing' && state !== null)
  return written.find((each) => each.id === id)?.language
}

/** Articles are in bokmål or nynorsk; everything else is in Norwegian. */
const nameOf = ({ type }: DeskLine, { language, state }: DeskLanguage, t: AdminWords): string => {
  const isWritten = type === 'news' && state !== 'missing' && state !== null
  return isWritten ? t(`versions.names.${language}`) : t(`desk.${localeOf(language)}`)
}
