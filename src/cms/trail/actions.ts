/** What the trail tells of. A closed list: each has words in the panel (`admin.trail.actions`). */
export const actions = [
  'created',
  'duplicated',
  'saved',
  'published',
  'changed',
  'withdrawn',
  'trashed',
  'takenBack',
  'deleted',
  'erased',
  'restored',
  'reverted',
  'moved',
  'confirmed',
  'planned',
  'planCalledOff',
  'submitted',
  'submissionWithdrawn',
  'approved',
  'returned',
  'roleChanged',
  'organisationChanged',
  'passwordChanged',
  'passwordReset',
  'unlocked',
  'signedIn',
  'locked',
] as const
export type Action = (typeof actions)[number]

export const isAction = (text: unknown): text is Action => actions.some((each) => each === text)
