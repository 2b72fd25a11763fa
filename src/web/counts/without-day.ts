import { matchPath, type PageName } from '@/i18n/paths'

/** Pages of which there is one for each of endlessly many days, below the page that they are of. */
const ofDays: ReadonlySet<PageName> = new Set(['compositionOn', 'groupOn', 'messagesOn'] as const)

/** The page that one about a day is of; any other is itself. */
export function withoutDay(path: string): string {
  const page = matchPath(path)
  return page && ofDays.has(page.page) ? path.slice(0, path.lastIndexOf('/')) : path
}
