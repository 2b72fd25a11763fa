import { startProcess } from '@/database/start-process'

/** Makes the database fit for this version, then ends: `run.ts`. */
await startProcess(async () => (await import('./run')).prepareDatabase())
process.exit(0)
