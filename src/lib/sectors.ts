/** The sectors organisations are grouped by, in the order they are shown. */
export const sectors = [
  'authority',
  'research',
  'healthTrust',
  'cluster',
  'patient',
  'municipality',
  'industry',
  'international',
] as const
export type Sector = (typeof sectors)[number]

export const isSector = (text: string): text is Sector => sectors.some((sector) => sector === text)
