import type { TextField } from 'payload'
import { isSafeLink } from '@/cms/rich-text/links'
import { say } from '@/cms/say'
import { label } from '@/cms/words'

/** A web address, checked for a scheme a reader can follow safely. */
export const address = (name: string, nb: string, en: string): TextField => ({
  name,
  type: 'text',
  maxLength: 500,
  ...label(nb, en),
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    value == null || value === '' || isSafeLink(value) || say(req, 'linkScheme'),
})
