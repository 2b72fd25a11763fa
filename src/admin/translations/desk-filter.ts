import { deskTypes, isDeskType, type DeskType } from './desk-types'

/**
 * Where a language of a document stands. `missing`: visitors read it in the other language only; `outdated`: its
 * original says something else in public than when it was made.
 */
export const deskStates = ['missing', 'draft', 'outdated', 'current'] as const
export type DeskState = (typeof deskStates)[number]

/** What the desk can be asked for: `waiting` is public in one language and not, or not yet, in the other. */
export const askedStates = ['waiting', ...deskStates] as const
export type AskedState = (typeof askedStates)[number]

/** The last line of the page before, as it stands in an address. */
export type DeskPlace = { updated: string; type: DeskType; id: number }

export type DeskFilter = {
  type?: DeskType | undefined
  state?: AskedState | undefined
  organisation?: number | undefined
  after?: DeskPlace | undefined
}

export const deskPath = '/admin/translations'

/** The address of what is asked for. */
export function deskHref({ type, state, organisation, after }: DeskFilter): string {
  const query = new URLSearchParams({
    ...(type && { type }),
    ...(state && { status: state }),
    ...(organisation !== undefined && { organisation: String(organisation) }),
    ...(after && { after: `${after.updated}~${after.type}~${after.id}` }),
  }).toString()
  return query ? `${deskPath}?${query}` : deskPath
}

/** What an address asks for; what it says that there is not, is not asked. */
export function deskFilter(sent: Record<string, unknown> = {}): DeskFilter {
  const said = (name: string): string => {
    const value = sent[name]
    return typeof value === 'string' ? value : ''
  }
  const type = said('type')
  return {
    type: isDeskType(type) ? type : undefined,
    state: askedStates.find((each) => each === said('status')),
    organisation: number(said('organisation')),
    after: placeIn(said('after')),
  }
}

function placeIn(said: string): DeskPlace | undefined {
  const [updated = '', type, number_ = ''] = said.split('~')
  const id = number(number_)
  const moment = new Date(updated)
  if (Number.isNaN(moment.valueOf()) || id === undefined) return undefined
  const known = deskTypes.find(({ slug }) => slug === type)
  return known && { updated: moment.toISOString(), type: known.slug, id }
}

/** Postgres counts documents no higher. */
function number(said: string): number | undefined {
  const value = /^\d{1,10}$/.test(said) ? Number(said) : undefined
  return value !== undefined && value <= 2_147_483_647 ? value : undefined
}
