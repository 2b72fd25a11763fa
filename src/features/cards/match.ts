/** What two cards may have in common, the narrowest first. */
export const grounds = ['call', 'action', 'topic'] as const
export type Ground = (typeof grounds)[number]

/** A card as far as what fits it goes. */
export type Matchable = {
  id: number
  isOpen: boolean
  side: 'offers' | 'seeks'
  kind: string
  organisation: { id: number; sector: string }
  call?: { id: number }
  action?: { id: number }
  topics: readonly { id: number }[]
  /** Only organisations of these sectors are asked for; empty: all. */
  sectors: readonly string[]
  /** Without one the whole country. */
  region?: string
}

/** Why a card fits another: how they complement each other, and what they have in common. */
export type Fit = { how: 'complement' | 'together'; grounds: Ground[] }

/**
 * Whether two cards fit, by a rule that stands on the page in words: both are open and of different organisations; one
 * offers what the other seeks, or both seek co-applicants; they are about the same call, action or pillar; and neither
 * asks for another sector or another place. Nothing is weighed and nothing else is looked at.
 */
export function fitOf(one: Matchable, other: Matchable): Fit | null {
  if (!one.isOpen || !other.isOpen) return null
  if (one.organisation.id === other.organisation.id) return null
  const how = complement(one, other)
  if (!how || !asksFor(one, other) || !asksFor(other, one)) return null
  if (one.region && other.region && one.region !== other.region) return null
  const common = grounds.filter((ground) => share(ground, one, other))
  return common.length > 0 ? { how, grounds: common } : null
}

function complement(one: Matchable, other: Matchable): Fit['how'] | null {
  if (one.kind !== other.kind) return null
  if (one.side !== other.side) return 'complement'
  return one.kind === 'coApplicant' && one.side === 'seeks' ? 'together' : null
}

const asksFor = ({ sectors }: Matchable, { organisation }: Matchable): boolean =>
  sectors.length === 0 || sectors.includes(organisation.sector)

function share(ground: Ground, one: Matchable, other: Matchable): boolean {
  if (ground === 'topic')
    return one.topics.some(({ id }) => other.topics.some((topic) => topic.id === id))
  const own = one[ground]?.id
  return own !== undefined && own === other[ground]?.id
}

/** All that fit a card: those about the same call first, then the same action, then the same pillar; otherwise as they came. */
export function fitting<T extends Matchable>(
  card: Matchable,
  all: readonly T[],
): { card: T; fit: Fit }[] {
  const first = ({ grounds: [ground = 'topic'] }: Fit): number => grounds.indexOf(ground)
  return all
    .flatMap((other) => {
      const fit = other.id === card.id ? null : fitOf(card, other)
      return fit ? [{ card: other, fit }] : []
    })
    .toSorted((a, b) => first(a.fit) - first(b.fit))
}
