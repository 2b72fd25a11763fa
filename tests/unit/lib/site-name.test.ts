import { expect, test } from 'vitest'
import { siteName } from '@/lib/site-name'

test.each([
  ['https://www.kreftforeningen.no/forskning', 'kreftforeningen.no'],
  ['https://oslocancercluster.no', 'oslocancercluster.no'],
  ['/om', '/om'],
  ['mailto:post@example.org', 'mailto:post@example.org'],
])(
  'the site %s is called %s, and no address an editor may write breaks a page',
  (address, name) => {
    expect(siteName(address)).toBe(name)
  },
)
