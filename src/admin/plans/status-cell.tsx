'use client'
// Payload’s own cell reads the language of the panel where only the browser knows it.
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useWords } from '@/admin/document/words'
import { property } from '@/lib/property'

/** The status of a document in a list, and below it what is planned, and where its other languages stand. */
export function StatusCell(props: DefaultCellComponentProps) {
  const planned = property(props.rowData, 'planned')
  const languages = property(props.rowData, 'languages')
  return (
    <>
      <DefaultCell {...props} />
      {isListed(languages) && <LanguagesInList languages={languages} />}
      {typeof planned === 'string' && <small className="planned-in-list">{planned}</small>}
    </>
  )
}

type Listed = { language: 'nb' | 'nn' | 'en'; state: 'missing' | 'draft' | 'outdated' }[]

const isListed = (languages: unknown): languages is Listed => Array.isArray(languages)

function LanguagesInList({ languages }: { languages: Listed }) {
  const { t } = useWords()
  return languages.map(({ language, state }) => (
    <small className="planned-in-list" key={language}>
      {t('desk.inList', {
        language: t(`versions.names.${language}`),
        state: t(`desk.states.${state}`),
      })}
    </small>
  ))
}
