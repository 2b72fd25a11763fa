import { check } from './check/check'

// `npm run check`
const { failures } = await check()
process.exit(failures.length > 0 ? 1 : 0)
