import { expect, it } from 'vitest'
import { contactMail } from '@/cms/inquiries/contact-mail'

it('the title of a card stands in the message on one line, without the soft hyphens of headlines', () => {
  const told = { title: 'Kreft\u00adrammede\n søker  forskere', organisation: 'Oslo' }
  expect(contactMail('nb', told).text).toContain('kortet «Kreftrammede søker forskere».')
  expect(contactMail('en', told).text).toContain('the card “Kreftrammede søker forskere”.')
})
