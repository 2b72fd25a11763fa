import { words } from '@/cms/words'
import { earlierNews } from './earlier-news'
import type { Novelty } from './novelty'

/** What those who write and edit can do since a day, newest first. */
export const whatsNew: Novelty[] = [
  {
    on: '2026-11-28',
    what: words(
      'Under hver sak er det en side for pressen. Kryss av for «Pressen kan bruke bildet» på bilder som andre får bruke, så står de der i full størrelse.',
      'Below each article there is a page for the press. Tick “The press may use the picture” on pictures that others may use, and they stand there in full size.',
    ),
    href: '/admin/collections/media',
  },
  {
    on: '2026-11-28',
    what: words(
      'Leserne kan få nyheter på e-post. Det som er publisert siden sist, går ut én gang om dagen, klokken 16, og aldri to ganger. Det du trekker tilbake før da, kommer ikke med.',
      'Readers can get news by e-mail. What was published since the last time goes out once a day, at 16:00, and never twice. What you withdraw before that is not in it.',
    ),
    href: '/abonner',
  },
  {
    on: '2026-11-28',
    what: words(
      'Et arrangement uten annen påmelding kan ha den her på nettstedet: kryss av under «Påmelding», med plasser og venteliste om du vil. Der ser du også hvem som kommer, laster ned listen og melder av.',
      'An event with no other registration can have it here on the site: tick it under “Registration”, with places and a waiting list if you like. There you also see who comes, download the list and cancel.',
    ),
    href: '/admin/collections/registrations',
  },
  {
    on: '2026-11-28',
    what: words(
      'Leserne kan skrive til en partner fra siden til partneren, og om et kort fra kortet. De som skriver for organisasjonen, får e-post om det, og leser og svarer under «Henvendelser». Om et kort svarer dere ja eller nei til kontakt med ett trykk.',
      'Readers can write to a partner from the partner’s page, and about a card from the card. Those who write for the organisation get an e-mail about it, and read and answer under “Inquiries”. About a card you say yes or no to contact by one press.',
    ),
    href: '/admin/collections/inquiries',
  },
  {
    on: '2026-11-28',
    what: words(
      '«Koblingsboksen»: skriv et kort om hva organisasjonen søker eller tilbyr, og send det til godkjenning. Det avslutter seg selv, og siden viser hvilke andre kort det passer med. Redaktører inviterer gjester til å skrive kort i skjemaet til en organisasjon.',
      '“The junction box”: write a card on what your organisation seeks or offers, and submit it for approval. It ends by itself, and its page shows which other cards it fits. Editors invite guests to write cards in the form of an organisation.',
    ),
    href: '/admin/collections/cards',
  },
  {
    on: '2026-11-28',
    what: words(
      'Ber noen om innsyn eller om å bli slettet? Administratorer ser alt som er lagret om én person, laster det ned og sletter det under «Personopplysninger».',
      'Does somebody ask to see what is stored, or to be erased? Administrators see everything about one person, download it and delete it under “Personal data”.',
    ),
    editors: true,
  },
  {
    on: '2026-11-28',
    what: words(
      'Fyll ut hvem leserne når i sekretariatet, hvem pressen ringer, og hvem som er behandlingsansvarlig, under «Kontakt og erklæringer». Det som mangler, står i rødt på startsiden.',
      'Fill in whom readers reach in the secretariat, whom the press calls, and who the data controller is, under “Contact and statements”. What is missing stands in red on the start page.',
    ),
    href: '/admin/globals/site',
    editors: true,
  },
  ...earlierNews,
]
