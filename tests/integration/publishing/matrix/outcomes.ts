import type { Slug } from '@tests/integration/access/samples'
import { inOneLanguage, withOneStatus } from './documents'

/**
 * What each button of the panel leaves behind, as a table to read. Before, text 1 is public and text 2 is
 * a draft in both languages; what is typed is text 3. Each cell says what is public and what its editors
 * work on: in the language whose button was pressed, and in the other one. 0: nothing is public. What is
 * planned is looked at when its time has come.
 */
const perLanguage = `
  before             1 2  | 1 2
  change             1 3  | 1 2
  publish            3 3  | 1 2
  publishAll         3 3  | 2 2
  plan               2 2  | 1 2
  planUnpublishing   0 2  | 1 2
  unpublish          0 2  | 1 2
  unpublishAll       0 2  | 0 2
  publishMany        2 2  | 1 2
  unpublishMany      0 2  | 1 2
  revert             1 1  | 1 2
  copyToLanguage     1 2  | 1 other
  duplicate          1 2  | 1 2
  restore            1 1  | 1 2
  trash              0 2  | 0 2
  takeBack           0 2  | 0 2
`

/** A file is there in both languages or in none; its texts are published in each. */
const ofFiles = `
  before             1 2  | 1 2
  change             1 3  | 1 2
  publish            3 3  | 1 2
  plan               2 2  | 1 2
  planUnpublishing   0 2  | 0 2
  unpublish          0 2  | 0 2
  publishMany        2 2  | 1 2
  unpublishMany      0 2  | 0 2
  revert             1 1  | 1 2
  duplicate          1 2  | 1 2
  restore            1 1  | 1 2
  trash              0 2  | 0 2
  takeBack           0 2  | 0 2
`

/** An article has one language. */
const ofArticles = `
  before             1 2
  change             1 3
  publish            3 3
  plan               2 2
  planUnpublishing   0 2
  unpublish          0 2
  publishMany        2 2
  unpublishMany      0 2
  revert             1 1
  duplicate          1 2
  restore            1 1
  trash              0 2
  takeBack           0 2
`

/** Who may press what: communicators of the organisation, of another one, of none; editors; administrators. */
export const roles = ['own', 'other', 'left', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

const everybodysEditors: readonly Role[] = ['editor', 'admin']
const byPublisher: readonly Slug[] = ['news', 'events', 'documents', 'media']
const forEditorsOnly = ['trash', 'takeBack']
/** What a communicator may do with the description of the own organisation. */
const describing = [
  'change',
  'publish',
  'publishAll',
  'publishMany',
  'plan',
  'revert',
  'copyToLanguage',
  'restore',
]

/** What a communicator may do with a card of the own organisation: an editor reads it before anybody else does. */
const withoutPublishing = [
  'change',
  'planUnpublishing',
  'unpublish',
  'unpublishAll',
  'unpublishMany',
  'revert',
  'copyToLanguage',
  'duplicate',
  'restore',
]

export const mayPress = (type: Slug, action: string): readonly Role[] => {
  // What has been shown is ended, and stays.
  if (type === 'messages' && action === 'trash') return []
  const own =
    (byPublisher.includes(type) && !forEditorsOnly.includes(action)) ||
    (type === 'organisations' && describing.includes(action)) ||
    (type === 'cards' && withoutPublishing.includes(action))
  return own ? ['own', ...everybodysEditors] : everybodysEditors
}

/**
 * Buttons that are not there: the same person cannot hold the same seat twice, so there is nothing to
 * duplicate; and what has been shown as a message never comes to the trash.
 */
const missing: Partial<Record<Slug, readonly string[]>> = {
  appointments: ['duplicate'],
  groups: ['duplicate'],
  messages: ['takeBack'],
}

export type Cell = { action: string; outcome: string }

/** The cells of a type, without the first, which is how things stand before. */
export function cellsOf(type: Slug): { before: string; cells: Cell[] } {
  const table = inOneLanguage(type) ? ofArticles : withOneStatus(type) ? ofFiles : perLanguage
  const rows = table
    .trim()
    .split('\n')
    .map((row) => /^\s*(\w+)\s+(.*)$/.exec(row) ?? [])
    .map(([, action = '', outcome = '']) => ({ action, outcome: outcome.replace(/\s+/g, ' ') }))
  const [first, ...others] = rows
  const cells = others.filter(({ action }) => !(missing[type] ?? []).includes(action))
  return { before: first?.outcome ?? '', cells }
}
