'use client'
// Compares the form around it with what somebody else has saved.
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { setNotice } from '@/admin/document/notice'
import { useDocumentKey } from '@/admin/document/save'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useFillForm } from '@/admin/kept-text/typed-stays'
import { differences, merged, type Difference, type Values } from './differences'
import { valueWords } from './value-words'
import './both-texts.css'

type Compared = { mine: Values; theirs: Values; found: Difference[] }

/** Below the notice that somebody else has saved: both texts side by side, and the way to one of them. */
export function BothTexts() {
  const { collectionSlug, id, data: opened, setData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { getData } = useForm()
  const fill = useFillForm()
  const { code: locale } = useLocale()
  const { t, language } = useWords()
  const { t: general, i18n } = useTranslation()
  const key = useDocumentKey()
  const [compared, setCompared] = useState<Compared | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const fields = collectionSlug && getEntityConfig({ collectionSlug })?.fields

  useEffect(() => {
    let left = false
    const compare = async () => {
      const path = `/${collectionSlug}/${id}?depth=0&draft=true&fallback-locale=null&locale=${locale}`
      const { ok, body: theirs } = await sendRequest<Values>('GET', path, { language })
      if (left || !ok || !fields) return
      const mine = getData()
      const found = differences(fields, { mine, theirs, opened: opened ?? {} })
      setCompared({ mine, theirs, found })
      setChosen(new Set(found.filter(({ by }) => by === 'others').map(({ path: at }) => at)))
    }
    void compare()
    return () => {
      left = true
    }
    // Compared once: what is typed meanwhile is taken from the form when both are put together.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [collectionSlug, id, locale, language])

  if (!compared) return null
  const label = (of: unknown) =>
    typeof of === 'string' || (typeof of === 'object' && of !== null)
      ? getTranslation(of as Record<string, string>, i18n)
      : ''
  const say = (field: Difference['field'], value: unknown) =>
    valueWords(field, value, {
      language,
      label,
      yes: general('general:true'),
      no: general('general:false'),
    })
  const conflicts = compared.found.filter(({ by }) => by !== 'others')
  const others = compared.found.filter(({ by }) => by === 'others')
  const choose = (path: string, isTheirs: boolean) => {
    const now = new Set(chosen)
    if (isTheirs) now.add(path)
    else now.delete(path)
    setChosen(now)
  }
  const putTogether = async () => {
    setData(compared.theirs)
    await fill(merged(getData(), compared.theirs, chosen))
    setNotice(key, undefined)
  }
  const nameOf = ({ field }: Difference) =>
    label('label' in field ? field.label : '') || ('name' in field ? field.name : '')
  return (
    <section aria-label={t('bothTexts.title')} className="both-texts">
      {others.length > 0 && (
        <p>{t('bothTexts.others', { fields: others.map(nameOf).join(', ') })}</p>
      )}
      {conflicts.map((difference) => {
        const { field, path } = difference
        return (
          <fieldset key={path}>
            <legend>{nameOf(difference)}</legend>
            {(['mine', 'theirs'] as const).map((whose) => (
              <label key={whose}>
                <input
                  checked={chosen.has(path) === (whose === 'theirs')}
                  name={`both-texts-${path}`}
                  onChange={() => choose(path, whose === 'theirs')}
                  type="radio"
                />
                <b>{t(`bothTexts.${whose}`)}</b>
                <span>{say(field, difference[whose]) ?? t('bothTexts.other')}</span>
              </label>
            ))}
          </fieldset>
        )
      })}
      <button className="both-texts__go" type="button" onClick={() => void putTogether()}>
        {t('bothTexts.putTogether')}
      </button>
    </section>
  )
}
