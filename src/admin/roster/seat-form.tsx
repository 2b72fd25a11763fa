'use client'
// What is typed is no document yet.
import { useWords } from '@/admin/document/words'
import { DayInput } from '@/cms/fields/dates/date-input'
import { storedDay, todayInOslo } from '@/lib/days'
import { PersonPicker, type Picked } from './person-picker'
import type { Problems } from './problems'
import type { Board } from './read-board'
import type { Act } from './seat-drawer'
import { OrganisationField, TextField } from './fields'

/** What is in the form. A day is as it is stored, or as it was typed while it is none. */
export type Typed = {
  person: Picked
  day: string | null
  organisation: number | null
  /** As the seat has it while it is `null`. */
  institution: string | null
  institutionEn: string | null
}

export const fresh = (act: Act): Typed => ({
  person: { kind: 'search', text: '' },
  day: act.kind === 'add' ? storedDay(todayInOslo()) : null,
  organisation: act.kind === 'add' ? null : act.seat.organisationId,
  institution: null,
  institutionEn: null,
})

/** The form as the server takes it. */
export function toRequest(act: Act, typed: Typed, group: number): object {
  const { person, day, organisation, institution, institutionEn } = typed
  if (act.kind === 'end') return { to: day }
  return {
    from: day,
    ...(person.kind === 'known' && { person: person.id }),
    ...(person.kind === 'new' && { newPerson: { organisation, ...person } }),
    ...(act.kind === 'add' && { group, organisation }),
    ...(institution !== null && { institution }),
    ...(institutionEn !== null && { institutionEn }),
  }
}

type Props = {
  act: Act
  board: Board
  typed: Typed
  problems: Problems
  onChange: (part: Partial<Typed>) => void
}

/** Who, and from or until when. */
export function SeatForm({ act, board, typed, problems, onChange }: Props) {
  const { t, language } = useWords()
  const { person, day, organisation } = typed
  const institutions = act.kind === 'replace' ? board.institutions[act.seat.id] : undefined
  return (
    <div className="board-form">
      {act.kind === 'add' && (
        <OrganisationField
          label={t('roster.for')}
          value={organisation}
          choices={board.organisations}
          problem={problems['organisation']}
          onChange={(id) => onChange({ organisation: id })}
        />
      )}
      {act.kind !== 'end' && (
        <PersonPicker
          board={board}
          organisation={organisation}
          picked={person}
          problems={problems}
          onPick={(next) => onChange({ person: next })}
        />
      )}
      {institutions && (
        <>
          <TextField
            label={t('roster.institution')}
            help={t('roster.institutionHelp')}
            value={typed.institution ?? institutions.nb}
            problem={problems['institution']}
            onChange={(text) => onChange({ institution: text })}
          />
          <TextField
            label={t('roster.institutionEn')}
            value={typed.institutionEn ?? institutions.en}
            problem={problems['institutionEn']}
            onChange={(text) => onChange({ institutionEn: text })}
          />
        </>
      )}
      <DayInput
        label={t(act.kind === 'end' ? 'roster.lastDay' : 'roster.from')}
        description={t(`roster.${act.kind}Help`)}
        language={language}
        value={day}
        error={problems['from'] ?? problems['to']}
        onChange={(value) => onChange({ day: value })}
      />
    </div>
  )
}
