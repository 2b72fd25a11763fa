import { destination } from 'pino'

/** Where every line of the log goes: standard output. */
export const output = destination(1)
