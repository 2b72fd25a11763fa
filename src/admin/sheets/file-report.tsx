'use client'
// Its button carries out what it says.
import { useEffect, useRef } from 'react'
import { useWords } from '@/admin/document/words'
import type { SheetResponse } from '@/cms/sheets/endpoints'

type Props = { report: SheetResponse; busy: boolean; onCarryOut: () => void }

/** What a file would do, by kind, or which of its rows cannot be; and the button that does it. */
export function FileReport({ report, busy, onCarryOut }: Props) {
  const { t } = useWords()
  const { steps, problems, unchanged } = report
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const kinds = (['added', 'changed', 'ended'] as const).map((kind) => ({
    kind,
    rows: steps.filter((step) => step.kind === kind),
  }))
  return (
    <section className="sheets-report" aria-labelledby="sheets-report">
      <h2 id="sheets-report" tabIndex={-1} ref={heading}>
        {problems.length > 0
          ? t('sheets.problems', { count: problems.length })
          : steps.length === 0
            ? t('sheets.nothing')
            : t('sheets.notSaved')}
      </h2>
      {problems.length > 0 && (
        <>
          <p>{t('sheets.problemsHelp')}</p>
          <Rows rows={problems} isProblem />
        </>
      )}
      {kinds.map(
        ({ kind, rows }) =>
          rows.length > 0 && (
            <div key={kind}>
              <h3>{t(`sheets.${kind}`, { count: rows.length })}</h3>
              <Rows rows={rows} />
            </div>
          ),
      )}
      <p className="sheets-unchanged">{t('sheets.unchanged', { count: unchanged })}</p>
      {problems.length === 0 && steps.length > 0 && (
        <button type="button" className="sheets-button sheets-button--main" onClick={onCarryOut}>
          {t(busy ? 'sheets.carrying' : 'sheets.carryOut')}
        </button>
      )}
    </section>
  )
}

type RowsProps = { rows: SheetResponse['problems']; isProblem?: boolean }

function Rows({ rows, isProblem }: RowsProps) {
  const { t } = useWords()
  return (
    <ul className={isProblem ? 'sheets-rows sheets-rows--problems' : 'sheets-rows'}>
      {rows.map(({ row, text }) => (
        <li key={row}>
          <span>{t('sheets.row', { row })}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
