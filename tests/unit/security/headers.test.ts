import { expect, test } from 'vitest'
import { adminHeaders, fileHeaders, publicHeaders } from '@/web/http/security-headers'

type Make = typeof publicHeaders
const all: [string, Make][] = [
  ['public pages', publicHeaders],
  ['the admin panel', adminHeaders],
  ['our own files', fileHeaders],
]
const named = (make: Make, secure: boolean) => Object.fromEntries(make(secure))
const policyOf = (make: Make) => named(make, true)['Content-Security-Policy'] ?? ''

test.each(all)(
  '%s ask browsers to stay with https where readers use it, and only there',
  (_, make) => {
    expect(named(make, true)['Strict-Transport-Security']).toMatch(/max-age=\d{8}/)
    expect(named(make, false)['Strict-Transport-Security']).toBeUndefined()
  },
)

test.each(all)('%s let nobody guess types, follow readers or use their devices', (_, make) => {
  expect(named(make, false)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': expect.stringContaining('geolocation=()'),
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
})

test('public pages run one script of ours and stand in no frame', () => {
  const policy = policyOf(publicHeaders)
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+';/)
  expect(policy).not.toContain('unsafe')
  for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(rule)
  expect(policy).toContain("form-action 'self'")
})

test('the admin panel stands in no frame but its own and sends its forms nowhere else', () => {
  const policy = policyOf(adminHeaders)
  for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'self'"])
    expect(policy).toContain(rule)
  expect(policy).toContain("form-action 'self'")
  expect(policy).not.toContain('unsafe-eval')
})
