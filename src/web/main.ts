import { startProcess } from '@/database/start-process'

/** The web process. What it does stands in `run.ts`; this is where it says what is wrong with its start. */
await startProcess(() => import('./run'))
