/** What REST answers to somebody who has not signed in. Everything else does not exist for them. */
const openings: readonly [method: string, path: RegExp][] = [
  ['POST', /^\/api\/users\/(?:login|forgot-password|reset-password|logout|first-register)$/],
  ['POST', /^\/api\/users\/passkey(?:\/begin)?$/],
  ['POST', /^\/api\/users\/openid\/(?:accept|proof)$/],
  ['GET', /^\/api\/users\/openid\/(?:begin|callback)$/],
  ['GET', /^\/api\/users\/me$/],
  ['GET', /^\/api\/media\/file\/[^/]+$/],
  ['HEAD', /^\/api\/media\/file\/[^/]+$/],
]

export const isOpenToVisitors = (method: string, path: string): boolean =>
  openings.some(([known, pattern]) => known === method && pattern.test(path))

/** What REST answers to nobody: nothing of ours uses these. */
const closed: readonly RegExp[] = [
  /^\/api\/[^/]+\/distinct$/,
  /^\/api\/[^/]+\/verify\//,
  /^\/api\/og$/,
]

export const isClosed = (path: string): boolean => closed.some((pattern) => pattern.test(path))

/** What is left to somebody who has to set up a second factor first: that, and signing out. */
export const isOpenToHeldUp = (path: string): boolean =>
  /^\/api\/users\/(?:me|logout|refresh-token|\d+\/(?:second-factor(?:\/confirm)?|passkeys(?:\/begin)?))$/.test(
    path,
  )
