'use client'
// Reads the text of the form around it while it is written.
import { useField } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'
import { keyOfFinding, stopsPublishing, type Finding } from '@/cms/text-checks/finding'
import { readingEase } from '@/cms/text-checks/lix'
import { showPlace } from './show-place'
import './text-checks.css'
import { useFindings } from './use-findings'

/** What an editor would mark in the text, each with the way to its place. */
export function TextChecks() {
  const { t } = useWords()
  const { findings, lix } = useFindings()
  const form = useField<string[] | null>({ path: 'meant' })
  const meant = form.value ?? []
  const stopping = findings.filter(stopsPublishing)
  const rest = findings.filter((finding) => !stopsPublishing(finding))
  const open = rest.filter((finding) => !meant.includes(keyOfFinding(finding)))
  const away = rest.length - open.length
  return (
    <div className="field-type text-checks">
      <h2>{t('checks.title')}</h2>
      <div aria-live="polite">
        {stopping.length + open.length === 0 && <p>{t('checks.clear')}</p>}
        {stopping.length > 0 && <Findings heading={t('checks.stops')} findings={stopping} />}
        {open.length > 0 && (
          <Findings
            findings={open}
            heading={t('checks.mayBe')}
            onMeant={(finding) => form.setValue([...meant, keyOfFinding(finding)])}
          />
        )}
      </div>
      {away > 0 && (
        <button type="button" onClick={() => form.setValue([])}>
          {t('checks.restore', { count: away })}
        </button>
      )}
      {lix !== null && (
        <details>
          <summary>{t('checks.lix', { lix, ease: t(`checks.ease.${readingEase(lix)}`) })}</summary>
          <p>{t('checks.lixAbout')}</p>
        </details>
      )}
    </div>
  )
}

type Props = { heading: string; findings: Finding[]; onMeant?: (finding: Finding) => void }

function Findings({ heading, findings, onMeant }: Props) {
  const { t } = useWords()
  return (
    <section className={onMeant ? undefined : 'text-checks__stops'}>
      <h3>{heading}</h3>
      <ul>
        {findings.map((finding, at) => {
          const { better = '', place, rule, words } = finding
          return (
            // The same words may be found twice, in the same paragraph too.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${keyOfFinding(finding)} ${at}`}>
              <p>{t(`checks.rules.${rule}`, { words, better })}</p>
              <button type="button" onClick={() => void showPlace(place)}>
                {t('checks.show')}
              </button>
              {onMeant && (
                <button type="button" onClick={() => onMeant(finding)}>
                  {t('checks.meant')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
