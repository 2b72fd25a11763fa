import { progress } from '@/lib/progress.mjs'
import { tool } from '@scripts/run'
import { fingerprint, isBuilt, noteBuild } from '@tools/local/supervise/build'

const distDir = process.env['NEXT_DIST_DIR'] ?? '.next'

/** The production build of the sources as they are now, made once. */
export async function ensureBuild(): Promise<void> {
  if (isBuilt(distDir)) return
  const made = fingerprint()
  const env = { NODE_ENV: 'production', DATABASE_URL: '', NEXT_TELEMETRY_DISABLED: '1' }
  await progress('Building the site for the browser tests', async () => {
    const { code, output } = await tool('next', ['build'], { env })
    if (code !== 0) throw new Error(`The build failed.\n${output}`)
  })
  noteBuild(distDir, made)
}
