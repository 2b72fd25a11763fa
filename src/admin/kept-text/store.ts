/** What somebody typed and has not saved, as it is kept in their browser. */
export type KeptText = {
  /** When it was typed last, ISO 8601. */
  at: string
  /** What the form is called by: its title, name or text. */
  title: string
  values: Record<string, unknown>
}

const prefix = 'kept-text:'
/** Texts nobody has come back to are dropped, ms. */
const longest = 30 * 24 * 60 * 60 * 1000

/** What tells two new documents of one type apart that are written in two windows. */
const ownWindow = crypto.randomUUID()

type Owner = { id: number | string } | null | undefined

/**
 * The key of a document's text, by account first, so that nobody is offered what another one wrote; and how the keys
 * begin under which it may have been kept, in a window that is gone too. `document`: `news/12`, `news/new`.
 */
export const keysOfText = (user: Owner, document: string) => {
  const start = `${prefix}${user?.id}:${document}`
  return { start, own: document.endsWith('/new') ? `${start}:${ownWindow}` : start }
}

/** Storage may be full, or closed by the browser: then nothing is kept, and nothing fails. */
export function keep(key: string, text: KeptText): void {
  try {
    localStorage.setItem(key, JSON.stringify(text))
  } catch {
    localStorage.removeItem(key)
  }
}

export const forget = (key: string): void => localStorage.removeItem(key)

type Keys = ReturnType<typeof keysOfText>

/** What was kept of a document, the newest first. */
export function keptUnder({ start, own }: Keys): { key: string; text: KeptText }[] {
  return allKeys()
    .filter((key) => key === own || key.startsWith(`${start}:`))
    .flatMap((key) => {
      const text = read(key)
      return text ? [{ key, text }] : []
    })
    .toSorted((one, other) => other.text.at.localeCompare(one.text.at))
}

/** Whoever signs out leaves nothing behind. */
export function forgetAll(): void {
  for (const key of allKeys()) forget(key)
}

const allKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix))

function read(key: string): KeptText | null {
  try {
    const text: unknown = JSON.parse(localStorage.getItem(key) ?? '')
    if (isKept(text) && Date.now() - Date.parse(text.at) < longest) return text
  } catch {
    // Not ours, or cut off.
  }
  forget(key)
  return null
}

const isKept = (text: unknown): text is KeptText =>
  typeof text === 'object' &&
  text !== null &&
  'at' in text &&
  typeof text.at === 'string' &&
  'title' in text &&
  'values' in text &&
  typeof text.values === 'object'
