'use client'
// A form of its own beside the document's.
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { isMoment, MomentInput } from '@/cms/fields/dates/date-input'
import type { LanguageStatus, DocumentStatus } from '@/cms/publishing/document-status'
import { locales, otherLocale, type Locale } from '@/i18n/locales'
import type { ListedPlan, Wish } from './plans'
import { useWords } from './words'

type Action = ListedPlan['action']
type Props = {
  locale: Locale
  perLanguage: boolean
  standing: DocumentStatus
  onMake: (wish: Wish) => Promise<void>
}

/** What can be planned for a language: what is public can be withdrawn, all but the unchanged published. */
const possible = ({ public: shown, changed }: LanguageStatus): Action[] =>
  !shown ? ['publish'] : changed ? ['publish', 'unpublish'] : ['unpublish']

/** What to do, in which languages and when. The language being edited is chosen, and only that. */
export function PlanForm({ locale, perLanguage, standing, onMake }: Props) {
  const { t, language } = useWords()
  const { docConfig } = useDocumentInfo()
  const isFile = Boolean(docConfig && 'upload' in docConfig && docConfig.upload)
  const [chosen, setChosen] = useState<Action | null>(null)
  const [languages, setLanguages] = useState<Locale[]>([locale])
  const [at, setAt] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const here = possible(standing[locale])
  const anywhere = perLanguage ? locales.flatMap((each) => possible(standing[each])) : here
  const actions = (['publish', 'unpublish'] as const).filter((each) => anywhere.includes(each))
  const action = chosen && actions.includes(chosen) ? chosen : (here[0] ?? 'publish')
  const open = locales.filter((each) => possible(standing[each]).includes(action))
  const asked = languages.filter((each) => open.includes(each))
  const make = async () => {
    setMissing(!isMoment(at))
    if (!isMoment(at)) return
    setBusy(true)
    await onMake({ action, at, languages: perLanguage ? asked : [locale] })
    setBusy(false)
  }
  const change = (each: Action) => {
    setChosen(each)
    if (!possible(standing[locale]).includes(each))
      setLanguages(locales.filter((one) => possible(standing[one]).includes(each)))
  }
  return (
    <div className="plan-form">
      <Choices legend={t('planning.what')}>
        {actions.map((each) => (
          <Choice
            key={each}
            type="radio"
            checked={each === action}
            onChange={() => change(each)}
            words={t(`planning.${each}Choice`)}
          />
        ))}
      </Choices>
      {perLanguage && (
        <Choices legend={t('planning.where')}>
          {locales.map((each) => (
            <Choice
              key={each}
              type="checkbox"
              checked={asked.includes(each)}
              disabled={!open.includes(each)}
              onChange={() =>
                setLanguages(
                  asked.includes(each) ? asked.filter((one) => one !== each) : [...asked, each],
                )
              }
              words={t(`languages.${each}`)}
            />
          ))}
        </Choices>
      )}
      <MomentInput
        label={t('planning.when')}
        description={t('planning.zone')}
        language={language}
        value={at}
        onChange={setAt}
        error={missing && !isMoment(at) ? t('planning.momentMissing') : undefined}
        required
      />
      <p className="plan-form__note">
        {t(`planning.${noteFor(action, perLanguage, isFile)}`, {
          language: t(`languages.${locale}`),
          other: t(`languages.${otherLocale(locale)}`),
        })}
      </p>
      <Button
        buttonStyle="primary"
        disabled={busy || (perLanguage && asked.length === 0)}
        onClick={() => void make()}
        size="medium"
        type="button"
      >
        {t(`planning.${action}Make`)}
      </Button>
    </div>
  )
}

/** A file is in both languages or in none; what is written about it is published in one. */
const noteFor = (action: Action, perLanguage: boolean, isFile: boolean) => {
  if (action === 'unpublish') return perLanguage ? 'unpublishNote' : 'unpublishAllNote'
  return isFile ? 'publishFileNote' : 'publishNote'
}

function Choices({ legend, children }: { legend: string; children: React.ReactNode }) {
  return (
    <fieldset className="plan-form__choices">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  checked: boolean
  disabled?: boolean
  onChange: () => void
  words: string
}

function Choice({ words, ...input }: ChoiceProps) {
  const id = useId()
  return (
    <div className="plan-form__choice">
      <input id={id} {...input} />
      <label htmlFor={id}>{words}</label>
    </div>
  )
}
