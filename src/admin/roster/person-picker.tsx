'use client'
// The register is searched while somebody types.
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { Person } from '@/payload-types'
import { OrganisationField, TextField } from './fields'
import type { Problems } from './problems'
import type { Board } from './read-board'

/** Who it is to be: being searched for, in the register, or new. */
export type Picked =
  | { kind: 'search'; text: string }
  | { kind: 'known'; id: number; name: string }
  | { kind: 'new'; name: string; title: string; titleEn: string; organisation?: number | null }

type Props = {
  board: Board
  /** The organisation of the seat, which somebody new is taken to be from. */
  organisation: number | null
  picked: Picked
  problems: Problems
  onPick: (picked: Picked) => void
}

/** Somebody from the register, or somebody new who is made with the save. */
export function PersonPicker({ picked, onPick, ...rest }: Props) {
  const { t } = useWords()
  if (picked.kind === 'search') return <Search {...rest} picked={picked} onPick={onPick} />
  const again = { kind: 'search', text: picked.name } as const
  return (
    <fieldset className="board-picked">
      <legend>{t(picked.kind === 'new' ? 'roster.newPerson' : 'roster.who')}</legend>
      {picked.kind === 'known' ? (
        <p className="board-picked-name">{picked.name}</p>
      ) : (
        <NewPerson {...rest} picked={picked} onPick={onPick} />
      )}
      {picked.kind === 'known' && rest.problems['person'] && (
        <p className="board-problem" role="alert">
          {rest.problems['person']}
        </p>
      )}
      <button type="button" className="board-link" onClick={() => onPick(again)}>
        {t('roster.searchAgain')}
      </button>
    </fieldset>
  )
}

type Of<K extends Picked['kind']> = Omit<Props, 'picked'> & { picked: Extract<Picked, { kind: K }> }

function Search({ picked, problems, onPick }: Of<'search'>) {
  const { t } = useWords()
  const { text } = picked
  const found = usePeople(text)
  const name = text.trim()
  return (
    <div className="board-search">
      <TextField
        label={t('roster.who')}
        help={t('roster.whoHelp')}
        value={text}
        problem={problems['person']}
        onChange={(typed) => onPick({ kind: 'search', text: typed })}
        autoFocus
      />
      <p className="board-quiet" role="status">
        {found && name.length > 1 && t('roster.found', { count: found.length })}
      </p>
      {name.length > 1 && (
        <ul className="board-found">
          {found?.map(({ id, name: known, title, organisation }) => (
            <li key={id}>
              <button type="button" onClick={() => onPick({ kind: 'known', id, name: known })}>
                {known}
                <small>
                  {[title, typeof organisation === 'object' && organisation?.name]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              onClick={() => onPick({ kind: 'new', name, title: '', titleEn: '' })}
            >
              {t('roster.makeNew', { name })}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}

function NewPerson({ board, organisation, picked, problems, onPick }: Of<'new'>) {
  const { t } = useWords()
  const change = (part: Partial<typeof picked>) => onPick({ ...picked, ...part })
  return (
    <>
      <TextField
        label={t('roster.name')}
        value={picked.name}
        problem={problems['name']}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('roster.personTitle')}
        value={picked.title}
        problem={problems['title']}
        onChange={(title) => change({ title })}
        autoFocus
      />
      <TextField
        label={t('roster.personTitleEn')}
        value={picked.titleEn}
        problem={problems['titleEn']}
        onChange={(titleEn) => change({ titleEn })}
      />
      <OrganisationField
        label={t('roster.organisation')}
        value={picked.organisation === undefined ? organisation : picked.organisation}
        choices={board.organisations}
        problem={problems['organisation']}
        onChange={(id) => change({ organisation: id })}
      />
    </>
  )
}

/** People whose name, or another spelling of it, holds the text; `null` until that is known. */
function usePeople(text: string): Person[] | null {
  const { language } = useWords()
  const [found, setFound] = useState<{ text: string; people: Person[] } | null>(null)
  const wanted = text.trim()
  useEffect(() => {
    if (wanted.length < 2) return undefined
    let left = false
    const look = async () => {
      const query = new URLSearchParams({ limit: '6', depth: '1', sort: 'name', locale: language })
      for (const [at, field] of ['name', 'aliases'].entries())
        query.set(`where[or][${at}][${field}][like]`, wanted)
      const { ok, body } = await sendRequest<{ docs: Person[] }>('GET', `/people?${query}`, {
        language,
      })
      if (!left && ok) setFound({ text: wanted, people: body.docs ?? [] })
    }
    const timer = setTimeout(() => void look(), 200)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [wanted, language])
  return found?.text === wanted ? found.people : null
}
