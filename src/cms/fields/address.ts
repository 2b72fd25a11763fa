import type { TextField } from 'payload'
import { refuseLink } from '@/cms/rich-text/links'
import { label } from '@/cms/words'

/** A web address, checked for a scheme a visitor can follow safely. */
export const address = (name: string, nb: string, en: string): TextField => ({
  name,
  type: 'text',
  maxLength: 500,
  ...label(nb, en),
  validate: (value: unknown, { req, required }) => {
    if (value == null || value === '') return !required || req.t('validation:required')
    return refuseLink(value, { req })
  },
})
