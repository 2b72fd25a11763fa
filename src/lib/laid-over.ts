import { atOneName } from './one-name'

type Locale = 'nb' | 'en'
type Row = Record<string, unknown>

/** What stands above a page that shows a draft: to somebody signed in, or to whoever has the link. */
export type PreviewBar = { published: boolean } & (
  | { kind: 'own'; edit: string; leave: string }
  | { kind: 'shared'; by: string; until: string }
)

/**
 * One document as it is being worked on, laid over what visitors see: all else on the page is as they see
 * it. `files`: its pictures, each in the languages it may be shown in. `filesAt`: where they are fetched by
 * somebody without a session.
 */
export type LaidOver = {
  collection: string
  /** 0 before it was ever saved. */
  id: number
  locale: Locale
  doc: Row
  files: { id: number; in: Partial<Record<Locale, Row>> }[]
  filesAt?: string
  /** What goes out together with it, laid over all the same. */
  beside?: LaidOver[]
  bar?: PreviewBar
}

type Render = (path: string, over?: LaidOver) => Promise<string | null>

const renderer = atOneName<{ render?: Render }>('laid-over', () => ({}))

/** The page at `path` as HTML, with a document laid over it if there is one; `null` when there is none, or it cannot be rendered. */
export const renderLaidOver: Render = async (path, over) =>
  (await renderer().render?.(path, over)) ?? null

/** Says how pages are rendered in this process: Next cannot render one within another. */
export const renderLaidOverWith = (render: Render): void => {
  renderer().render = render
}
