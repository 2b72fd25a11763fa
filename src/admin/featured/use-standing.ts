'use client'
// Follows what is chosen in the form around it.
import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { isFeaturable, type ChosenEntry } from '@/features/featured/entries'
import type { EntryStanding } from '@/features/featured/standing'
import { idOf } from '@/lib/ids'
import { property } from '@/lib/property'

type Told = { entries: EntryStanding[] }
type Answer = Promise<Partial<Told>>

/** All rows ask the same, so they share the response. */
let last: { asked: string; answer: Answer } | undefined

/** Where the entry of a row stands, as the form has it now; `undefined` until that is known. */
export function useEntryStanding(at: number): EntryStanding | undefined {
  const { language } = useWords()
  const asked = useFormFields(([fields]) => JSON.stringify(entriesIn(fields)))
  const [known, setKnown] = useState<{ asked: string; entries: EntryStanding[] }>()
  useEffect(() => {
    let left = false
    const rows: (ChosenEntry | null)[] = JSON.parse(asked)
    const entries = rows.filter((row) => row !== null)
    const ask = async () => {
      if (last?.asked !== asked)
        last = {
          asked,
          answer: sendRequest<Told>('POST', '/globals/featured/standing', {
            language,
            body: { entries },
          }).then(({ body }) => body),
        }
      const told = await last.answer
      if (left) return
      const standing = [...(told.entries ?? [])]
      // Rows in which nothing is chosen yet were not asked about.
      setKnown({ asked, entries: rows.map((row) => row && standing.shift()) as EntryStanding[] })
    }
    if (entries.length > 0) void ask()
    return () => {
      left = true
    }
  }, [asked, language])
  return known?.asked === asked ? known.entries[at] : undefined
}

function entriesIn(fields: FormState): (ChosenEntry | null)[] {
  const { rows = [] } = fields['entries'] ?? {}
  return rows.map((_, at) => {
    const valueOf = (name: string): unknown => fields[`entries.${at}.${name}`]?.value
    const collection = property(valueOf('document'), 'relationTo')
    const id = idOf(property(valueOf('document'), 'value'))
    if (id === null || !isFeaturable(collection)) return null
    return { collection, id, from: momentOf(valueOf('from')), to: momentOf(valueOf('to')) }
  })
}

/** What is typed and not understood stays in the field as it is. */
const momentOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
    ? new Date(value).toISOString()
    : undefined
