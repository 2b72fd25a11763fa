import { locales, type Locale } from './locales'

/** Small pages that other sites show within theirs: the newest news, or the next events; all, of a pillar or of a partner. */
export const embedKinds = ['news', 'events'] as const
export type EmbedKind = (typeof embedKinds)[number]
const selections = ['all', 'topic', 'partner'] as const
export type EmbedAsked = { locale: Locale; kind: EmbedKind } & (
  | { by: 'all' }
  | { by: 'topic' | 'partner'; slug: string }
)

const words = {
  nb: {
    root: '/bygg-inn',
    news: 'nyheter',
    events: 'arrangementer',
    topic: 'tema',
    partner: 'fra',
  },
  en: { root: '/en/embed', news: 'news', events: 'events', topic: 'topic', partner: 'from' },
} as const satisfies Record<Locale, Record<string, string>>

export function embedPath(asked: EmbedAsked): string {
  const { [asked.kind]: kind, root, ...word } = words[asked.locale]
  const whole = `${root}/${kind}`
  return asked.by === 'all' ? whole : `${whole}/${word[asked.by]}/${asked.slug}`
}

/**
 * The patterns of all of them, as addresses and as the folders that answer them, for `next.config.ts` to make rewrites of.
 * The word `-` stands for the slug that a list of everything does not have.
 */
export const embedRoutes = locales.flatMap((locale) =>
  embedKinds.flatMap((kind) =>
    selections.map((by) => ({
      source: embedPath(by === 'all' ? { locale, kind, by } : { locale, kind, by, slug: ':slug' }),
      destination: `/embeds/${locale}/${kind}/${by}/${by === 'all' ? '-' : ':slug'}`,
    })),
  ),
)

const patterns = embedRoutes.map(
  ({ source }) => new RegExp(`^${source.replace(':slug', '[a-z0-9-]+')}$`),
)

/** Whether an address is one of these, of a list that is there or not. */
export const isEmbed = (path: string): boolean => patterns.some((pattern) => pattern.test(path))

/** What the folder of an address stands for; `null` for what is none. */
export function embedAsked(
  asked: Record<'locale' | 'kind' | 'by' | 'slug', string>,
): EmbedAsked | null {
  const locale = locales.find((each) => each === asked.locale)
  const kind = embedKinds.find((each) => each === asked.kind)
  const by = selections.find((each) => each === asked.by)
  if (!locale || !kind || !by) return null
  return by === 'all' ? { locale, kind, by } : { locale, kind, by, slug: asked.slug }
}

/** No other page of the site is of this type, by which the web process knows which headers they get. */
export const embedType = 'application/xhtml+xml; charset=utf-8'
