import { startProcess } from './start-process'

/** Makes the database fit for this version, then ends: `prepare-database.ts`. */
await startProcess(async () => (await import('./prepare-database')).prepare())
process.exit(0)
