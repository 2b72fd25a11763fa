import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * The fingerprint of a file of a package, without its source map line. A canary compares it with the
 * one its override was written for: when it differs, read upstream again, then note the new one.
 */
export const fingerprintOf = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(`node_modules/${file}`, 'utf8').replace(/\/\/# sourceMappingURL.*/, ''))
    .digest('hex')
    .slice(0, 16)
