'use client'
// The file is read in the browser, and tried and carried out from there.
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'
import type { SheetResponse } from '@/cms/sheets/endpoints'
import { FileReport } from './file-report'

type Props = {
  group: number | null
  name: string
  /** Why whoever looks may read nothing in, in a sentence. */
  closed: string | null
}
type Chosen = { file: string; report: SheetResponse }

/** One roster, or the partners: a file out, and a file in, which says what it would do first. */
export function SheetDesk({ group, name, closed }: Props) {
  const { t, language } = useWords()
  const listens = useListens()
  const [chosen, setChosen] = useState<File | null>(null)
  const [tried, setTried] = useState<Chosen | null>(null)
  const [said, setSaid] = useState<{ text: string; kind: 'done' | 'problem' } | null>(null)
  const [busy, setBusy] = useState<'trying' | 'carrying' | null>(null)
  const path = group === null ? '/organisations/sheet' : `/appointments/sheet?group=${group}`

  const send = async (body: { file: string; state?: string }) => {
    const response = await sendRequest<SheetResponse>('POST', path, { language, body })
    if (response.ok) return response.body as SheetResponse
    setSaid({ text: response.message || t('planning.noAnswer'), kind: 'problem' })
    return null
  }
  const look = async () => {
    setBusy('trying')
    setSaid(null)
    setTried(null)
    const file = chosen ? await inBase64(chosen) : ''
    const report = await send({ file })
    if (report) setTried({ file, report })
    setBusy(null)
  }
  const carryOut = async ({ file, report: { state } }: Chosen) => {
    setBusy('carrying')
    setSaid(null)
    const done = await send({ file, state })
    setTried(null)
    if (done) setSaid({ text: done.message ?? '', kind: 'done' })
    setBusy(null)
  }

  return (
    <fieldset className="sheets-desk" disabled={!listens || busy !== null}>
      <section aria-labelledby="sheets-out">
        <h2 id="sheets-out">{t('sheets.out')}</h2>
        <p>{t('sheets.outHelp')}</p>
        <a className="sheets-button" href={`/api${path}`} download>
          {t('sheets.download', { name })}
        </a>
      </section>
      <section aria-labelledby="sheets-in">
        <h2 id="sheets-in">{t('sheets.in')}</h2>
        <p id="sheets-help">{closed ?? t('sheets.inHelp')}</p>
        {!closed && (
          <>
            {/* The browser's own button speaks the browser's language. */}
            <p className="sheets-file">
              <label className="sheets-button">
                {t('sheets.file')}
                <input
                  type="file"
                  accept=".csv,.txt,.tsv,text/csv"
                  aria-describedby="sheets-help sheets-chosen"
                  onChange={(event) => {
                    setChosen(event.target.files?.[0] ?? null)
                    setTried(null)
                    setSaid(null)
                  }}
                />
              </label>
              <span id="sheets-chosen">{chosen?.name ?? t('sheets.noFile')}</span>
            </p>
            <div>
              <button type="button" className="sheets-button" onClick={() => void look()}>
                {t(busy === 'trying' ? 'sheets.trying' : 'sheets.try')}
              </button>
            </div>
          </>
        )}
      </section>
      <div role="status" className={`sheets-said sheets-said--${said?.kind ?? 'none'}`}>
        {said && <p>{said.text}</p>}
        {said?.kind === 'done' && (
          <a
            href={
              group === null ? '/admin/collections/organisations' : `/admin/roster?group=${group}`
            }
          >
            {t('sheets.see')}
          </a>
        )}
      </div>
      {tried && (
        <FileReport
          report={tried.report}
          busy={busy === 'carrying'}
          onCarryOut={() => void carryOut(tried)}
        />
      )}
    </fieldset>
  )
}

async function inBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCodePoint(byte)
  return btoa(text)
}
