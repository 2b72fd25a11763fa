import { words, type Bilingual } from '@/cms/words'

/** How something is done, in a few sentences, and where one begins. */
type Task = { title: Bilingual; how: Bilingual; href?: string; editors?: true }

export const tasks: Task[] = [
  {
    title: words('Skrive en nyhet', 'Write an article'),
    how: words(
      'Skriv tittel, ingress og tekst, eller lim inn fra Word. Legg til et bilde med alternativ tekst og kreditering i det samme skjemaet. Ved siden av ser du hva som bør rettes, og «Forhåndsvis» viser siden på mobil, nettbrett og skjerm. «Publiser» gjør den synlig med én gang; «Planlegg» på et tidspunkt.',
      'Write title, lead and text, or paste from Word. Add a picture with alternative text and credit in the same form. Beside it you see what should be mended, and “Preview” shows the page on a phone, a tablet and a screen. “Publish” makes it visible at once; a plan does so at a time.',
    ),
    href: '/admin/collections/news/create',
  },
  {
    title: words('Lage den engelske versjonen', 'Make the other language'),
    how: words(
      'Trykk «Lag engelsk versjon» i skjemaet til en nyhet. Utkastet er knyttet til originalen, og teksten på norsk står ved siden av mens du skriver. Endres originalen senere, sier skjemaet hva. Alt annet enn nyheter har begge språk i samme skjema: bytt språk øverst.',
      'Press “Make Norwegian version” in the form of an article. The draft is tied to its original, whose text stands beside yours while you write. When the original changes later, the form says how. Everything but articles has both languages in one form: change the language at the top.',
    ),
    href: '/admin/translations',
  },
  {
    title: words('Få en tekst lest før den publiseres', 'Have a text read before it is published'),
    how: words(
      'Del utkastet med en lenke som virker i 14 dager, også for dem uten konto, eller kommenter et avsnitt for dem som skriver sammen med deg. Skal bare noen få se den, navngir du dem under «Hvem kan lese utkastet». Er organisasjonen din satt opp med godkjenning, heter knappen «Send til godkjenning».',
      'Share the draft by a link that works for 14 days, for people without an account too, or comment on a paragraph for those who write with you. If only a few are to see it, name them under “Who may read the draft”. Where an editor approves first, the button is called “Submit for approval”.',
    ),
  },
  {
    title: words('Publisere flere ting samtidig', 'Publish several things at once'),
    how: words(
      'Velg «Legg til i en samlet publisering» i menyen til hvert dokument. Se på alt slik leserne får det, og publiser alt nå eller på et tidspunkt. Kan én av dem ikke publiseres, blir ingen det.',
      'Choose “Add to a joint publication” in the menu of each document. Look at all of it as readers get it, and publish it now or at a time. If one of them cannot be published, none is.',
    ),
    href: '/admin/collections/bundles',
  },
  {
    title: words('Finne noen å samarbeide med', 'Find somebody to work with'),
    how: words(
      'Skriv et kort i Koblingsboksen: om dere søker eller tilbyr, hva det gjelder, og hvor lenge. Trykk «Send til godkjenning». Når en redaktør har lest det, vises det, og siden viser hvilke andre kort det passer med. «Avslutt kortet» tar det ned før tiden. Er det avsluttet, kan dere skrive hva det førte til.',
      'Write a card in the junction box: whether you seek or offer, what it is about, and for how long. Press “Submit for approval”. Once an editor has read it, it is shown, and its page shows which other cards it fits. “End the card” ends it before its time. Once it has ended you can write what came of it.',
    ),
    href: '/admin/collections/cards/create',
  },
  {
    title: words('Bytte ut et medlem', 'Replace a member'),
    how: words(
      'Åpne «Koordineringsgruppen» i menyen, finn plassen og trykk «Bytt ut». Velg dagen den nye begynner; den forrige slutter dagen før. Er personen ikke i registeret, lages den i det samme vinduet.',
      'Open “Coordination group” in the menu, find the place and press “Replace”. Choose the day the new one begins; the one before ends the day before. Somebody who is not in the register is made in the same window.',
    ),
    href: '/admin/roster',
    editors: true,
  },
  {
    title: words('Sette opp en melding', 'Put up a message'),
    how: words(
      'Skriv den på begge språk, velg alvor, hvor den skal stå og hvor lenge. Den forsvinner av seg selv, og det kan alltid slås opp hva som ble vist når.',
      'Write it in both languages, choose how serious it is, where it is to stand and for how long. It goes by itself, and what was shown when can always be looked up.',
    ),
    href: '/admin/collections/messages/create',
    editors: true,
  },
  {
    title: words('Finne igjen noe som er borte', 'Find again what is gone'),
    how: words(
      'Det du skrev og ikke fikk lagret, tilbys når du åpner dokumentet igjen i samme nettleser. Tidligere tekster står under «Versjoner», og det som er kastet, under «Papirkurv» i listen.',
      'What you wrote and could not save is offered when you open the document again in the same browser. Earlier texts stand under “Versions”, and what was thrown away under “Trash” in the list.',
    ),
  },
]
