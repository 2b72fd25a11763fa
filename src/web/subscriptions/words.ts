import type { Locale } from '@/i18n/locales'
import { pendingDays } from '@/lib/subscriptions'
import { countInWords } from '@/lib/numerals'
import type { FieldProblem } from '@/web/forms/check-fields'
import type { VisitorFormWords } from '@/web/forms/form-kind'
import type { PlainWords } from '@/web/forms/plain-answer'
import { inquiryWords } from '@/web/inquiries/words'

const days = { nb: countInWords(pendingDays, 'nb'), en: countInWords(pendingDays, 'en') }

const plain: Record<Locale, PlainWords> = {
  nb: {
    400: 'Skjemaet kunne ikke leses. Gå tilbake, last siden inn på nytt og prøv igjen.',
    404: 'Denne lenken gjelder ikke.',
    413: 'Det som ble sendt, er for langt. Gå tilbake og prøv igjen.',
    415: 'Skjemaet kunne ikke leses. Send det fra siden.',
    429: 'Det har kommet mange forespørsler på kort tid. Vent ti minutter, gå tilbake og send en gang til.',
  },
  en: {
    400: 'The form could not be read. Go back, load the page again and try once more.',
    404: 'This link is not valid.',
    413: 'What was sent is too long. Go back and try again.',
    415: 'The form could not be read. Send it from the page.',
    429: 'Many requests have come in a short time. Wait ten minutes, go back and send it again.',
  },
}

/** What the form to subscribe says. */
export const subscribeWords: Record<Locale, VisitorFormWords<FieldProblem>> = {
  nb: {
    fields: {
      ...inquiryWords.nb.fields,
      noEmail: 'Skriv e-postadressen din.',
      used: 'En annen adresse er alt sendt fra denne siden. Svar på det nye spørsmålet for å sende denne også.',
    },
    wrong: 'Ingenting er sendt ennå. Rett dette først:',
    tooMany:
      'Ingenting er sendt: det har kommet mange forespørsler på kort tid. Vent ti minutter og send en gang til.',
    notKept: 'Ingenting er sendt, for det kunne ikke lagres akkurat nå. Send en gang til om litt.',
    title: 'Ikke sendt: ',
    plain: plain.nb,
  },
  en: {
    fields: {
      ...inquiryWords.en.fields,
      noEmail: 'Write your e-mail address.',
      used: 'Another address was already sent from this page. Answer the new question to send this one, too.',
    },
    wrong: 'Nothing has been sent yet. Correct this first:',
    tooMany:
      'Nothing was sent: many requests have come in a short time. Wait ten minutes and send it again.',
    notKept: 'Nothing was sent, since it could not be stored just now. Send it again in a while.',
    title: 'Not sent: ',
    plain: plain.en,
  },
}

type ChoiceWords = Record<'confirm' | 'save' | 'pending' | 'confirmed' | 'saved', string> & {
  plain: PlainWords & Record<200 | 503, string>
}

/** What the page of choices says when it is opened, which differs from one subscriber to the other. */
export const subscriptionWords: Record<Locale, ChoiceWords> = {
  nb: {
    confirm: 'Bekreft abonnementet',
    save: 'Lagre valgene',
    pending: 'Du får ingenting før du har bekreftet.',
    confirmed: 'Du abonnerer. Her kan du endre hva du får.',
    saved: 'Valgene er lagret. Du får en e-post de dagene det er noe nytt.',
    plain: {
      ...plain.nb,
      200: 'Adressen er slettet. Du får ikke flere e-poster.',
      503: 'Det kunne ikke lagres akkurat nå. Prøv igjen om litt.',
    },
  },
  en: {
    confirm: 'Confirm the subscription',
    save: 'Save the choices',
    pending: 'You will get nothing until you have confirmed.',
    confirmed: 'You subscribe. Here you can change what you get.',
    saved: 'The choices are saved. You will get an e-mail on days when there is something new.',
    plain: {
      ...plain.en,
      200: 'The address is deleted. You will get no more e-mails.',
      503: 'It could not be stored just now. Try again in a while.',
    },
  },
}

type Mail = { subject: string; before: string; after: string }

/** The message with which somebody confirms; it says nothing that whoever filled in the form has written. */
export const confirmationMail: Record<Locale, Mail> = {
  nb: {
    subject: 'Vil du ha nyheter fra Cancer Mission Hub Norway?',
    before:
      'Noen har bedt om å få nyheter fra Cancer Mission Hub Norway til denne adressen. Var det du? Åpne siden og bekreft:',
    after: `Var det ikke du, kan du la det være. Da får du ingenting mer fra oss, og adressen slettes etter ${days.nb} dager.`,
  },
  en: {
    subject: 'Would you like news from Cancer Mission Hub Norway?',
    before:
      'Somebody has asked for news from Cancer Mission Hub Norway at this address. Was it you? Open the page and confirm:',
    after: `If it was not you, do nothing. You will get nothing more from us, and the address is deleted after ${days.en} days.`,
  },
}

/** What somebody gets who asks again, or whose address a stranger has typed. */
export const alreadyMail: Record<Locale, Mail> = {
  nb: {
    subject: 'Du abonnerer på nyheter fra Cancer Mission Hub Norway',
    before:
      'Noen har bedt om å få nyheter fra Cancer Mission Hub Norway til denne adressen. Du abonnerer alt, og ingenting er endret. Her kan du endre hva du får, eller melde deg av:',
    after: 'Var det ikke du, kan du la det være.',
  },
  en: {
    subject: 'You subscribe to news from Cancer Mission Hub Norway',
    before:
      'Somebody has asked for news from Cancer Mission Hub Norway at this address. You subscribe already, and nothing has changed. Here you can change what you get, or unsubscribe:',
    after: 'If it was not you, do nothing.',
  },
}
