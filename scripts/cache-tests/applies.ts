/** Groups of the suite that ask how a stored response is served, and what of each applies. */
export const groups: Record<string, string> = {
  'conditional-inm': 'validators in requests, compared with that of a stored response',
  partial: 'ranges of a stored whole',
  method: 'what another method than GET and HEAD leaves of a stored response',
}

const ours = 'the validator is ours, quoted and in ASCII, and is compared as RFC 9110 has it'
const noneSent =
  'nothing is asked of the server behind: a page that a purge touches is rendered anew'
const whole =
  'the server behind sends wholes only; a part from there would count as a failed render'

/** Applicable tests that are not passed, and why that is meant. */
export const why: Record<string, string> = {
  'method-POST': 'the response to a POST is never stored; visitors’ addresses refuse the method',
  'conditional-etag-strong-respond-obs-text': ours,
  'conditional-etag-quoted-respond-unquoted': ours,
  'conditional-etag-unquoted-respond-quoted': ours,
  'conditional-etag-vary-headers': '`Vary` is ours: pages differ by coding only',
  'conditional-etag-vary-headers-mismatch': '`Vary` is ours: pages differ by coding only',
  'conditional-etag-strong-generate': noneSent,
  'conditional-etag-weak-generate-weak': noneSent,
  'conditional-etag-strong-generate-unquoted': noneSent,
  'conditional-etag-forward-unquoted': 'conditions of visitors reach no render',
  'partial-store-partial-reuse-partial': whole,
  'partial-store-partial-reuse-partial-byterange': whole,
  'partial-store-partial-reuse-partial-absent': whole,
  'partial-store-partial-reuse-partial-suffix': whole,
  'partial-store-partial-complete': whole,
}
