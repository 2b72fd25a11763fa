import { check } from './check/check'

// `npm run check`
const { failed } = await check()
process.exit(failed > 0 ? 1 : 0)
