import { say } from '@/cms/say'
import { env } from '@/lib/env'

type Mail = { req?: { i18n?: { language: string } }; token?: string }

/** The message to somebody who has forgotten the password, in the language they use the admin panel in. */
export const newPasswordMail = {
  generateEmailSubject: ({ req = {} }: Mail = {}): string => say(req, 'newPasswordSubject'),
  generateEmailHTML: ({ req = {}, token = '' }: Mail = {}): string => {
    const link = `${env.SERVER_URL}/admin/reset/${encodeURIComponent(token)}`
    const language = req.i18n?.language === 'en' ? 'en' : 'nb'
    const paragraphs = [
      say(req, 'newPasswordAsked'),
      `<a href="${link}">${link}</a>`,
      say(req, 'newPasswordHolds'),
      say(req, 'newPasswordNotYou'),
    ]
    const body = paragraphs.map((each) => `<p>${each}</p>`).join('\n')
    return `<!doctype html>\n<html lang="${language}">\n<body style="font: 16px/1.5 sans-serif">\n${body}\n</body>\n</html>`
  },
}
