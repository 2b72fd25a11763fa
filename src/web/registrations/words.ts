import type { Locale } from '@/i18n/locales'
import { longestInRegistration } from '@/lib/registrations'
import type { VisitorFormWords } from '@/web/forms/form-kind'
import type { RegistrationProblem } from './check-registration'
import type { NotTaken } from './take-place'

const { name, organisation } = longestInRegistration

export const registrationSentences: Record<
  Locale,
  VisitorFormWords<RegistrationProblem> & { not: Record<Exclude<NotTaken, 'used'>, string> }
> = {
  nb: {
    fields: {
      noName: 'Skriv navnet ditt.',
      noEmail: 'Skriv e-postadressen din, så bekreftelsen kommer fram.',
      longName: `Navnet kan ha høyst ${name} tegn.`,
      longOrganisation: `Navnet på organisasjonen kan ha høyst ${organisation} tegn.`,
      signs:
        'Her er det tegn som ikke kan leses, eller linjeskift der det ikke kan være noen. Skriv det på nytt.',
      notEmail: 'Dette er ingen e-postadresse. Skriv den slik: navn@eksempel.no',
      noAnswer: 'Svar på spørsmålet med et tall.',
      wrongAnswer: 'Svaret stemmer ikke. Svar med et tall, for eksempel 7.',
      expired: 'Det er mer enn to timer siden siden ble åpnet. Svar på det nye spørsmålet.',
      used: 'En annen er alt meldt på fra denne siden. Svar på det nye spørsmålet for å melde på flere.',
    },
    wrong: 'Du er ikke meldt på ennå. Rett dette først:',
    tooMany:
      'Du er ikke meldt på: det har kommet mange på kort tid. Det du skrev, står her fremdeles. Vent ti minutter og send en gang til.',
    notKept:
      'Du er ikke meldt på, for påmeldingen kunne ikke lagres akkurat nå. Det du skrev, står her fremdeles. Send en gang til om litt.',
    title: 'Ikke meldt på: ',
    not: {
      full: 'Du er ikke meldt på: alle plassene er tatt.',
      closed: 'Du er ikke meldt på: påmeldingen er ikke åpen.',
    },
    plain: {
      400: 'Påmeldingen kunne ikke leses. Gå tilbake, last siden inn på nytt og prøv igjen.',
      404: 'Du er ikke meldt på, for arrangementet har ikke lenger noen påmelding her.',
      413: 'Påmeldingen er for lang. Gå tilbake og kort den ned; det du skrev, står der fremdeles.',
      415: 'Påmeldingen kunne ikke leses. Send den med skjemaet på siden.',
      429: 'Det har kommet mange påmeldinger på kort tid. Vent ti minutter, gå tilbake og send en gang til.',
    },
  },
  en: {
    fields: {
      noName: 'Write your name.',
      noEmail: 'Write your e-mail address, so that the confirmation arrives.',
      longName: `The name can have ${name} characters at most.`,
      longOrganisation: `The name of the organisation can have ${organisation} characters at most.`,
      signs:
        'There are characters here that cannot be read, or a line break where there can be none. Write it again.',
      notEmail: 'This is not an e-mail address. Write it like this: name@example.org',
      noAnswer: 'Answer the question with a number.',
      wrongAnswer: 'The answer is not right. Answer with a number, such as 7.',
      expired: 'The page was opened more than two hours ago. Answer the new question.',
      used: 'Somebody else was already registered from this page. Answer the new question to register more.',
    },
    wrong: 'You are not registered yet. Correct this first:',
    tooMany:
      'You are not registered: many have come in a short time. What you wrote is still here. Wait ten minutes and send it again.',
    notKept:
      'You are not registered, since the registration could not be stored just now. What you wrote is still here. Send it again in a while.',
    title: 'Not registered: ',
    not: {
      full: 'You are not registered: all places are taken.',
      closed: 'You are not registered: registration is not open.',
    },
    plain: {
      400: 'The registration could not be read. Go back, load the page again and try once more.',
      404: 'You are not registered, since the event has no registration here any more.',
      413: 'The registration is too long. Go back and shorten it; what you wrote is still there.',
      415: 'The registration could not be read. Send it with the form on the page.',
      429: 'Many registrations have come in a short time. Wait ten minutes, go back and send it again.',
    },
  },
}

/** On the page to which the link in an e-mail leads. The event as `placeMail` names it. */
export const placeSentences: Record<
  Locale,
  {
    seat: (event: string) => string
    waiting: (event: string) => string
    eventOff: (event: string) => string
    cancelled: (event: string) => string
    none: string
    noKey: string
    away: string
  }
> = {
  nb: {
    seat: (event) => `Du har plass på ${event}.`,
    waiting: (event) => `Du står på venteliste til ${event}.`,
    eventOff: (event) => `${event}, er avlyst.`,
    cancelled: (event) => `Du er meldt av ${event}.`,
    none: 'Du er ikke påmeldt: plassen er meldt av, eller arrangementet er for lengst over.',
    noKey: 'Åpne siden med lenken i e-posten du fikk da du meldte deg på.',
    away: 'Vi får ikke slått opp plassen din akkurat nå. Ingenting er endret. Prøv en gang til om litt.',
  },
  en: {
    seat: (event) => `You have a place at ${event}.`,
    waiting: (event) => `You are on the waiting list for ${event}.`,
    eventOff: (event) => `${event}, is cancelled.`,
    cancelled: (event) => `Your registration for ${event} is cancelled.`,
    none: 'You are not registered: the place was cancelled, or the event was a long time ago.',
    noKey: 'Open the page by the link in the e-mail you got when you registered.',
    away: 'We cannot look up your place just now. Nothing was changed. Try once more in a while.',
  },
}
