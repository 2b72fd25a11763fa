import type { IncomingMessage, ServerResponse } from 'node:http'
import { isWithin } from '@/lib/age'
import { log } from '@/lib/log'
import { OwnError } from '@/lib/own-error'
import type { Check } from './checks'

type Report = {
  status: 'ok' | 'failing'
  checks: Record<string, 'ok' | 'failing'>
  /** What somebody should mend, though the site does its work. */
  warnings: Record<string, 'ok' | 'warning'>
}

/** Anybody may ask, so the checks are made at most once in this time. */
const keepMs = 1000
const longestMs = 3000

/**
 * Responds to `/health/live` (the process) and `/health/ready` (200 or 503 with the names of the checks,
 * never with details), and what is only to be mended as a warning, which changes no status. A proxy should ask the first: pages are served without a database, too.
 */
export function healthHandler(checks: Record<string, Check>, warnings: Record<string, Check> = {}) {
  let last: { at: number; report: Promise<Report> } | undefined
  const ready = () => {
    if (!last || !isWithin(keepMs, last.at))
      last = { at: Date.now(), report: run(checks, warnings) }
    return last.report
  }
  return async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const path = req.url?.replace(/\?.*/s, '')
    if (path !== '/health/live' && path !== '/health/ready') return false
    const report = path === '/health/live' ? { status: 'ok' } : await ready()
    const body = `${JSON.stringify(report)}\n`
    res.writeHead(report.status === 'ok' ? 200 : 503, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    res.end(req.method === 'HEAD' ? undefined : body)
    return true
  }
}

async function run(
  checks: Record<string, Check>,
  warnings: Record<string, Check>,
): Promise<Report> {
  const [checked, warned] = await Promise.all([ask(checks, 'failing'), ask(warnings, 'warning')])
  const failing = Object.values(checked).includes('failing')
  return { status: failing ? 'failing' : 'ok', checks: checked, warnings: warned }
}

/** Asks all at once; those that reject are called `wrong`. */
async function ask<Wrong extends 'failing' | 'warning'>(
  checks: Record<string, Check>,
  wrong: Wrong,
): Promise<Record<string, 'ok' | Wrong>> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        await withinTime(check())
        return [name, 'ok'] as const
      } catch (err) {
        // What stays as it is for weeks is no news each time somebody asks.
        log[wrong === 'failing' ? 'warn' : 'debug']({ check: name, err }, 'health check failed')
        return [name, wrong] as const
      }
    }),
  )
  return Object.fromEntries(results)
}

function withinTime(check: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OwnError('took too long')), longestMs)
  })
  return Promise.race([check, late]).finally(() => clearTimeout(timer))
}
