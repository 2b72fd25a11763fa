import { atOneName } from './one-name'

/** What was read, what of (names of src/lib/parts.ts), and until when it is true, in milliseconds since 1970. */
export type Found<T = unknown> = { value: T; parts: readonly string[]; until: number }

/** What the data layer read for one page and may use for the next. */
export type KeptData = {
  /** What is kept under a key and true still. Not to be changed: pages share it. */
  get: (key: string) => Found | undefined
  /** Called before reading; the function it returns keeps what was read, unless a publication overtook it. */
  begin: () => (key: string, found: Found) => void
}

/** Next's bundles have modules of their own, so the web process and the data layer meet at one name. */
const offered = atOneName<{ data?: KeptData }>('kept-data', () => ({}))

/** Only a process that hears of publications may keep anything; the others read everything anew. */
export const offerKeptData = (data: KeptData): void => {
  offered().data = data
}
export const keptData = (): KeptData | undefined => offered().data
