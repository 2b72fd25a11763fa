import type { Locale } from '@/i18n/locales'
import { inquiryMonths, longestInInquiry, type InquiryTopic } from '@/lib/inquiries'
import { countInWords } from '@/lib/numerals'
import type { VisitorFormWords } from '@/web/forms/form-kind'
import type { InquiryProblem } from './check-inquiry'

const { name, organisation, text } = longestInInquiry

export const inquiryWords: Record<Locale, VisitorFormWords<InquiryProblem>> = {
  nb: {
    fields: {
      noName: 'Skriv navnet ditt.',
      noEmail: 'Skriv e-postadressen din, så svaret kommer fram.',
      noTopic: 'Velg hva det gjelder.',
      noOrganisation: 'Skriv hvilken organisasjon dere er.',
      noSector: 'Velg sektoren dere hører til.',
      noText: 'Skriv en melding.',
      longName: `Navnet kan ha høyst ${name} tegn.`,
      longOrganisation: `Navnet på organisasjonen kan ha høyst ${organisation} tegn.`,
      longText: `Meldingen kan ha høyst ${text} tegn. Kort den ned.`,
      signs:
        'Her er det tegn som ikke kan leses, eller linjeskift der det ikke kan være noen. Skriv det på nytt.',
      notEmail: 'Dette er ingen e-postadresse. Skriv den slik: navn@eksempel.no',
      noAnswer: 'Svar på spørsmålet med et tall.',
      wrongAnswer: 'Svaret stemmer ikke. Svar med et tall, for eksempel 7.',
      expired: 'Det er mer enn to timer siden siden ble åpnet. Svar på det nye spørsmålet.',
      used: 'En annen melding er alt sendt fra denne siden. Svar på det nye spørsmålet for å sende denne også.',
    },
    wrong: 'Meldingen er ikke sendt ennå. Rett dette først:',
    tooMany:
      'Meldingen er ikke sendt: det har kommet mange på kort tid. Det du skrev, står her fremdeles. Vent ti minutter og send en gang til.',
    notKept:
      'Meldingen er ikke sendt, for den kunne ikke lagres akkurat nå. Det du skrev, står her fremdeles. Send den en gang til om litt.',
    title: 'Ikke sendt: ',
    plain: {
      400: 'Meldingen kunne ikke leses. Gå tilbake, last siden inn på nytt og prøv igjen.',
      404: 'Meldingen er ikke sendt, for dette skjemaet finnes ikke lenger: partneren har gått ut, eller kortet er avsluttet. Gå tilbake og ta med deg det du skrev; du kan sende det til huben.',
      413: 'Meldingen er for lang. Gå tilbake og kort den ned; det du skrev, står der fremdeles.',
      415: 'Meldingen kunne ikke leses. Send den med skjemaet på siden.',
      429: 'Det har kommet mange meldinger på kort tid. Vent ti minutter, gå tilbake og send en gang til.',
    },
  },
  en: {
    fields: {
      noName: 'Write your name.',
      noEmail: 'Write your e-mail address, so that the answer arrives.',
      noTopic: 'Choose what it is about.',
      noOrganisation: 'Write which organisation you are.',
      noSector: 'Choose the sector you belong to.',
      noText: 'Write a message.',
      longName: `The name can have ${name} characters at most.`,
      longOrganisation: `The name of the organisation can have ${organisation} characters at most.`,
      longText: `The message can have ${text} characters at most. Please shorten it.`,
      signs:
        'There are characters here that cannot be read, or a line break where there can be none. Write it again.',
      notEmail: 'This is not an e-mail address. Write it like this: name@example.org',
      noAnswer: 'Answer the question with a number.',
      wrongAnswer: 'The answer is not right. Answer with a number, such as 7.',
      expired: 'The page was opened more than two hours ago. Answer the new question.',
      used: 'Another message was already sent from this page. Answer the new question to send this one, too.',
    },
    wrong: 'The message has not been sent yet. Correct this first:',
    tooMany:
      'The message was not sent: many have come in a short time. What you wrote is still here. Wait ten minutes and send it again.',
    notKept:
      'The message was not sent, since it could not be stored just now. What you wrote is still here. Send it again in a while.',
    title: 'Not sent: ',
    plain: {
      400: 'The message could not be read. Go back, load the page again and try once more.',
      404: 'The message was not sent, since this form is not here any more: the partner has left, or the card has ended. Go back and take along what you wrote; you can send it to the hub.',
      413: 'The message is too long. Go back and shorten it; what you wrote is still there.',
      415: 'The message could not be read. Send it with the form on the page.',
      429: 'Many messages have come in a short time. Wait ten minutes, go back and send it again.',
    },
  },
}

/** The message that tells the hub of an inquiry, with nothing in it that a stranger wrote. */
export const inquiryMail = (topic: InquiryTopic) => ({
  subject: {
    general: 'Ny henvendelse til huben',
    press: 'Ny henvendelse fra pressen',
    accessibility: 'Ny henvendelse om nettstedet',
    join: 'Noen vil bli med i huben',
    partner: 'Ny henvendelse til organisasjonen din',
    card: 'Ny henvendelse om et kort i Koblingsboksen',
  }[topic],
  before: {
    partner:
      'Noen har skrevet til organisasjonen din på nettstedet. Les henvendelsen her, og svar fra din egen e-post:',
    card: 'Noen har skrevet om et kort organisasjonen din har i Koblingsboksen. Les henvendelsen her, og svar ja eller nei til kontakt der:',
    hub: 'Noen har skrevet til huben på nettstedet. Les henvendelsen her, og svar fra din egen e-post:',
  }[topic === 'partner' || topic === 'card' ? topic : 'hub'],
  after: `Det som er skrevet, står bare der, og slettes etter ${countInWords(inquiryMonths, 'nb')} måneder.`,
})
